import type { Booklet, NotiePage, Page, TekstPage } from '../booklet/pages.ts';

export type Chapter = TekstPage | NotiePage | 'inhoud';

/** The order of paper: what comes first there, the page reading begins with, the contents, and all the rest. */
export function paperOrder({ omslag, pages }: Booklet): Chapter[] {
  const chapters = pages.filter((page) => page.kind === 'tekst' || page.kind === 'notie');
  const isFirst = (page: Page) => page.kind === 'tekst' && page.data.druk === 'eerst';
  const rest = chapters.filter((page) => !isFirst(page));
  const begin = rest.findIndex((page) => page === omslag.begin) + 1;
  return [...chapters.filter(isFirst), ...rest.slice(0, begin), 'inhoud', ...rest.slice(begin)];
}
