import type { Booklet } from './pages.ts';

/** The lines of the title, with a soft hyphen where a word may be broken. */
export const titleLines = ({ titelregels }: Booklet['boek']): string[] =>
  titelregels.map((line) => line.replaceAll('~', '\u00ad'));
