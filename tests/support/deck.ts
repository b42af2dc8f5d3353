import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, inject } from 'vitest';
import { slidesOf } from '../../src/booklet/slides.ts';
import { booklet } from './pages.ts';
import { watch } from './watch.ts';
import { useWatchedPage } from './watched-page.ts';

/** The slides of the whole booklet, in order. */
export const slides = slidesOf(booklet.noties, true);

/** The address of the slides, with what follows it. */
export const deckUrl = (rest = '') => `${inject('siteUrl')}presenteren/${rest}`;

/** A page with the slides, and what went wrong behind it. */
export async function openDeck(
  browser: Browser,
  rest = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const problems = watch(page, new URL(inject('siteUrl')).origin);
  await page.goto(deckUrl(rest));
  if (options.javaScriptEnabled !== false) await page.locator('.deck-on').waitFor();
  return { page, problems };
}

/** A slide with others on both sides. */
export const MIDDLE = 5;
/** The id of a slide by its place, from 0. */
export const at = (index: number) => slides[index]!.id;

/** The slides, opened in the middle for each test. */
export function useDeck() {
  const tab = useWatchedPage();
  beforeEach(async () => {
    await tab.open(deckUrl(`#${at(MIDDLE)}`));
    await tab.page.locator('.deck-on').waitFor();
  });
  return {
    browser: tab.browser,
    get page(): Page {
      return tab.page;
    },
    press: async (...keys: string[]) => {
      for (const key of keys) await tab.page.keyboard.press(key);
    },
  };
}

/** The id of the slide that shows; all of them when several do. */
export async function shownSlide(page: Page): Promise<string> {
  const ids = await page.locator('.slide:visible').evaluateAll((found) => found.map(({ id }) => id));
  return ids.join(' ');
}

/** What a screen reader says of it. */
export const spoken = (page: Page) => page.locator('.deck-voice').innerText();
