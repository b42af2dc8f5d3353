import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations, WCAG } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { openDeck, shownSlide, slides, spoken } from '../support/deck.ts';
import { booklet } from '../support/pages.ts';

const browser = useBrowser();

const violations = (page: Page) => findViolations(page, { runOnly: WCAG });

describe('a screen reader', () => {
  test('hears the place, the notie, the line and the drawing of every slide', async () => {
    const { page } = await openDeck(browser.current);
    const cover = booklet.omslag.beeld;
    for (const [index, { notie, verhaal }] of slides.entries()) {
      const parts = verhaal
        ? [
            `Notie ${verhaal.notie.number}: ${verhaal.notie.title}`,
            verhaal.title,
            verhaal.illustratie?.alt ?? '',
          ]
        : notie
          ? [`Notie ${notie.number}: ${notie.data.titel}: ${notie.data.ondertitel}`]
          : [`${booklet.boek.titel}: ${booklet.boek.ondertitel}`, cover?.alt ?? ''];
      const words = [`Dia ${index + 1} van ${slides.length}`, ...parts]
        .map((part) => part.replace(/\s+/g, ' '))
        .map((part) => (/[.?!…]”?$/.test(part) ? part : `${part}.`))
        .join(' ');
      expect(await spoken(page)).toBe(words);
      await page.keyboard.press('PageDown');
    }
    await page.close();
  });

  test('finds every slide by its line, one heading above all, and a name for every control', async () => {
    const { page } = await openDeck(browser.current, `#${slides[2]!.id}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('region', { name: slides[2]!.verhaal!.title }).count()).toBe(1);
    expect(await page.getByRole('status').count()).toBe(1);
    const bar = page.getByRole('group', { name: 'Bediening' });
    const names = await bar.getByRole('button').allInnerTexts();
    expect(names).toEqual(['Vorige', 'Volgende', 'Overzicht', 'Zwart', 'Klok', 'Volledig scherm', 'Toetsen']);
    await page.close();
  });

  test('hears which buttons are pressed', async () => {
    const { page } = await openDeck(browser.current);
    const state = (name: string) => page.getByRole('button', { name }).getAttribute('aria-pressed');
    expect([await state('Klok'), await state('Zwart')]).toEqual(['true', 'false']);
    await page.keyboard.press('k');
    await page.keyboard.press('b');
    expect([await state('Klok'), await state('Zwart')]).toEqual(['false', 'true']);
    await page.close();
  });
});

describe.for(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  test('on every slide', async () => {
    const { page } = await openDeck(browser.current, '', { colorScheme });
    const found: string[] = [];
    for (const { id } of slides) {
      expect(await shownSlide(page)).toBe(id);
      found.push(...(await violations(page)).map((violation) => `${id}: ${violation}`));
      await page.keyboard.press('PageDown');
    }
    expect(found).toEqual([]);
    await page.close();
  });

  test('in the help and the overview, and without JavaScript', async () => {
    const { page } = await openDeck(browser.current, '', { colorScheme });
    await page.keyboard.press('?');
    const help = await violations(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    const overview = await violations(page);
    expect([...help, ...overview]).toEqual([]);
    await page.close();
  });
});

describe('motion', () => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await openDeck(browser.current, `#${slides[2]!.id}`, { reducedMotion });
    await page.keyboard.press('PageDown');
    const count = await page.evaluate(() => document.getAnimations().length);
    await page.close();
    return count > 0;
  };

  test('there is none for who prefers none, and some for others', async () => {
    expect(await moves('reduce')).toBe(false);
    expect(await moves('no-preference')).toBe(true);
  });
});

describe('the browser', () => {
  test('has the next drawing before it is asked for, and leaves far ones alone', async () => {
    const { page } = await openDeck(browser.current, `#${slides[2]!.id}`);
    const state = (index: number) =>
      page
        .locator('.slide')
        .nth(index)
        .locator('.slide-drawing img')
        .evaluate((image: HTMLImageElement) => ({
          loaded: performance.getEntriesByName(image.src).length > 0,
          visible: image.checkVisibility(),
        }));
    await page.waitForLoadState('networkidle');
    expect(await state(3)).toEqual({ loaded: true, visible: false });
    expect(await state(slides.length - 1)).toEqual({ loaded: false, visible: false });
    await page.close();
  });

  test('is asked to keep the screen on, again when the page comes back', async () => {
    const page = await browser.current.newPage();
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: (type: string) => Promise.reject(new Error(String(asked.push(type)))) },
      });
    });
    await page.goto((await openDeck(browser.current)).page.url());
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
      'screen',
      'screen',
    ]);
    await page.close();
  });

  test('that has no wake lock and no Navigation API shows the slides all the same, and lets you out', async () => {
    const page = await browser.current.newPage({ reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'wakeLock', { value: undefined });
      Reflect.deleteProperty(window, 'navigation');
    });
    const { page: other } = await openDeck(browser.current);
    const verhalen = other.url().replace(/presenteren.*/, 'verhalen/');
    await page.goto(verhalen);
    await page.locator('.gallery-present').nth(1).click();
    await page.locator('.deck-on').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.waitForURL(verhalen);
    expect(errors).toEqual([]);
    await page.close();
    await other.close();
  });
});

describe('without JavaScript', () => {
  test('every slide fills the screen, and its links lead to every other', async () => {
    const { page } = await openDeck(browser.current, '', { javaScriptEnabled: false });
    const heights = await page.locator('.slide').evaluateAll((all) => all.map((slide) => slide.clientHeight));
    expect(new Set(heights)).toEqual(new Set([page.viewportSize()!.height]));
    for (const { id } of slides.slice(1)) {
      await page.locator('.slide:has(+ [id="' + id + '"]) >> text=Volgende').click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      const top = await page.locator(`[id="${id}"]`).evaluate((slide) => slide.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(2);
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollSnapType)).toContain(
      'y',
    );
    await page.close();
  });

  test('nothing is offered that would do nothing', async () => {
    const { page } = await openDeck(browser.current, '', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });
});
