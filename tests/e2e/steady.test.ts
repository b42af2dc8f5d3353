import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplesOf } from '../bench/sample.ts';
import { useBrowser } from '../support/browser.ts';
import { LIKE_A_PHONE } from '../support/launch-options.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { servePieces } from '../support/serve-pieces.ts';

/** A fifth of what is called good: https://web.dev/articles/cls */
const SHIFT = 0.02;
/** How many pieces a page comes in, and how long each is alone on the screen, in milliseconds. */
const [PIECES, WAIT] = [20, 50];
const SIZES = [
  { width: 412, height: 823 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const browser = useBrowser([LIKE_A_PHONE]);
/** Most of the time is waiting: one size goes beside the other, and within it one page after another. */
const IN_TURN = { concurrent: false };

describe.concurrent.each(SIZES)('at $width', (viewport) => {
  test.for(samplesOf(booklet))(
    '$path stays where it is when its letters come late',
    IN_TURN,
    async (sample) => {
      const page = await browser.current.newPage({ viewport });
      await watchShift(page);
      const gate = Promise.withResolvers<undefined>();
      let held = 0;
      await page.route(/\.woff2$/, async (route) => {
        held++;
        await gate.promise;
        await route.continue();
      });
      await page.goto(urlOf(sample), { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      gate.resolve(undefined);
      // Two frames after the last letters have come everything is where it stays.
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      });
      expect(held).toBeGreaterThan(0);
      expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
      await page.close();
    },
  );

  test.for(samplesOf(booklet))('$path stays where it is when it comes in pieces', IN_TURN, async (sample) => {
    const html = await (await fetch(urlOf(sample))).text();
    const gate = Promise.withResolvers<undefined>();
    const site = await servePieces(inPieces(html, gate.promise));
    const page = await browser.current.newPage({ viewport });
    await watchShift(page);
    try {
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.locator('main').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.readyState)).toBe('loading');
      gate.resolve(undefined);
      await page.waitForLoadState('load');
      expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
    } finally {
      await page.close();
      site.stop();
    }
  });

  test('the drawing of a verhaal stays where it is when its words come late', IN_TURN, async () => {
    const verhaal = booklet.verhalen.find(({ illustratie }) => illustratie)!;
    const html = await (await fetch(urlOf(verhaal))).text();
    const cut = html.indexOf('<div class="stage-words"');
    const gate = Promise.withResolvers<undefined>();
    const site = await servePieces(
      (async function* () {
        yield html.slice(0, cut);
        await gate.promise;
        yield html.slice(cut);
      })(),
    );
    const page = await browser.current.newPage({ viewport });
    try {
      await page.goto(site.url, { waitUntil: 'commit' });
      const sheet = page.locator('.stage .sheet svg');
      const early = await sheet.boundingBox();
      expect(early?.height).toBeGreaterThan(0);
      expect(await page.locator('h1').count()).toBe(0);
      gate.resolve(undefined);
      await page.waitForLoadState('load');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await sheet.boundingBox()).toEqual(early);
    } finally {
      gate.resolve(undefined);
      await page.close();
      site.stop();
    }
  });
});

/** The head as a whole, and then a piece of the body at a time; the last waits until it may come. */
async function* inPieces(html: string, last: Promise<unknown>): AsyncGenerator<string> {
  const body = html.indexOf('<body');
  const size = Math.ceil((html.length - body) / PIECES);
  yield html.slice(0, body);
  for (let from = body; from < html.length; from += size) {
    if (from + size >= html.length) await last;
    yield html.slice(from, from + size);
    await pause(WAIT);
  }
}

async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things moved since the page began, as Chromium counts it. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
}
