import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { at, deckUrl, MIDDLE, openDeck, shownSlide, slides } from '../support/deck.ts';
import { measureSlide } from '../support/measure-slide.ts';

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 568 },
  { width: 640, height: 360 },
];
/** Addresses grow with the domain: the one the tests are built with, and one as a municipality would have. */
const DOMAINS = [undefined, 'samenwerkendestad.vng.nl'];
/** Of letters on the sheet behind them; large letters would need only 3. */
const CONTRAST = 4.5;
const browser = useBrowser();

/** Goes past every slide, and tells what was measured of each. */
async function measureAll(page: Page, domain?: string) {
  const measured = [];
  if (domain) {
    await page.locator('.slide-address a').evaluateAll((links, name) => {
      for (const { firstChild } of links)
        firstChild!.textContent = firstChild!.textContent!.replace(/^[^/]+/, name);
    }, domain);
  }
  for (const { id } of slides) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await page.locator(`.slide-now[id="${id}"]`).waitFor();
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<HTMLImageElement>('.slide-now img')].map((image) => image.decode()),
      ),
    );
    measured.push(await measureSlide(page));
  }
  return measured;
}

describe.for(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.for(SCREENS)('no slide is cut off or hard to read at $width by $height', async (viewport) => {
    const { page, problems } = await openDeck(browser.current, '', { viewport, colorScheme });
    await page.evaluate(() => document.fonts.ready);
    for (const domain of DOMAINS) {
      const measured = await measureAll(page, domain);
      expect(measured.flatMap((slide) => slide.problems)).toEqual([]);
      expect(measured).toHaveLength(slides.length);
      expect(Math.min(...measured.map(({ contrast }) => contrast))).toBeGreaterThanOrEqual(CONTRAST);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

test.for(SCREENS)('a slide stands at $width by $height as its script leaves it', async (viewport) => {
  const page = await browser.current.newPage({ viewport, reducedMotion: 'reduce' });
  const gate = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(deckUrl(), { waitUntil: 'commit' });
  const face = page.locator('.slide-face').first();
  const early = await face.boundingBox();
  expect(early?.y).toBe(0);
  expect(await page.locator('.deck-on, .slide-nav:visible').count()).toBe(0);
  gate.resolve(undefined);
  await page.locator('.deck-on').waitFor();
  expect(await face.boundingBox()).toEqual(early);
  const bar = (await page.locator('.deck-bar').boundingBox())!;
  const isPhone = viewport.width < 760 && viewport.height > viewport.width;
  expect(early?.height).toBe(isPhone ? bar.y : viewport.height);
  await page.close();
});

test.for(SCREENS.filter(({ width, height }) => width < 760 && height > width))(
  'the bar and the clock lie over no slide at $width by $height, and stay',
  async (viewport) => {
    const { page } = await openDeck(browser.current, `#${slides.at(-1)!.id}`, { viewport });
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const [face, bar, clock, place] = await Promise.all(
      ['.slide-now .slide-face', '.deck-bar', '.deck-clock', '.deck-place'].map(boxOf),
    );
    expect(bar!.y).toBeGreaterThanOrEqual(face!.y + face!.height);
    expect(clock!.y).toBeGreaterThanOrEqual(bar!.y);
    const buttons = await page.locator('.deck-bar :is(a, button)').evaluateAll((all) =>
      all.map((button) => {
        const { top, height, right } = button.getBoundingClientRect();
        return { top, height, isInside: right <= innerWidth };
      }),
    );
    const top = Math.min(...buttons.map((button) => button.top));
    expect(new Set(buttons.map((button) => button.top)).size).toBe(2);
    expect(buttons.every(({ height, isInside }) => isInside && height >= 24)).toBe(true);
    expect(clock!.y + clock!.height).toBeLessThanOrEqual(top + 1);
    expect(place!.y + place!.height).toBeLessThanOrEqual(top + 1);
    await page.evaluate(() => document.documentElement.classList.remove('deck-awake'));
    expect(await page.locator('.deck-bar').evaluate((bar) => getComputedStyle(bar).opacity)).toBe('1');
    await page.close();
  },
);

describe('without JavaScript', () => {
  test.for(SCREENS.filter(({ width }) => width < 1000))(
    'the links lie over no words and no numeral at $width by $height',
    async (viewport) => {
      const { page } = await openDeck(browser.current, '', { viewport, javaScriptEnabled: false });
      const covered = await page.locator('.slide').evaluateAll((all) =>
        all.flatMap((slide) => {
          const links = slide.querySelector('.slide-nav')!.getBoundingClientRect();
          const parts = slide.querySelectorAll('.slide-address, .slide-quote, .slide-opening .numeral');
          return [...parts]
            .map((part) => [part, part.getBoundingClientRect()] as const)
            .filter(([, box]) => box.right > links.left + 1 && box.bottom > links.top + 1)
            .map(([part]) => `${slide.id}: ${part.classList.value}`);
        }),
      );
      expect(covered).toEqual([]);
      await page.close();
    },
  );
});

describe('in the back row', () => {
  test('nothing on a screen of 1920 by 1080 is smaller than 26 pixels', async () => {
    const { page } = await openDeck(browser.current, '', { viewport: SCREENS[0]! });
    const measured = await measureAll(page);
    expect(Math.min(...measured.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(26);
    await page.close();
  });

  test('nor is anything in the bar, the clock, the help or the overview', async () => {
    const { page } = await openDeck(browser.current, '', { viewport: SCREENS[0]! });
    await page.keyboard.press('1');
    const sizes = await smallestIn(page, '.deck-bar, .deck-clock, .deck-number');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    sizes.push(...(await smallestIn(page, '.deck-help')));
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    sizes.push(...(await smallestIn(page, '.deck-overview')));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(26);
    await page.close();
  });

  test('without JavaScript the links on the slides are as large', async () => {
    const { page } = await openDeck(browser.current, '', {
      viewport: SCREENS[0]!,
      javaScriptEnabled: false,
    });
    const sizes = await smallestIn(page, '.slide-nav');
    expect(sizes.length).toBeGreaterThan(slides.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(26);
    await page.close();
  });
});

/** The sizes of all letters that show in some parts of the page. */
function smallestIn(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .filter((element) => element.checkVisibility() && element.textContent?.trim())
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );
}

describe('enlarged four times', () => {
  const viewport = { width: 320, height: 256 };

  test('the bar leaves the slide in sight', async () => {
    const { page } = await openDeck(browser.current, '', { viewport });
    const bar = (await page.locator('.deck-bar').boundingBox())!;
    expect(bar.height).toBeLessThan(viewport.height / 4);
    await page.close();
  });

  test('up and down move a slide that is longer than the screen before they turn it', async () => {
    const { page, problems } = await openDeck(browser.current, `#${at(MIDDLE)}`, { viewport });
    const face = page.locator('.slide-now .slide-face');
    const left = () =>
      face.evaluate(({ clientHeight, scrollHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
    expect(await left()).toBeGreaterThan(10);
    while ((await left()) > 1) await page.keyboard.press('ArrowDown');
    expect(await shownSlide(page)).toBe(at(MIDDLE));
    await page.keyboard.press('ArrowDown');
    expect(await shownSlide(page)).toBe(at(MIDDLE + 1));
    expect(problems).toEqual([]);
    await page.close();
  });
});
