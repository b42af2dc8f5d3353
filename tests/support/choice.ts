import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { useBrowser } from './browser.ts';
import { booklet, urlOf } from './pages.ts';
import { watch } from './watch.ts';

const { verhalen } = booklet;
export const overview = booklet.pages.find(({ kind }) => kind === 'verhalen')!;
/** From different noties, and not in their order. */
export const wanted = [verhalen.at(-2)!, verhalen[1]!, verhalen[9]!];
export const search = `?keuze=${wanted.map(verhaalKey).join(',')}`;

/** The overview in a browser of its own for each test, with what a test asks of it. */
export function useOverview() {
  const browser = useBrowser();
  let page: Page;
  let problems: string[];

  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.context().close();
  });

  return {
    get page(): Page {
      return page;
    },
    async open(
      rest = '',
      { init, ...options }: BrowserContextOptions & { init?: (page: Page) => Promise<unknown> } = {},
    ): Promise<void> {
      const context = await browser.current.newContext({ reducedMotion: 'reduce', ...options });
      page = await context.newPage();
      problems = watch(page, new URL(inject('siteUrl')).origin);
      await init?.(page);
      await page.goto(urlOf(overview) + rest);
    },
    /** The addresses of the verhalen that are shown, in order. */
    shown: () =>
      page
        .locator('.gallery-row > li > a')
        .evaluateAll((links) =>
          links.filter((link) => link.checkVisibility()).map((link) => (link as HTMLAnchorElement).pathname),
        ),
    boxes: () => page.getByRole('checkbox', { name: /^Kies: / }),
    boxOf: ({ title }: { title: string }) =>
      page.getByRole('checkbox', { name: `Kies: ${title}`, exact: true }),
    link: (name: string) => page.getByRole('link', { name, exact: true }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    search: () => new URL(page.url()).search,
  };
}
