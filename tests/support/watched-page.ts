import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { useBrowser } from './browser.ts';
import { watch } from './watch.ts';

export interface Opening extends BrowserContextOptions {
  /** What to prepare before the page is asked for. */
  init?: (page: Page) => Promise<unknown>;
}

/** A page in a browser of its own for each test, which fails when something goes wrong behind it. */
export function useWatchedPage() {
  const browser = useBrowser();
  let page: Page;
  let problems: string[];

  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.context().close();
  });

  return {
    browser,
    get page(): Page {
      return page;
    },
    get problems(): string[] {
      return problems;
    },
    async open(url: string, { init, ...options }: Opening = {}): Promise<void> {
      const context = await browser.current.newContext({ reducedMotion: 'reduce', ...options });
      page = await context.newPage();
      problems = watch(page, new URL(inject('siteUrl')).origin);
      await init?.(page);
      await page.goto(url);
    },
  };
}
