import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { drag, dragFingers, type Point } from '../support/touch.ts';

// One with a drawing and one without, as far as there are both.
const entries = [true, false].flatMap(
  (drawn) => booklet.verhalen.slice(1).find(({ illustratie }) => (illustratie !== undefined) === drawn) ?? [],
);
const browser = useBrowser();

describe.for(entries)('on a touch screen, at $path', (verhaal) => {
  let page: Page;
  /** A point on the drawing, or on the poster in its place, not on a link. */
  let middle: Point;

  beforeEach(async () => {
    page = await browser.current.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    await page.goto(urlOf(verhaal));
    const box = await page.locator('.stage').boundingBox();
    middle = { x: 195, y: Math.min(box!.y + 180, 600) };
  });
  afterEach(() => page.close());

  test('a swipe to the left turns to the next page', async () => {
    await drag(page, middle, { x: middle.x - 130, y: middle.y + 10 });
    await page.waitForURL(urlOf(verhaal.next!));
  });

  test('a swipe to the right turns back', async () => {
    await drag(page, middle, { x: middle.x + 130, y: middle.y - 10 });
    await page.waitForURL(urlOf(verhaal.previous!));
  });

  test.for([
    { name: 'from the left edge of the screen', from: { x: 10, y: 0 }, by: { x: 200, y: 0 } },
    { name: 'from the right edge of the screen', from: { x: 380, y: 0 }, by: { x: -200, y: 0 } },
    { name: 'up, though a little to the side', from: { x: 195, y: 0 }, by: { x: 80, y: -160 } },
    { name: 'no wider than a tap', from: { x: 195, y: 0 }, by: { x: -20, y: 0 } },
  ])('a swipe $name turns nothing', async ({ from, by }) => {
    const start = { x: from.x, y: middle.y };
    await expectToStay(() => drag(page, start, { x: start.x + by.x, y: start.y + by.y }));
  });

  test('two fingers turn nothing: they enlarge', async () => {
    const fingers = [middle, { x: middle.x, y: middle.y + 90 }];
    await expectToStay(() => dragFingers(page, fingers, { x: middle.x - 130, y: middle.y }));
  });

  async function expectToStay(act: () => Promise<void>): Promise<void> {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) asked.push(request.url());
    });
    await act();
    await page.waitForTimeout(150);
    expect(asked).toEqual([]);
  }
});
