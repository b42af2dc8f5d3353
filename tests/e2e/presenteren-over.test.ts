import { describe, expect, inject, test } from 'vitest';
import { slidesOf } from '../../src/booklet/slides.ts';
import { at, deckUrl, MIDDLE, shownSlide, slides, spoken, useDeck } from '../support/deck.ts';
import { booklet } from '../support/pages.ts';

const deck = useDeck();
const { press } = deck;

describe('the typed number', () => {
  test.for(booklet.verhalen.filter((_, index) => index % 6 === 0))(
    'the number $number and Enter lead to that verhaal',
    async ({ number, notie, slug }) => {
      await press(...String(number), 'Enter');
      expect(await shownSlide(deck.page)).toBe(`${notie.slug}/${slug}`);
      expect(await deck.page.locator('.deck-number').isVisible()).toBe(false);
    },
  );

  test('a number shows as it is typed, can be mended, and is dropped by Escape', async () => {
    await press('1', '2');
    expect(await deck.page.locator('.deck-number').innerText()).toBe('Verhaal 12, druk op Enter');
    await press('Backspace');
    expect(await deck.page.locator('.deck-number').innerText()).toBe('Verhaal 1, druk op Enter');
    await press('Escape');
    expect(await deck.page.locator('.deck-number').isVisible()).toBe(false);
    await press('Enter');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });

  test('a number is not for the button that has focus', async () => {
    await deck.page.getByRole('button', { name: 'Klok' }).focus();
    await press('1', 'Enter');
    expect(await shownSlide(deck.page)).toBe(slides.find(({ verhaal }) => verhaal?.number === 1)!.id);
    expect(await deck.page.getByRole('timer').isVisible()).toBe(true);
  });

  test('a number that is not there is refused in words', async () => {
    await press('9', '9', '9', 'Enter');
    expect(await deck.page.locator('.deck-number').innerText()).toBe('Verhaal 999 zit hier niet bij');
    expect(await spoken(deck.page)).toBe('Verhaal 999 zit hier niet bij');
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });

  test('a refusal is closed by Escape, which leads out only after that', async () => {
    await press('9', '9', '9', 'Enter', 'Escape');
    expect(await deck.page.locator('.deck-number').isVisible()).toBe(false);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
    await press('Escape');
    await deck.page.waitForURL(`${inject('siteUrl')}verhalen/`);
  });

  test.for(['PageDown', 'click'])('a refusal does not stay over the next slide, after %s', async (way) => {
    await press('9', '9', '9', 'Enter');
    if (way === 'click') await deck.page.getByRole('button', { name: 'Volgende' }).click();
    else await press(way);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
    expect(await deck.page.locator('.deck-number').isVisible()).toBe(false);
  });

  test.for(['light', 'dark'] as const)(
    'a number stands out from a dark sheet, in %s',
    async (colorScheme) => {
      await deck.page.emulateMedia({ colorScheme });
      await press('1');
      const [letters, sheet, edge] = await deck.page.locator('.deck-number').evaluate((box) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(box);
        return [color, backgroundColor, parseFloat(borderTopWidth) >= 2 ? borderTopColor : ''];
      });
      expect(edge).toBe(letters);
      expect(edge).not.toBe(sheet);
    },
  );
});

describe('the black screen', () => {
  test.for(['b', 'B', '.'])('%s makes the screen black, and brings the slide back', async (key) => {
    const black = deck.page.locator('.deck-black');
    await press(key);
    const { width, height } = (await black.boundingBox())!;
    expect({ width, height }).toEqual(deck.page.viewportSize());
    expect(await black.evaluate((box) => getComputedStyle(box).backgroundColor)).toBe('rgb(0, 0, 0)');
    expect(await spoken(deck.page)).toContain('Het scherm is zwart');
    await press(key);
    expect(await black.isVisible()).toBe(false);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });

  test.for(['ArrowRight', 'PageUp', 'Escape', 'o', '7'])(
    'from black, %s brings back the same slide',
    async (key) => {
      await press('b', key);
      expect(await deck.page.locator('.deck-black').isVisible()).toBe(false);
      expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
      expect(deck.page.url()).toBe(deckUrl(`#${at(MIDDLE)}`));
    },
  );

  test('in black nothing works that is not seen, and the focus comes back', async () => {
    const focused = () => deck.page.evaluate(() => document.activeElement?.textContent?.trim());
    await deck.page.getByRole('button', { name: 'Klok' }).focus();
    for (const key of ['Space', 'Enter', 'Tab']) {
      await press('b', key);
      expect(await deck.page.locator('.deck-black').isVisible()).toBe(false);
      expect(await deck.page.getByRole('timer').isVisible()).toBe(true);
      expect(await focused()).toBe('Klok');
    }
    await press('b');
    const takesFocus = await deck.page
      .locator('.deck a:visible, .deck-bar a, .deck-bar button')
      .evaluateAll((controls) =>
        controls.filter((control) => {
          (control as HTMLElement).focus();
          return document.activeElement === control;
        }),
      );
    expect(takesFocus).toEqual([]);
    await deck.page.getByRole('button', { name: 'Terug naar de dia' }).click();
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });
});

describe('the overview', () => {
  const overview = () => deck.page.getByRole('dialog', { name: 'Overzicht' });
  const focused = () => deck.page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1));
  const rows = booklet.noties.map((notie) => slidesOf([notie], false).map(({ id }) => id));

  test('O opens it at this slide; Enter shows the one that has the focus', async () => {
    await press('o');
    expect(await overview().getByRole('link').count()).toBe(slides.length);
    expect(await focused()).toBe(at(MIDDLE));
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter');
    expect(await overview().isVisible()).toBe(false);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE + 1));
  });

  test('leaves keys with a modifier to the browser: one of them leads back', async () => {
    await press('o');
    await deck.page.evaluate(() =>
      addEventListener('keydown', (event) => {
        if (event.defaultPrevented) document.body.dataset.taken = event.key;
      }),
    );
    await press('Alt+ArrowRight', 'Control+End', 'Control+o');
    expect(await overview().isVisible()).toBe(true);
    expect(await focused()).toBe(at(MIDDLE));
    expect(await deck.page.locator('body').getAttribute('data-taken')).toBe(null);
  });

  test('has a row for every notie, with its opening first', async () => {
    await press('o');
    const shown = await overview()
      .locator('ol')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('a')].map((a) => a.getAttribute('href')?.slice(1))),
      );
    expect(shown).toEqual([[at(0)], ...rows]);
  });

  test('up and down lead to what lies above and below, Home and End to both ends', async () => {
    const column = rows[0]!.indexOf(at(MIDDLE));
    const below = rows.map((row) => row[Math.min(column, row.length - 1)]!);
    await press('o');
    for (const id of below.slice(1)) {
      await press('ArrowDown');
      expect(await focused()).toBe(id);
    }
    await press('ArrowDown');
    expect(await focused()).toBe(below.at(-1));
    await press('ArrowUp');
    expect(await focused()).toBe(below.at(-2));
    await press('Home');
    expect(await focused()).toBe(at(0));
    await press('ArrowUp');
    expect(await focused()).toBe(at(0));
    await press('End');
    expect(await focused()).toBe(slides.at(-1)!.id);
  });

  test('names every slide by its number and its line, and shows the name of the one in focus', async () => {
    await press('o');
    const names = await overview()
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.ariaLabel));
    expect(names).toEqual(
      slides.map(({ notie, verhaal }) =>
        verhaal
          ? `${verhaal.number} ${verhaal.title}`
          : notie
            ? `Notie ${notie.number}: ${notie.data.titel}`
            : booklet.boek.titel,
      ),
    );
    expect(await overview().getByText(names[MIDDLE]!).isVisible()).toBe(true);
  });

  test.for([
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ])('fits a screen of $width by $height, with a picture of every slide', async (viewport) => {
    await deck.page.setViewportSize(viewport);
    await press('o');
    const pictures = overview().locator('a :is(img, .numeral)');
    expect(await pictures.count()).toBe(slides.length);
    await pictures.evaluateAll((all) =>
      Promise.all(all.map((picture) => picture instanceof HTMLImageElement && picture.decode())),
    );
    const dialog = await overview().evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
      below: scrollHeight - clientHeight,
      beside: scrollWidth - clientWidth,
    }));
    expect(dialog).toEqual({ below: 0, beside: 0 });
    const outside = await overview()
      .locator('a')
      .evaluateAll((all) =>
        all.flatMap((link) => {
          const { left, top, right, bottom } = link.getBoundingClientRect();
          const picture = link.firstElementChild!;
          const box = picture.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const fits = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          // What lies behind its link is not seen; a numeral may have its hole in the middle.
          const isSeen = seen === picture || !picture.matches('img');
          return fits && isSeen && box.height > 60 && box.bottom <= bottom + 1 ? [] : [link.ariaLabel];
        }),
      );
    expect(outside).toEqual([]);
  });

  test.for(['o', 'Escape'])('%s closes it and changes nothing', async (key) => {
    await press('o', key);
    expect(await deck.page.getByRole('dialog').count()).toBe(0);
    expect(await shownSlide(deck.page)).toBe(at(MIDDLE));
  });
});
