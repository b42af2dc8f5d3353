import type { Page } from 'playwright-core';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { booklet, urlOf } from './pages.ts';
import { useWatchedPage, type Opening } from './watched-page.ts';

const { verhalen } = booklet;
export const overview = booklet.pages.find(({ kind }) => kind === 'verhalen')!;
/** From different noties, and not in their order. */
export const wanted = [verhalen.at(-2)!, verhalen[1]!, verhalen[9]!];
export const search = `?keuze=${wanted.map(verhaalKey).join(',')}`;

/** The overview in a browser of its own for each test, with what a test asks of it. */
export function useOverview() {
  const tab = useWatchedPage();
  return {
    get page(): Page {
      return tab.page;
    },
    open: (rest = '', options: Opening = {}) => tab.open(urlOf(overview) + rest, options),
    /** The addresses of the verhalen that are shown, in order. */
    shown: () =>
      tab.page
        .locator('.gallery-row > li > a')
        .evaluateAll((links) =>
          links.filter((link) => link.checkVisibility()).map((link) => (link as HTMLAnchorElement).pathname),
        ),
    boxes: () => tab.page.getByRole('checkbox', { name: /^Kies: / }),
    boxOf: ({ title }: { title: string }) =>
      tab.page.getByRole('checkbox', { name: `Kies: ${title}`, exact: true }),
    link: (name: string) => tab.page.getByRole('link', { name, exact: true }),
    button: (name: string) => tab.page.getByRole('button', { name, exact: true }),
    search: () => new URL(tab.page.url()).search,
  };
}
