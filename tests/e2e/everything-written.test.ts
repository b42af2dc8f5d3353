import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { EVERYTHING, LARGE_WORDS, NOTES, TURNING_POINT, WORDS } from '../support/everything-written.ts';
import { findOverflow } from '../support/overflow.ts';
import { expectInOrder } from '../support/in-order.ts';
import { serve, type Served } from '../support/serve.ts';
import { useWorkspace } from '../support/workspace.ts';

const PLACES = ['welkom/', 'noties/op-de-kade/', 'noties/op-de-kade/koffie-met-uitzicht/'];
const workspace = useWorkspace();
const browser = useBrowser();
let site: Served;

beforeAll(async () => {
  const booklet = await workspace.booklet(EVERYTHING);
  const { code, output } = await booklet.build();
  expect(code, output).toBe(0);
  site = await serve(booklet.outDir);
});
afterAll(() => site?.stop());

async function openAt(path: string, width: number): Promise<Page> {
  const page = await browser.current.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(site.url + path);
  return page;
}

describe.for(PLACES)('all an author may write, at /%s', (path) => {
  const open = (width: number) => openAt(path, width);

  test('stands there in order, with the notes behind their text', async () => {
    const page = await open(1440);
    const words = await page.locator('main').innerText();
    await page.close();
    expectInOrder(words, [
      ...WORDS,
      ...(path.endsWith('uitzicht/') ? [] : [TURNING_POINT]),
      'Noten',
      ...NOTES,
    ]);
    if (path.endsWith('uitzicht/')) return;
    expectInOrder(words, LARGE_WORDS.slice(0, -1));
    expect(words).toContain(LARGE_WORDS.at(-1));
  });

  test('has its numbers and marks, and a table with lines', async () => {
    const page = await open(1440);
    const markOf = (words: string) =>
      page
        .locator('.prose li', { hasText: words })
        .last()
        .evaluate((item) => {
          const { listStyleType, paddingLeft } = getComputedStyle(item.parentElement!);
          return [listStyleType, parseFloat(paddingLeft) > 10];
        });
    expect(await markOf('drie')).toEqual(['decimal', true]);
    expect(await markOf('De eerste noot')).toEqual(['decimal', true]);
    expect(await markOf('daarin')).toEqual(['square', true]);
    const line = page.locator('.prose > table td').first();
    expect(await line.evaluate((cell) => getComputedStyle(cell).borderBottomWidth)).toBe('2px');
    const cells = page.locator('.prose > table :is(th, td)');
    const sides = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).textAlign));
    expect(sides).toEqual(['left', 'right', 'left', 'right']);
    const back = page.locator('.footnotes').getByRole('link').first();
    expect(await back.getAttribute('aria-label')).toBe('Terug naar de tekst bij noot 1');
    await page.close();
  });

  test('is sound, and no wider than a phone', async () => {
    const page = await open(320);
    // Which level a heading has is the author's to say.
    const violations = (await findViolations(page)).filter((found) => !found.startsWith('heading-order'));
    expect(violations).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    await page.close();
  });

  test('says on paper where a link leads, as one would type it', async () => {
    const page = await open(1440);
    const typed = await page
      .locator('.prose a:not(.footnotes a, sup a, .factors a)')
      .evaluateAll((links) => links.map((link) => [link.textContent, (link as HTMLElement).dataset.adres]));
    expect(Object.fromEntries(typed)).toMatchObject({
      dank: 'localhost:4321/dank/',
      elders: 'https://example.org/?a=1&b=2',
      mij: 'a@example.org',
    });
    expect(Object.fromEntries(typed)['een eigen kop']).toBe(undefined);
    await page.close();
  });
});

test.for(PLACES.slice(0, 2))('at /%s closing words are large', async (path) => {
  const page = await openAt(path, 1440);
  const size = (selector: string) =>
    page
      .locator(selector)
      .last()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size('.prose .closing-words')).toBeGreaterThan(2 * (await size('.prose > p')));
  await page.close();
});

test.for(PLACES.slice(0, 2))(
  'at /%s the red line goes along its text and under the words that stand there by themselves',
  async (path) => {
    const page = await openAt(path, 1440);
    const seen = await page.locator('.red-line').evaluate((whole) => {
      const strip = whole.querySelector('svg')!.getBoundingClientRect();
      const words = whole.querySelector(':scope > .closing-words')!;
      const { width, height } = getComputedStyle(words, '::after');
      return {
        besides: strip.right <= words.getBoundingClientRect().left + 1,
        tall: strip.height / whole.clientHeight,
        wide: parseFloat(width) / words.clientWidth,
        thick: parseFloat(height),
      };
    });
    await page.close();
    expect(seen).toMatchObject({ besides: true, tall: expect.closeTo(1, 1), wide: expect.closeTo(1, 1) });
    expect(seen.thick).toBeGreaterThan(5);
  },
);

test.for(PLACES.slice(0, 2))('at /%s a diagram has room, and factors one number each', async (path) => {
  const page = await openAt(path, 1440);
  const rooms = await page.locator('.diagram tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const edges = (selector: string) => row.querySelector(selector)!.getBoundingClientRect();
      return edges('.arrow').left - edges('.diagram-from span').right;
    }),
  );
  expect(rooms).toHaveLength(2);
  expect(Math.min(...rooms)).toBeGreaterThan(0);
  const sign = page.locator('.factors').evaluate((list) => getComputedStyle(list).listStyleType);
  expect(await sign).toBe('none');
  await page.close();
});

test.for(PLACES.slice(0, 2))(
  'at /%s a sentence on lines of its own is no paragraph in a line',
  async (path) => {
    const page = await openAt(path, 1440);
    expect(await page.locator('.prose :is(strong, span) p').count()).toBe(0);
    await page.close();
  },
);

test.for(PLACES.slice(0, 2))(
  'at /%s the arrows are for a table that is wider than the phone',
  async (path) => {
    const page = await openAt(path, 390);
    const table = page.locator('.prose > table');
    await table
      .locator('td')
      .first()
      .evaluate((cell) => (cell.textContent = 'breed'.repeat(30)));
    // A browser gives focus to what can be scrolled.
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(page.url()).toBe(site.url + path);
    await page.close();
  },
);
