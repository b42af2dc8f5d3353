import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { useBrowser } from './browser.ts';
import { urlOf } from './pages.ts';
import { watch } from './watch.ts';

/** Where the built pages say they are. */
export const published = 'http://localhost:4321';

/** A page with a share row, in a browser of its own for each test. */
export function useSharePage() {
  const browser = useBrowser();
  let page: Page;
  let problems: string[];

  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.context().close();
  });

  const section = () => page.locator('.share');
  const status = () => section().getByRole('status');
  return {
    get page(): Page {
      return page;
    },
    get problems(): string[] {
      return problems;
    },
    browser,
    async open(
      path: { path: string },
      { init, ...options }: BrowserContextOptions & { init?: (page: Page) => Promise<unknown> } = {},
    ): Promise<void> {
      const context = await browser.current.newContext({ reducedMotion: 'reduce', ...options });
      page = await context.newPage();
      problems = watch(page, new URL(inject('siteUrl')).origin);
      await init?.(page);
      await page.goto(urlOf(path));
    },
    section,
    button: (name: string) => section().getByRole('button', { name, exact: true }),
    status,
    said: (text: string) => expect.poll(() => status().textContent()).toBe(text),
  };
}
