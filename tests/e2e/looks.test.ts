import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/booklet/urls.ts';
import { druk } from '../../src/i18n/druk.ts';
import { useBrowser } from '../support/browser.ts';
import { contrast } from '../support/luminance.ts';
import { booklet, pages, urlOf } from '../support/pages.ts';

/** Of a sheet with the sheet below it: no text, but it is to be seen. */
const SEEN = 1.4;
const browser = useBrowser();
const { noties, verhalen } = booklet;
const text = pages.find(({ kind }) => kind === 'tekst')!;

async function open(entry: { path: string }, options: Parameters<typeof browser.current.newPage>[0] = {}) {
  const page = await browser.current.newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(urlOf(entry));
  return page;
}

test('emphasis in a heading is set as the heading is', async () => {
  const page = await open(text);
  for (const entry of pages.filter(({ kind }) => kind === 'tekst' || kind === 'notie')) {
    await page.goto(urlOf(entry));
    const set = await page.locator(':is(h1, h2, h3) em').evaluateAll((all) =>
      all.map((em) => {
        const [own, around] = [em, em.closest('h1, h2, h3')!].map((part) => getComputedStyle(part));
        return own!.font === around!.font;
      }),
    );
    expect(set).not.toContain(false);
  }
  await page.close();
});

test.for([768, 1024])('no paragraph ends in a line of one word on a screen of %s', async (width) => {
  const page = await open(text, { viewport: { width, height: 900 } });
  await page.evaluate(() => document.fonts.ready);
  const ends = await page.locator('main .prose > p, main .red-line > p').evaluateAll((all) =>
    all.map((paragraph) => {
      const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const last = document.createRange();
      last.selectNodeContents(paragraph);
      const { bottom } = [...last.getClientRects()].at(-1)!;
      let count = 0;
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        for (const { 0: word, index } of node.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if ([...range.getClientRects()].at(-1)!.bottom > bottom - 5) count += 1;
        }
      }
      return count;
    }),
  );
  expect(ends.length).toBeGreaterThan(2);
  expect(Math.min(...ends)).toBeGreaterThan(1);
  await page.close();
});

test.for([768, 1024, 1440])(
  'the words on the band are the largest of a notie on a screen of %s',
  async (width) => {
    const page = await open(noties[0]!, { viewport: { width, height: 900 } });
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((words) => parseFloat(getComputedStyle(words).fontSize)));
    const [band] = await sizes('.plate-band .plate-words');
    const others = await sizes('.plate:not(.plate-band) .plate-words');
    expect(others.length).toBeGreaterThan(1);
    expect(band).toBeGreaterThan(Math.max(...others));
    await page.close();
  },
);

test('a text offers to spare ink only when it has a diagram', async () => {
  const texts = pages.filter(({ kind }) => kind === 'tekst');
  const page = await open(text);
  const offers: boolean[] = [];
  for (const entry of texts) {
    await page.goto(urlOf(entry));
    const hasDiagram = (await page.locator('.diagram').count()) > 0;
    expect(await page.getByLabel(druk.zuinig).isVisible(), entry.path).toBe(hasDiagram);
    offers.push(hasDiagram);
  }
  expect(new Set(offers).size).toBe(2);
  await page.close();
});

describe.for(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.for(noties)('both sheets of the mark show on $path', async (notie) => {
    const page = await open(notie, { colorScheme });
    const [field, ...sheets] = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.querySelector('.opening')!, '::before');
      const mark = document.querySelectorAll('.mark-angular, .mark-round');
      return [backgroundColor, ...Array.from(mark, (sheet) => getComputedStyle(sheet).fill)];
    });
    const contrasts = sheets.map((sheet) => contrast(sheet, field!));
    expect(contrasts).toHaveLength(2);
    expect(Math.min(...contrasts)).toBeGreaterThan(SEEN);
    await page.close();
  });
});

test.for([pages[0]!, noties[0]!, text])(
  'with focus the Inhoud button is turned over, on $path',
  async (entry) => {
    const page = await open(entry);
    const button = page.locator('.toc-button');
    const colours = () =>
      button.evaluate((paper) => {
        const { backgroundColor, color } = getComputedStyle(paper);
        return { backgroundColor, color };
      });
    const before = await colours();
    await page.keyboard.press('Tab');
    await button.focus();
    const turned = await colours();
    expect(turned.backgroundColor).not.toBe(before.backgroundColor);
    expect(contrast(turned.color, turned.backgroundColor)).toBeGreaterThan(4.5);
    await page.close();
  },
);

test.for([text, noties[0]!, verhalen[0]!])(
  'the menu points at the middle of the row of $path',
  async (entry) => {
    for (const width of [1440, 320]) {
      const page = await open(entry, { viewport: { width, height: 900 } });
      await page.locator('.toc-button').click();
      const row = page.locator('.toc-list a[aria-current=page]');
      const off = await row.evaluate((link) => {
        const arrow = getComputedStyle(link, '::before');
        return (
          parseFloat(arrow.top) +
          parseFloat(arrow.marginTop) +
          parseFloat(arrow.height) / 2 -
          link.clientHeight / 2
        );
      });
      expect(Math.abs(off)).toBeLessThanOrEqual(1);
      const heights = await page
        .locator('.toc small')
        .evaluateAll((counts) => counts.map((c) => c.clientHeight));
      expect(new Set(heights).size).toBe(1);
      expect(await page.locator('.toc').evaluate((toc) => toc.scrollWidth - toc.clientWidth)).toBe(0);
      await page.close();
    }
  },
);

test('the texts of the footer stand on one line', async () => {
  const page = await open(text, { viewport: { width: 1440, height: 900 } });
  const bottoms = await bottomsOfLetters(page.locator('.site-footer'));
  expect(bottoms.length).toBeGreaterThan(2);
  expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(1);
  await page.close();
});

test('the numeral of the way back stands at the margin', async () => {
  const page = await open(verhalen[0]!, { viewport: { width: 1440, height: 900 } });
  const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())!.x;
  const numeral = await leftOf('.neighbour[rel=prev] .numeral path');
  expect(Math.abs(numeral - (await leftOf('.neighbours')))).toBeLessThan(2);
  await page.close();
});

test('what there is to choose from is in order, row by row', async () => {
  const page = await open(
    { path: paths.pagina('zoeken') },
    {
      viewport: { width: 1440, height: 900 },
    },
  );
  const places = await placesOf(page, '.search-columns > section');
  expect(places).toEqual(places.toSorted((one, other) => one.y - other.y || one.x - other.x));
  await page.close();
});

test('each file to print has a name of its own', async () => {
  const page = await open({ path: paths.pagina('printen') });
  const links = page.locator('.downloads a');
  const names = await links.evaluateAll((all) =>
    all.map((link) => link.textContent!.replace(/ +/g, ' ').trim()),
  );
  expect(names.length).toBeGreaterThan(noties.length);
  expect(new Set(names).size).toBe(names.length);
  await page.close();
});

/** Where the letters of each piece of text end. */
const bottomsOfLetters = (root: Locator) =>
  root.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const bottoms: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      bottoms.push(range.getBoundingClientRect().bottom);
    }
    return bottoms;
  });

const placesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y } = part.getBoundingClientRect();
      return { x, y };
    }),
  );
