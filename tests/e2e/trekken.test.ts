import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { findViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { findOverflow } from '../support/overflow.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const browser = useBrowser();
const { verhalen } = booklet;
const lines = verhalen.map(({ title }) => title.replace(/\s+/g, ' '));
const overview = booklet.pages.find(({ kind }) => kind === 'verhalen')!;
let page: Page;
let problems: string[];

async function open(rest = '', options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.current.newPage({ reducedMotion: 'reduce', ...options });
  problems = watch(page, new URL(inject('siteUrl')).origin);
  await page.goto(`${inject('siteUrl')}trekken/${rest}`);
  if (options.javaScriptEnabled !== false) await laid();
}

/** Until the table shows: before that a key means nothing. */
const laid = () => page.locator('.draw-on').waitFor();

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

const button = () => page.locator('.draw-do').getByRole('button');
const left = () => page.locator('.draw-left').innerText();
const isDown = async () =>
  (await page.locator('.draw-back').isVisible()) && !(await page.locator('.draw h2').count());
/** The line on the card that lies open. */
const line = async () => (await page.locator('.draw-card h2').innerText()).replace(/\s+/g, ' ');

/** Turns and draws until every card has been seen. */
async function drawAll(count: number): Promise<string[]> {
  const seen: string[] = [];
  for (let drawn = 0; drawn < count; drawn++) {
    expect(await isDown()).toBe(true);
    await button().click();
    seen.push(await line());
    if (drawn < count - 1) await button().click();
  }
  return seen;
}

describe('the draw', () => {
  test('shows a card face down first, then a verhaal that leads to its page', async () => {
    await open();
    expect(await isDown()).toBe(true);
    expect(await button().innerText()).toBe('Draai de kaart om');
    await button().click();
    expect(lines).toContain(await line());
    await page.locator('.draw-card a').click();
    const { title } = verhalen.find((verhaal) => urlOf(verhaal) === page.url())!;
    expect((await page.locator('h1').innerText()).replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '));
  });

  test('shows every verhaal once before any comes again, and counts them', async () => {
    await open();
    const seen = await drawAll(verhalen.length);
    expect(seen.toSorted()).toEqual(lines.toSorted());
    expect(seen).not.toEqual(lines);
    expect(await left()).toBe('Alle verhalen zijn geweest');
    expect(await button().innerText()).toBe('Schud en begin opnieuw');
    await button().click();
    expect(await left()).toBe(`Nog ${verhalen.length} van ${verhalen.length}`);
    const again = await drawAll(verhalen.length);
    expect(again.toSorted()).toEqual(lines.toSorted());
    expect(again[0]).not.toBe(seen.at(-1));
    expect(again).not.toEqual(seen);
  });

  test('keeps nothing: a reload begins anew', async () => {
    await open();
    await button().click();
    expect(await left()).toBe(`Nog ${verhalen.length - 1} van ${verhalen.length}`);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, '']);
    await page.reload();
    await laid();
    expect(await left()).toBe(`Nog ${verhalen.length} van ${verhalen.length}`);
  });

  test('is as it was after a visit to a verhaal', async () => {
    await open();
    await button().click();
    await button().click();
    await button().click();
    const [lying, rest] = [await line(), await left()];
    await page.locator('.draw-card a').click();
    await page.goBack();
    await laid();
    expect(await line()).toBe(lying);
    expect(await left()).toBe(rest);
    await button().click();
    expect(await isDown()).toBe(true);
    await page.goto(urlOf(overview));
    await page.goBack();
    await laid();
    expect(await isDown()).toBe(true);
    const seen = await drawAll(verhalen.length - 2);
    expect(seen).not.toContain(lying);
    expect(await left()).toBe('Alle verhalen zijn geweest');
  });

  test('from a choice draws these alone', async () => {
    const chosen = verhalen.filter((_, index) => index % 9 === 0);
    await open(`?keuze=${chosen.map(verhaalKey).join(',')}`);
    const seen = await drawAll(chosen.length);
    expect(seen.toSorted()).toEqual(chosen.map(({ title }) => title.replace(/\s+/g, ' ')).toSorted());
  });

  test.for(['Space', 'Enter', 'ArrowRight', 'PageDown'])(
    '%s turns the card and draws the next',
    async (key) => {
      await open();
      await page.keyboard.press(key);
      const first = await line();
      await page.keyboard.press(key);
      expect(await isDown()).toBe(true);
      await page.keyboard.press(key);
      expect(await line()).not.toBe(first);
    },
  );

  test('a click on the card turns it too, and Space on the button turns it once', async () => {
    await open();
    await page.locator('.draw-card').click();
    expect(await isDown()).toBe(false);
    await button().focus();
    await page.keyboard.press('Space');
    expect(await isDown()).toBe(true);
  });

  test('F fills the screen with it, and leaves it; the button says which', async () => {
    await open();
    const full = page.getByRole('button', { name: 'Volledig scherm' });
    const state = () => full.getAttribute('aria-pressed');
    await page.keyboard.press('f');
    await expect.poll(state).toBe('true');
    expect(await page.evaluate(() => document.fullscreenElement?.className)).toContain('draw');
    await page.keyboard.press('Space');
    expect(lines).toContain(await line());
    const control = await button().boundingBox();
    expect(control!.y + control!.height).toBeLessThan(page.viewportSize()!.height);
    await full.click();
    await expect.poll(state).toBe('false');
    expect(lines).toContain(await line());
  });

  test('leaves the keys to the table of contents while that is open', async () => {
    await open();
    await page.getByRole('button', { name: 'Inhoud' }).click();
    await page.keyboard.press('PageDown');
    expect(await isDown()).toBe(true);
  });
});

describe('a screen reader', () => {
  test('hears that a card lies face down, then the line, the drawing and how many are left', async () => {
    await open();
    const status = page.locator('.draw [role="status"]');
    expect(await status.innerText()).toBe('Er ligt een kaart dicht op tafel.');
    await button().click();
    const { notie, title, illustratie } = verhalen[lines.indexOf(await line())]!;
    const words = [
      `Notie ${notie.number}: ${notie.title}`,
      title,
      illustratie?.alt ?? '',
      `Nog ${verhalen.length - 1} van ${verhalen.length}`,
    ]
      .map((part) => part.replace(/\s+/g, ' '))
      .map((part) => (/[.?!…]”?$/.test(part) ? part : `${part}.`));
    expect(await status.innerText()).toBe(words.join(' '));
  });
});

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  // Beside a button there is less room for the card.
  { width: 844, height: 390, share: 0.3 },
];

describe('on every screen', () => {
  test.for(SCREENS)('$width by $height the card and its button are in view, and large', async (screen) => {
    const { share = 0.45, ...viewport } = screen;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page?.close();
      await open('', { viewport, colorScheme });
      for (const side of ['back', 'front']) {
        const [card, control] = [
          await page.locator('.draw-card').boundingBox(),
          await button().boundingBox(),
        ];
        expect(control!.y + control!.height, side).toBeLessThan(viewport.height - 10);
        expect((card!.width * card!.height) / (viewport.width * viewport.height), side).toBeGreaterThan(
          share,
        );
        expect(await findOverflow(page)).toEqual([]);
        expect(await findViolations(page)).toEqual([]);
        await button().click();
      }
    }
  });
});

test.for([
  { width: 320, height: 256 },
  { width: 427, height: 267 },
])('enlarged to $width by $height no word of the card or the button is broken', async (viewport) => {
  await open(`?keuze=${verhaalKey(verhalen[8]!)}`, { viewport });
  await button().click();
  expect(await brokenWords('.draw-do button, .draw .slide-quote, .draw .slide-notie b')).toEqual([]);
});

/** Words that stand on more than one line. */
const brokenWords = (selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts.flatMap(({ firstChild }) =>
      [...(firstChild?.textContent ?? '').matchAll(/\S+/g)]
        .filter(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(firstChild!, index);
          range.setEnd(firstChild!, index + word.length);
          return range.getClientRects().length > 1;
        })
        .map(([word]) => word),
    ),
  );

test('the back row reads how many are left and what this is', async () => {
  await open('', { viewport: SCREENS[0]! });
  const sizes = await page
    .locator('.draw-words, .draw-left, .draw-full, .draw-do button')
    .evaluateAll((all) => all.map((part) => parseFloat(getComputedStyle(part).fontSize)));
  expect(sizes).toHaveLength(4);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(26);
});

describe('without JavaScript', () => {
  test('it leads to the overview, and offers nothing that does not work', async () => {
    await open('', { javaScriptEnabled: false });
    expect(await page.locator('.draw').getByRole('button').count()).toBe(0);
    expect(await page.locator('.draw-card').isVisible()).toBe(false);
    await page.locator('.draw a:visible').click();
    expect(page.url()).toBe(urlOf(overview));
  });

  test('it says so at once; with it only when the script stays away', async () => {
    const without = () => page.locator('.draw-without');
    await open('', { javaScriptEnabled: false });
    expect(await without().isVisible()).toBe(true);
    await page.close();

    page = await browser.current.newPage({ reducedMotion: 'reduce' });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${inject('siteUrl')}trekken/`);
    expect(await without().isVisible()).toBe(false);
    await without().waitFor();
  });
});
