import { z } from 'astro/zod';
import { line, minutes } from './fields.ts';

/**
 * What an author may use in the text besides Markdown, and which attributes it takes.
 * `components/mdx` holds one component for each name here.
 */
export const COMPONENTEN = {
  /** Lays one strip of paper along the text inside it, up to the Slotzin that it underlines. Use it once. */
  RodeLijn: z.strictObject({}),
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
  /** A numbered list of Factor. */
  Factoren: z.strictObject({}),
  /** One of them, leading to its notie. */
  Factor: z.strictObject({
    notie: line('De notie waar de factor naartoe leidt: haar mapnaam zonder nummer'),
    titel: line('De woorden vóór de dubbele punt'),
  }),
  /** A way to use the verhalen in a meeting, on a sheet of its own when printed. Holds a Klaarleggen and its Rondes. */
  Werkvorm: z.strictObject({
    titel: line('De naam van de werkvorm'),
    minuten: minutes('Hoe lang hij duurt, in minuten, bijvoorbeeld: 45'),
    voor: line('Waarvoor en met hoeveel mensen, bijvoorbeeld: een vergadering, met 4 tot 30 mensen'),
  }),
  /** What to print and bring, as a list. */
  Klaarleggen: z.strictObject({}),
  /** A part of a Werkvorm, with its place in the time plan. */
  Ronde: z
    .strictObject({
      van: minutes('De minuut waarop de ronde begint, bijvoorbeeld: 0'),
      tot: minutes('De minuut waarop de ronde eindigt, later dan van, bijvoorbeeld: 5'),
      titel: line('Eén of twee woorden die zeggen wat er gebeurt'),
    })
    .refine(({ van, tot }) => Number(van) < Number(tot), { path: ['tot'], message: 'is niet later dan van' }),
  /** What the browser keeps of the booklet, with buttons to keep it or wipe it, and the booklet to take along. */
  Bewaard: z.strictObject({}),
} as const;

export type ComponentName = keyof typeof COMPONENTEN;

export const COMPONENT_NAMES = Object.keys(COMPONENTEN) as ComponentName[];

/** What means nothing outside the component that it is a part of. */
export const PART_OF: Partial<Record<ComponentName, ComponentName>> = {
  Stap: 'Schema',
  Factor: 'Factoren',
  Klaarleggen: 'Werkvorm',
  Ronde: 'Werkvorm',
};

/** What has an address by its title, so that a title stands once on a page. */
export const TITLED: readonly ComponentName[] = ['Schema', 'Werkvorm'];

/** Those that hold the words of one sentence: on the site they stand within a line. */
export const SENTENCES: readonly ComponentName[] = ['Slotzin', 'Factor'];

/** Those that say enough without words between their brackets. */
export const EMPTY_COMPONENT_NAMES: ComponentName[] = ['Bewaard', 'Ronde', 'Stap'];

/** HTML an author may write where Markdown has no sign for it. */
export const HTML_ELEMENTS: readonly string[] = ['abbr', 'br', 'sub', 'sup'];
