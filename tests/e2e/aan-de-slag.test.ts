import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shortUrl } from '../../src/booklet/urls.ts';
import { parseChoice } from '../../src/scripts/choice.ts';
import { findViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { findOverflow } from '../support/overflow.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { countPrinted } from '../support/printed.ts';
import { withPlainQuotes } from '../support/source-text.ts';

const LENGTHS = [20, 45, 90];
/** A millimetre in CSS pixels; between the margins a sheet of A4 has 180 by 261 of them. */
const MM = 96 / 25.4;
const plain = (text: string) => withPlainQuotes(text.replace(/[*\s]+/g, ' '));
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

  test('say how many sheets the list takes', async () => {
    const item = page.locator('.method-bring li:has(a[href$="/lijst/"])');
    const list = await browser.current.newPage();
    await list.goto(`${inject('siteUrl')}verhalen/lijst/`);
    expect(await item.innerText()).toContain(`${await countPrinted(list)} vellen`);
    await list.close();
  });

  test('say how many sheets the cards take', async () => {
    const items = await page
      .locator('.method-bring li:has(a[href*="/kaarten/"])')
      .evaluateAll((all) =>
        all.map((item) => ({ text: item.textContent ?? '', href: item.querySelector('a')!.href })),
      );
    expect(items.length).toBeGreaterThan(1);
    for (const { text, href } of items) {
      const chosen = parseChoice(new URL(href).search);
      const cards = chosen.length || booklet.verhalen.length;
      expect(text).toContain(`${Math.ceil(cards / 4)} vellen`);
    }
    // A set for every four people is a small one.
    expect(items.some(({ href }) => href.includes('?keuze='))).toBe(true);
  });

  test('quote the booklet word for word, wherever they quote', async () => {
    const source = plain(await readFile(new URL('booklet.txt', import.meta.url), 'utf8'));
    const text = (await page.locator('.text-page-body').innerText()).replace(/\s+/g, ' ');
    const quotes = [...text.matchAll(/“([^”]*\p{L}[^”]*)”/gu)].map(([, quote = '']) => quote.trim());
    expect(quotes.length).toBeGreaterThan(12);
    expect(quotes.filter((quote) => !source.includes(plain(quote)))).toEqual([]);
  });

  test('ask nothing but what the booklet asks', async () => {
    const rounds = await page.locator('.method-round p').allInnerTexts();
    const own = rounds.map((round) => round.replace(/“[^”]*”/g, ''));
    expect(own.filter((round) => round.includes('?'))).toEqual([]);
  });

  test('show their times as large as a heading', async () => {
    const sizes = await page
      .locator('.method-round')
      .first()
      .evaluate((round) =>
        ['.method-time', 'h3'].map((part) => getComputedStyle(round.querySelector(part)!).fontSize),
      );
    expect(sizes[0]).toBe(sizes[1]);
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
    const screen = page.viewportSize()!;
    await page.setViewportSize({ width: Math.floor(180 * MM), height: Math.floor(261 * MM) });
    const heights = await page
      .locator('.method')
      .evaluateAll((all) => all.map((method) => method.scrollHeight));
    await page.emulateMedia({ media: null });
    await page.setViewportSize(screen);
    for (const height of heights) expect(height).toBeLessThan(261 * MM);
  });

  test('a link shows the address to type, one to a choice the page where it stands', async () => {
    await page.emulateMedia({ media: 'print' });
    const links = await page
      .locator('.method a')
      .evaluateAll((all) =>
        all.map((a) => [a.getAttribute('href')!, getComputedStyle(a, '::after').content]),
      );
    await page.emulateMedia({ media: null });
    expect(links.length).toBeGreaterThan(5);
    for (const [href = '', words] of links)
      expect(words).toBe(`" (${shortUrl(href.includes('?') ? '/aan-de-slag/' : href)})"`);
  });

  test.for(LENGTHS.map((minutes, index) => ({ minutes, index })))(
    'a button prints that of $minutes minutes alone',
    async ({ index }) => {
      const view = await browser.current.newPage();
      await view.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await view.goto(page.url());
      const method = view.locator('.method').nth(index);
      await method.getByRole('button', { name: /^Print dit vel/ }).click();
      await view.locator('body[data-printed]').waitFor();
      await view.emulateMedia({ media: 'print' });
      expect(await view.locator('.method:visible').count()).toBe(1);
      expect(await method.isVisible()).toBe(true);
      expect(await method.getByRole('button').count()).toBe(0);
      await view.emulateMedia({ media: null });
      expect(await countPrinted(view)).toBe(1);
      await view.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await countPrinted(view)).toBe(LENGTHS.length);
      await view.close();
    },
  );

  test('without JavaScript there is no button', async () => {
    expect(await page.locator('.method').getByRole('button').count()).toBe(0);
  });
});

describe('on a screen', () => {
  test.for([320, 390, 768, 1440])('%i wide everything fits, and axe finds nothing wrong', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const view = await browser.current.newPage({ viewport: { width, height: 900 }, colorScheme });
      await view.goto(page.url());
      expect(await findOverflow(view)).toEqual([]);
      expect(await findViolations(view)).toEqual([]);
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
