import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, pages, urlOf } from '../support/pages.ts';

const browser = useBrowser();
const views: Page[] = [];

beforeAll(async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    views.push(
      await browser.current.newPage({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' }),
    );
});
afterAll(() => Promise.all(views.map((view) => view.close())));

describe("with the reader's own colours", () => {
  test.for(pages)('$path: no text vanishes into what is behind it', async (entry) => {
    for (const view of views) {
      await view.goto(urlOf(entry));
      expect(await findVanished(view)).toEqual([]);
    }
  });

  test('a numeral and an arrow take the colour of text', async () => {
    for (const view of views) {
      await view.goto(urlOf(booklet.noties[0]!));
      const fills = await view
        .locator('.numeral, .arrow')
        .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
      const text = await view.evaluate(() => getComputedStyle(document.body).color);
      expect(new Set(fills)).toEqual(new Set([text]));
    }
  });
});

test.for([1280, 390])('on a screen of %i no line of the title covers another', async (width) => {
  const [view] = views;
  await view!.setViewportSize({ width, height: 800 });
  await view!.goto(urlOf(booklet.pages[0]!));
  await view!.evaluate(() => document.fonts.ready);
  const lines = view!.locator('.cover h1 span');
  const together = await lines.first().screenshot();
  await lines.last().evaluate((line) => (line.style.visibility = 'hidden'));
  expect((await lines.first().screenshot()).equals(together)).toBe(true);
});

test('the table of contents marks the page that is read', async () => {
  const [view] = views;
  await view!.setViewportSize({ width: 1280, height: 900 });
  await view!.goto(urlOf(booklet.pages[1]!));
  await view!.getByRole('button', { name: 'Inhoud' }).click();
  const here = view!.locator('.toc [aria-current="page"]');
  const { x, y, height } = (await here.boundingBox())!;
  const beside = () => view!.screenshot({ clip: { x: x - 40, y, width: 40, height } });
  const marked = await beside();
  await here.evaluate((link) => link.removeAttribute('aria-current'));
  expect((await beside()).equals(marked)).toBe(false);
});

/** Texts that have the colour of the nearest background below them, or no colour at all. */
function findVanished(view: Page): Promise<string[]> {
  return view.evaluate(() => {
    const clear = (color: string) => color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return clear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const vanished: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const words = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (words.length === 0 || !element.checkVisibility()) continue;
      const { color } = getComputedStyle(element);
      if (clear(color) || color === behind(element))
        vanished.push(`${element.localName}: ${element.textContent}`);
    }
    return vanished;
  });
}
