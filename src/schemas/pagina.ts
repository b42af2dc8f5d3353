import { z } from 'astro/zod';
import { line, sentences } from './fields.ts';

/** The frontmatter of `content/paginas/<nummer>-<pagina>.mdx`. */
export const paginaSchema = z.strictObject({
  titel: line('De kop boven de pagina, bijvoorbeeld: Voorwoord'),
  plaats: z
    .enum(['voorin', 'achterin', 'gebruik'])
    .describe(
      'Waar de pagina staat: voorin (vóór de noties), achterin, of bij gebruik (buiten de leesvolgorde)',
    ),
  /** Who speaks. A page of this edition is set apart from the booklet's own pages. */
  stem: z
    .enum(['boekje', 'uitgave'])
    .default('boekje')
    .describe('Wie hier spreekt: boekje (tekst uit 2017, woord voor woord) of uitgave (tekst van ons)'),
  /** On paper a page may come earlier than on a screen, where few begin with a colophon. */
  druk: z
    .enum(['eerst'])
    .optional()
    .describe('eerst: in het gedrukte boekje staat deze pagina meteen achter de omslag'),
  beschrijving: sentences(
    'Eén zin voor zoekmachines; weglaten mag, dan telt het begin van de tekst',
  ).optional(),
});

export type PaginaData = z.output<typeof paginaSchema>;
