import { readdir, readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findOverflow } from '../support/overflow.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { countPrinted } from '../support/printed.ts';

const LENGTHS = [20, 45, 90];
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.current.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  await page.goto(`${inject('siteUrl')}aan-de-slag/`);
});
afterAll(() => page.close());

describe('the ways to use the verhalen', () => {
  test('take 20, 45 and 90 minutes', async () => {
    const names = await page.locator('.method h2').allInnerTexts();
    expect(names.map((name) => parseInt(name))).toEqual(LENGTHS);
  });

  test.for(LENGTHS.map((minutes, index) => ({ minutes, index })))(
    'of $minutes minutes fill their time without a gap',
    async ({ minutes, index }) => {
      const rounds = await page
        .locator('.method')
        .nth(index)
        .locator('.method-round')
        .evaluateAll((all) => all.map((round) => (round as HTMLElement).dataset));
      const starts = rounds.map(({ van }) => Number(van));
      const ends = rounds.map(({ tot }) => Number(tot));
      expect(rounds.length).toBeGreaterThan(3);
      expect([...starts, minutes]).toEqual([0, ...ends]);
      expect(ends.every((end, round) => end > starts[round]!)).toBe(true);
    },
  );

  test('say what to print, with links that lead there', async () => {
    const hrefs = await page
      .locator('.method-bring a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(await page.locator('.method:has(.method-bring a)').count()).toBe(LENGTHS.length);
    for (const href of hrefs) expect((await page.request.get(href)).status()).toBe(200);
  });

  test('are plainly marked as made for this edition, also each on its own sheet', async () => {
    expect(await page.locator('.text-page-voice').innerText()).toBe(
      'Tekst van deze webuitgave, niet uit het boekje',
    );
    const origins = await page.locator('.method-origin').allInnerTexts();
    expect(origins).toHaveLength(LENGTHS.length);
    for (const origin of origins) expect(origin).toContain('Gemaakt voor deze webuitgave');
  });

  test('quote the booklet word for word, wherever they quote', async () => {
    const source = await bookletText();
    const text = (await page.locator('.text-page-body').innerText()).replace(/\s+/g, ' ');
    const quotes = [...text.matchAll(/“([^”]*\p{L}[^”]*)”/gu)].map(([, quote = '']) => quote.trim());
    expect(quotes.length).toBeGreaterThan(12);
    expect(quotes.filter((quote) => !source.includes(quote))).toEqual([]);
  });

  test('are written in short sentences', async () => {
    const rounds = await page.locator('.method-round p:not(.method-time)').allInnerTexts();
    const sentences = rounds
      .map((round) => round.replace(/“[^”]*”/g, 'citaat'))
      .flatMap((round) => round.split(/[.?!:]\s/))
      .map((sentence) => sentence.split(/\s+/).length);
    expect(sentences.length).toBeGreaterThan(30);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(16);
  });
});

describe('on paper', () => {
  test('each is one sheet of A4, and there is nothing else', async () => {
    expect(await countPrinted(page)).toBe(LENGTHS.length);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.method')
      .evaluateAll((all) => all.map((method) => method.scrollHeight));
    await page.emulateMedia({ media: null });
    // 297 mm less the margins of the page, at 96 pixels an inch.
    for (const height of heights) expect(height).toBeLessThan(((297 - 42) / 25.4) * 96);
  });
});

describe('on a screen', () => {
  test.for([320, 390, 768, 1440])('%i wide everything fits, and axe finds nothing wrong', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const view = await browser.current.newPage({ viewport: { width, height: 900 }, colorScheme });
      await view.goto(page.url());
      expect(await findOverflow(view)).toEqual([]);
      const { violations } = await new AxeBuilder({ page: view }).setLegacyMode(true).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target))}`),
      ).toEqual([]);
      await view.close();
    }
  });

  test('the table of contents leads here', async () => {
    const view = await browser.current.newPage();
    await view.goto(urlOf(booklet.pages[0]!));
    await view.getByRole('button', { name: 'Inhoud' }).click();
    await view.getByRole('link', { name: 'Aan de slag' }).click();
    expect(view.url()).toBe(page.url());
    await view.close();
  });
});

/** All words of the booklet itself, without those of this edition. */
async function bookletText(): Promise<string> {
  const names = (await readdir('content', { recursive: true })).filter((name) => name.endsWith('.mdx'));
  const texts = await Promise.all(names.map((name) => readFile(`content/${name}`, 'utf8')));
  return texts
    .filter((text) => !/^stem: uitgave$/m.test(text))
    .map((text) => text.replace(/<[^>]*>/g, ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}
