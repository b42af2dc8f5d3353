import { describe, expect, test } from 'vitest';
import { at, deckUrl, MIDDLE, openDeck, shownSlide, slides, useDeck } from '../support/deck.ts';
import { urlOf } from '../support/pages.ts';
import { drag } from '../support/touch.ts';

const deck = useDeck();
const { press } = deck;

describe('the keys', () => {
  test.for(['ArrowRight', 'ArrowDown', 'PageDown', 'Space'])('%s brings the next slide', async (key) => {
    await press(key);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
    expect(deck.page.url()).toBe(deckUrl(`#${at(MIDDLE + 1)}`));
  });

  test.for(['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space'])('%s brings the one before', async (key) => {
    await press(key);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE - 1));
    expect(deck.page.url()).toBe(deckUrl(`#${at(MIDDLE - 1)}`));
  });

  test('Home and End lead to both ends, where the slides stop', async () => {
    await press('Home');
    expect(await shownSlide(deck.page)).toBe(at(0));
    await press('ArrowLeft');
    expect(await shownSlide(deck.page)).toBe(at(0));
    await press('End');
    expect(await shownSlide(deck.page)).toBe(slides.at(-1)!.id);
    await press('PageDown');
    expect(await shownSlide(deck.page)).toBe(slides.at(-1)!.id);
  });

  test('go past every slide once, on and back', async () => {
    await press('Home');
    const seen = [await shownSlide(deck.page)];
    for (let step = 1; step < slides.length; step++) {
      await press('PageDown');
      seen.push(await shownSlide(deck.page));
    }
    expect(seen).toEqual(slides.map(({ id }) => id));
    for (const { id } of slides.toReversed()) {
      expect(await shownSlide(deck.page)).toBe(id);
      await press('PageUp');
    }
  });

  test('F fills the screen, and leaves it', async () => {
    const full = () => deck.page.evaluate(() => document.fullscreenElement?.localName);
    const button = deck.page.getByRole('button', { name: 'Volledig scherm' });
    await press('f');
    await deck.page.waitForFunction(() => document.fullscreenElement);
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await press('f');
    await deck.page.waitForFunction(() => !document.fullscreenElement);
    expect(await full()).toBeUndefined();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  });

  test('? explains every key', async () => {
    await press('?');
    const help = deck.page.getByRole('dialog', { name: 'Toetsen' });
    const text = await help.innerText();
    for (const key of [
      'spatie',
      'PageDown',
      'PageUp',
      'Home',
      'End',
      'Enter',
      'O',
      'B',
      'F',
      'K',
      '?',
      'Esc',
    ])
      expect(text).toContain(key);
    expect(await help.locator(':has(:focus) ~ dl').count(), 'begins above the list').toBe(1);
    await press('ArrowRight', '?');
    expect(await help.isVisible()).toBe(false);
    await press('?', 'Escape');
    expect(await help.isVisible()).toBe(false);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });

  test('K hides the clock and shows it again', async () => {
    const clock = deck.page.getByRole('timer', { name: 'Klok' });
    expect(await clock.innerText()).toMatch(/^\d\d:\d\d · 0 min$/);
    await press('k');
    expect(await clock.isVisible()).toBe(false);
    await press('k');
    expect(await clock.isVisible()).toBe(true);
  });

  test('the clock goes on after a reload, hidden if it was', async () => {
    const clock = deck.page.getByRole('timer', { name: 'Klok' });
    await deck.page.evaluate(() => {
      const { klok } = history.state as { klok: { start: number } };
      history.replaceState({ ...history.state, klok: { ...klok, start: klok.start - 12 * 60_000 } }, '');
    });
    await press('PageDown');
    await deck.page.reload();
    expect(await clock.innerText()).toMatch(/ · 12 min$/);
    await press('k');
    await deck.page.goto(deckUrl(`#${at(0)}`));
    await deck.page.reload();
    expect(await clock.isVisible()).toBe(false);
    expect(await deck.page.getByRole('button', { name: 'Klok' }).getAttribute('aria-pressed')).toBe('false');
    await press('k');
    expect(await clock.innerText()).toMatch(/ · 12 min$/);
  });

  test.for(['Control', 'Meta'])('are the browser’s own together with %s', async (modifier) => {
    await press(`${modifier}+ArrowRight`, `${modifier}+o`);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
    expect(await deck.page.getByRole('dialog').count()).toBe(0);
  });

  test('Enter follows the address that has focus; Space, that no link knows, turns the slide', async () => {
    const link = () => deck.page.locator('.slide-now .slide-address a');
    await link().focus();
    await press('Space');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
    await link().focus();
    await press('Enter');
    await deck.page.waitForURL(urlOf(slides[MIDDLE + 1]!.verhaal!));
  });

  test('Space presses the button that has focus, and turns no slide', async () => {
    await deck.page.getByRole('button', { name: 'Klok' }).focus();
    await press('Space');
    expect(await deck.page.getByRole('timer').isVisible()).toBe(false);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });
});

describe('the bar', () => {
  test('does by a click what the keys do, and gives the keys back', async () => {
    const click = (name: string) => deck.page.getByRole('button', { name }).click();
    await click('Volgende');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
    await press('Space');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 2));
    await click('Vorige');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
    await click('Zwart');
    expect(await deck.page.locator('.deck-black').isVisible()).toBe(true);
    await deck.page.locator('.deck-black').click();
    expect(await deck.page.locator('.deck-black').isVisible()).toBe(false);
  });

  test('goes when nothing moves, and comes back with the pointer and with Tab', async () => {
    const bar = deck.page.locator('.deck-bar');
    const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
    await deck.page.clock.install();
    await deck.page.reload();
    await deck.page.locator('.deck-on').waitFor();
    expect(await opacity()).toBe('1');
    await deck.page.clock.runFor(10_000);
    expect(await opacity()).toBe('0');
    await deck.page.mouse.move(300, 300);
    expect(await opacity()).toBe('1');
    await deck.page.clock.runFor(10_000);
    expect(await opacity()).toBe('0');
    await bar.getByRole('button').first().focus();
    expect(await opacity()).toBe('1');
  });
});

describe('a finger', () => {
  const SWIPES = [
    { way: 'left', from: { x: 300, y: 400 }, to: { x: 90, y: 410 }, step: 1 },
    { way: 'up', from: { x: 200, y: 600 }, to: { x: 210, y: 300 }, step: 1 },
    { way: 'right', from: { x: 90, y: 400 }, to: { x: 300, y: 410 }, step: -1 },
    { way: 'down', from: { x: 200, y: 300 }, to: { x: 210, y: 600 }, step: -1 },
    { way: 'a little', from: { x: 200, y: 400 }, to: { x: 215, y: 405 }, step: 0 },
    { way: 'from the side of the screen', from: { x: 4, y: 400 }, to: { x: 300, y: 410 }, step: 0 },
  ];
  test.for(SWIPES)('that goes $way turns $step', async ({ from, to, step }) => {
    const touch = await openDeck(deck.browser.current, `#${at(MIDDLE)}`, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await drag(touch.page, from, to);
    await touch.page.waitForTimeout(100);
    expect(await shownSlide(touch.page)).toBe(at(MIDDLE + step));
    expect(touch.problems).toEqual([]);
    await touch.page.close();
  });

  test('that goes up scrolls a slide with more than the screen holds, and turns none', async () => {
    const touch = await openDeck(deck.browser.current, `#${at(MIDDLE)}`, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 300, height: 360 },
    });
    const face = touch.page.locator('.slide-now .slide-face');
    expect(await face.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(10);
    // The fingers of a test scroll nothing: what they would do is read from the style.
    expect(await face.evaluate((box) => getComputedStyle(box).touchAction)).toBe('pan-y pinch-zoom');
    await drag(touch.page, { x: 200, y: 220 }, { x: 205, y: 60 });
    expect(await shownSlide(touch.page)).toBe(at(MIDDLE));
    await drag(touch.page, { x: 250, y: 150 }, { x: 60, y: 155 });
    expect(await shownSlide(touch.page)).toBe(at(MIDDLE + 1));
    await touch.page.close();
  });
});
