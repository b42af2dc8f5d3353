import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { samplesOf } from '../bench/sample.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';

/** A half of what is called good: https://web.dev/articles/cls */
const SHIFT = 0.05;
const SIZES = [
  { width: 412, height: 823 },
  { width: 1440, height: 900 },
];

const browser = useBrowser();

describe.each(SIZES)('at $width', (viewport) => {
  test.for(samplesOf(booklet))('$path stays where it is when its letters come late', async (sample) => {
    const page = await browser.current.newPage({ viewport });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
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
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
    expect(held).toBeGreaterThan(0);
    expect(shift).toBeLessThanOrEqual(SHIFT);
    await page.close();
  });

  test('the drawing of a verhaal stays where it is when its words come late', async () => {
    const verhaal = booklet.verhalen.find(({ illustratie }) => illustratie)!;
    const html = await (await fetch(urlOf(verhaal))).text();
    const cut = html.indexOf('<div class="stage-words"');
    const gate = Promise.withResolvers<undefined>();
    const server = createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, cut));
      void gate.promise.then(() => response.end(html.slice(cut)));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const page = await browser.current.newPage({ viewport });
    try {
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
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
      server.close();
    }
  });
});
