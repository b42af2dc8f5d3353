import { z } from 'astro/zod';
import { line, sentences } from './fields.ts';

/** A sentence in quotation marks as a whole; a part of it may stand in them. Between letters ’ is an apostrophe. */
const ENCLOSED = /^(?:“[^”]*”|„[^”“]*[”“]|"[^"]*"|‘(?:[^’]|’(?=\p{L}))*’|'(?:[^']|'(?=\p{L}))*')$/u;

/** One that opens or closes nothing at an edge; at the end ’ may be an apostrophe. */
const LONE = /^(?:“[^”]*|„[^”“]*|"[^"]*|‘[^’]*|'[^']*|[^“„]*”|[^"]*"|[^']*')$/;

/**
 * The frontmatter of `verhaal.mdx`. A body is optional.
 *
 * `alt`, `beschrijving`, where known `tekenaar`, and the file `illustratie.*` come together or not at all: a verhaal without a
 * drawing is printed as a typographic poster, and words for a drawing that is not there would mislead.
 */
export const verhaalSchema = z.strictObject({
  citaat: line('De zin onder de tekening, zonder aanhalingstekens eromheen')
    .refine((value) => !ENCLOSED.test(value), {
      message: 'heeft zelf aanhalingstekens; die zet de site erbij',
    })
    .refine((value) => !LONE.test(value), {
      message: 'heeft aan het begin of aan het eind een aanhalingsteken zonder het andere van het paar',
    }),
  alt: line('Eén zin die zegt wat er op de tekening staat; niet nog eens het citaat').optional(),
  beschrijving: sentences(
    'Twee tot vier zinnen (“Wat je ziet”) waarmee iemand die de tekening niet ziet het verhaal begrijpt',
  ).optional(),
  /** Credits a drawing that was not made for this edition; without it a scan is nobody's and an SVG is ours. */
  tekenaar: line(
    'Wie de tekening maakte, als zij niet van deze uitgave is, bijvoorbeeld: Geert Gratama',
  ).optional(),
});

export type VerhaalData = z.output<typeof verhaalSchema>;
