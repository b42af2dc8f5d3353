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
});
