import { describe, expect, inject, test } from 'vitest';
import { slidesOf } from '../../src/booklet/slides.ts';
import { useBrowser } from '../support/browser.ts';
import { deckUrl, openDeck, shownSlide, slides } from '../support/deck.ts';
import { booklet, urlOf } from '../support/pages.ts';

const browser = useBrowser();
const middle = slides[7]!.id;
const [first, second, third] = [booklet.verhalen[9]!, booklet.verhalen[2]!, booklet.verhalen.at(-1)!];
const keyOf = ({ notie, slug }: typeof first) => `${notie.slug}/${slug}`;
const choice = [first, second, third].map(keyOf);

describe('the address', () => {
  test('of a slide opens that slide, also after a reload', async () => {
    const { page } = await openDeck(browser.current, `#${middle}`);
    expect(await shownSlide(page)).toBe(middle);
    await page.keyboard.press('PageDown');
    await page.reload();
    expect(await shownSlide(page)).toBe(slides[8]!.id);
    await page.close();
  });

  test.for(['', '#', '#bestaat-niet', '#%E0%A4%A'])('with %j opens the first slide', async (hash) => {
    const { page, problems } = await openDeck(browser.current, hash);
    expect(await shownSlide(page)).toBe(slides[0]!.id);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('changed by hand shows that slide', async () => {
    const { page } = await openDeck(browser.current);
    await page.goto(deckUrl(`#${middle}`));
    await page.waitForFunction((id) => document.querySelector('.slide-now')?.id === id, middle);
    expect(await shownSlide(page)).toBe(middle);
    await page.close();
  });
});

describe('the way out', () => {
  const start = booklet.pages.find(({ kind }) => kind === 'verhalen')!;

  test.for(['Escape', 'back'] as const)(
    '%s leads to where you came from, however many slides later',
    async (way) => {
      const { page } = await openDeck(browser.current);
      await page.goto(urlOf(start));
      await page.locator('.gallery-present').first().click();
      await page.locator('.deck-on').waitFor();
      for (let step = 0; step < 4; step++) await page.keyboard.press('PageDown');
      if (way === 'back') await page.goBack();
      else {
        await page.keyboard.press('Escape');
        await page.waitForURL(urlOf(start));
      }
      expect(page.url()).toBe(urlOf(start));
      await page.close();
    },
  );

  test('Escape leads out also when the address was changed by hand', async () => {
    const { page } = await openDeck(browser.current);
    await page.goto(urlOf(first));
    await page.goto(deckUrl(`#${middle}`));
    await page.goto(deckUrl(`#${slides[2]!.id}`));
    await page.keyboard.press('Escape');
    await page.waitForURL(urlOf(first));
    await page.close();
  });

  test('Escape and “Sluit” lead to the verhalen when there is nowhere to go back to', async () => {
    for (const leave of ['Escape', 'Sluit']) {
      const { page } = await openDeck(browser.current, `#${middle}`);
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('link', { name: 'Sluit' }).click();
      await page.waitForURL(urlOf(start));
      await page.close();
    }
  });
});

describe('the slides of one notie', () => {
  test.for(booklet.noties)('$path begin with its opening and show its verhalen alone', async (notie) => {
    const { page, problems } = await openDeck(browser.current, `${notie.slug}/`);
    const expected = slidesOf([notie], false).map(({ id }) => id);
    const seen = [await shownSlide(page)];
    for (const _ of expected) {
      await page.keyboard.press('ArrowRight');
      seen.push(await shownSlide(page));
    }
    expect(seen).toEqual([...expected, expected.at(-1)]);
    await page.keyboard.press('Escape');
    await page.waitForURL(urlOf(notie));
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('a set of your own', () => {
  test('shows just these, in their order', async () => {
    const { page } = await openDeck(browser.current, `?keuze=${choice.join(',')}`);
    const seen = [];
    for (let step = 0; step <= choice.length; step++) {
      seen.push(await shownSlide(page));
      await page.keyboard.press('PageDown');
    }
    expect(seen).toEqual([...choice, choice.at(-1)]);
    expect(await page.locator('.deck-place').innerText()).toBe('Dia 3 van 3');
    await page.close();
  });

  test('keeps its choice in the address of every slide, and on the way out', async () => {
    const query = `?keuze=${choice.join(',')}`;
    const { page } = await openDeck(browser.current, query);
    await page.keyboard.press('PageDown');
    expect(page.url()).toBe(deckUrl(`${query}#${choice[1]}`));
    await page.keyboard.press('Escape');
    await page.waitForURL(`${inject('siteUrl')}verhalen/${query}`);
    expect(await page.locator('.gallery-row > li').count()).toBe(3);
    await page.close();
  });

  test('jumps to the number on a slide, and refuses one that is not chosen', async () => {
    const { page } = await openDeck(browser.current, `?keuze=${choice.join(',')}`);
    for (const key of [...String(third.number), 'Enter']) await page.keyboard.press(key);
    expect(await shownSlide(page)).toBe(choice[2]);
    for (const key of ['1', 'Enter']) await page.keyboard.press(key);
    expect(await shownSlide(page)).toBe(choice[2]);
    await page.close();
  });

  test('of which nothing exists is the whole booklet', async () => {
    const { page } = await openDeck(browser.current, '?keuze=niet/hier,"><b>');
    await page.keyboard.press('End');
    expect(await page.locator('.deck-place').innerText()).toBe(`Dia ${slides.length} van ${slides.length}`);
    await page.close();
  });

  test('is offered beside the choice on the overview', async () => {
    const { page } = await openDeck(browser.current);
    await page.goto(`${inject('siteUrl')}verhalen/?keuze=${choice.join(',')}`);
    const hrefs = await page
      .getByRole('region', { name: 'Gebruik deze keuze' })
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(hrefs.slice(0, 4)).toEqual(
      ['presenteren/', 'verhalen/kaarten/', 'verhalen/lijst/', 'trekken/'].map(
        (path) => `${inject('siteUrl')}${path}?keuze=${choice.join(',')}`,
      ),
    );
    await page.close();
  });
});
