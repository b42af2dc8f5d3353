import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { edited, notie, verhaal, type Files } from '../support/fixture-booklet.ts';
import { findOverflow, findOverlap } from '../support/overflow.ts';
import { serve, type Served } from '../support/serve.ts';
import { useWorkspace } from '../support/workspace.ts';

const TITLE = ['Samenwerken aan', 'een leefbare haven:', 'verhalen van de kade en van de dijk'];
const NOTIES = [
  ...['Verantwoordelijkheid', 'Vraag centraal in plaats van probleem', 'Veiligheid'],
  ...['Samenwerkingsverbanden', 'Wonen en werken', 'Zorg', 'Samen zorgen voor elkaar'],
  'Zoeken naar meer verbondenheid',
];
const more = NOTIES.map((titel, index): [Files, string] => {
  const folder = `noties/${index + 3}-notie-${index + 3}`;
  const files = {
    [`${folder}/notie.mdx`]: notie(titel, 'koord'),
    [`${folder}/1-een-verhaal/verhaal.mdx`]: verhaal(`Verhaal over ${titel}`),
  };
  return [files, `notie-${index + 3}/een-verhaal`];
});
const boek = edited('boek.yaml', 'titel: Buren aan zee', `titel: "${TITLE.join(' ')}"`)['boek.yaml'];
/** A booklet of ten noties under a long title, with five verhalen on its cover. */
const FILES: Files = Object.assign(
  {
    'boek.yaml': String(boek)
      .replace(/titelregels:\n( .*\n)+/, `titelregels: ${JSON.stringify(TITLE)}\n`)
      .concat(
        more
          .slice(0, 4)
          .map(([, verhaal]) => `  - ${verhaal}\n`)
          .join(''),
      ),
  },
  ...more.map(([files]) => files),
);

const workspace = useWorkspace();
const browser = useBrowser();
let site: Served;
let page: Page;

beforeAll(async () => {
  const booklet = await workspace.booklet(FILES);
  const { code, output } = await booklet.build();
  expect(code, output).toBe(0);
  site = await serve(booklet.outDir);
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await page?.close();
  site?.stop();
});

describe.for([390, 768, 1440])('on a screen of %i', (width) => {
  test.for(['', 'noties/notie-4/', 'noties/notie-9/', 'presenteren/', 'verhalen/'])(
    '/%s can be read',
    async (path) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.url + path);
      expect([...(await findOverflow(page)), ...(await findOverlap(page))]).toEqual([]);
    },
  );
});

test('the code on the first slide is on the screen, and clear of the bar', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}presenteren/`);
  const code = (await page.locator('.slide-cover .slide-address img').boundingBox())!;
  const bar = (await page.locator('.deck-bar').boundingBox())!;
  expect(code.y + code.height).toBeLessThan(900);
  expect(code.x + code.width < bar.x || code.y + code.height < bar.y).toBe(true);
});

test('the way back below the overview is clear of the sheet above it', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}verhalen/`);
  const [edge, words] = await page.evaluate(() => {
    const last = [...document.querySelectorAll('.gallery-notie')].at(-1)!;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.onward-small span:not(.hidden-text)')!);
    const over = parseFloat(getComputedStyle(last, '::before').bottom);
    return [last.getBoundingClientRect().bottom - over, range.getBoundingClientRect().top];
  });
  expect(words).toBeGreaterThan(edge!);
});

test('a long word on a card without a drawing is not cut off on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${site.url}verhalen/kaarten/`);
  const outside = await page.locator('.card .poster-words').evaluateAll((places) => {
    const isOutside = (place: Element) => {
      const range = document.createRange();
      range.selectNodeContents(place);
      return range.getBoundingClientRect().right > place.closest('.card')!.getBoundingClientRect().right;
    };
    return places.filter(isOutside).map(({ textContent }) => textContent);
  });
  expect(outside).toEqual([]);
});
