import { z } from 'astro/zod';
import { line } from './fields.ts';

/**
 * What an author may use in the text besides Markdown, and which attributes it takes.
 * `components/mdx` holds one component for each name here.
 */
export const COMPONENTEN = {
  /** The closing words of a page, set as a poster. */
  Slotzin: z.strictObject({}),
  /** A table of what changes from something to something else, drawn as two overlapping sheets. */
  Schema: z.strictObject({
    titel: line('De titel van het schema'),
    van: line('Kop van de linkerkant'),
    naar: line('Kop van de rechterkant'),
    midden: line('Het woord op de overlap'),
    bijschrift: line('Een regel eronder die zegt van wie het schema is'),
  }),
  /** One row of a Schema. */
  Stap: z.strictObject({
    van: line('Het woord links'),
    naar: line('Het woord rechts'),
    tekening: z.enum(['plek', 'vorm', 'logica']).describe('Het knipsel in de rij: plek, vorm of logica'),
  }),
  /** Wraps a numbered list whose items lead to the noties. */
  Factoren: z.strictObject({}),
} as const;

export type ComponentName = keyof typeof COMPONENTEN;

/** HTML an author may write where Markdown has no sign for it. */
export const HTML_ELEMENTS: readonly string[] = ['abbr', 'br', 'sub', 'sup'];
