import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const path = '/zoeken/';
const browser = useBrowser();
let page: Page;
let problems: string[];
let asked: string[];

beforeEach(async () => {
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
  problems = watch(page, new URL(inject('siteUrl')).origin);
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterEach(() => page.close());

const field = () => page.getByRole('searchbox', { name: 'Zoek in het boekje' });
const status = () => page.locator('.search-status[role="status"]');
const hits = () => page.getByRole('region', { name: 'Resultaten' }).getByRole('link');
const hrefs = () => hits().evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));

async function search(question: string): Promise<void> {
  await page.goto(`${urlOf({ path })}?q=${encodeURIComponent(question)}`);
  await page.waitForFunction(() =>
    /resulta|gevonden|lukt/.test(document.querySelector('.search-status[role]')!.textContent),
  );
}

const verhaalWith = (words: string) => {
  const found = booklet.verhalen.find(({ citaat }) => citaat.toLowerCase().includes(words));
  if (!found) throw new Error(`No verhaal has ${words}`);
  return found.path;
};

describe('finds', () => {
  test.for([
    ['netwerk', verhaalWith('netwerken')],
    ['netwerken', verhaalWith('netwerken')],
    ['gemeente', verhaalWith('gemeente')],
    ['wijk', verhaalWith('wijk')],
    ['oase', verhaalWith('oase')],
    ['vervoer', verhaalWith('vervoer')],
    ['sneeuwbaaleffect', verhaalWith('sneeuwba')],
    ['hierarchie', '/noties/'],
    ['hiërarchie', '/noties/'],
    ['HIERARCHIE', '/noties/'],
    ['ontmoeten', '/voorwoord/'],
    ['colofon', '/colofon/'],
  ])('%s on %s', async ([question, where]) => {
    await search(question!);
    expect(await hrefs()).toContain(where);
    expect(problems).toEqual([]);
  });

  test('“kind” where a drawing shows one, by words that stand in its description alone', async () => {
    await search('kind');
    const found = await hrefs();
    const drawn = booklet.verhalen.filter(
      ({ citaat, illustratie }) => !/kind/i.test(citaat) && /\bkind\b/i.test(illustratie?.beschrijving ?? ''),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.some((verhaal) => found.includes(verhaal.path))).toBe(true);
  });

  test('every verhaal by its own line, first or among the first three', async () => {
    const missed: string[] = [];
    for (const verhaal of booklet.verhalen) {
      await search(verhaal.citaat);
      if (!(await hrefs()).slice(0, 3).includes(verhaal.path)) missed.push(verhaal.citaat);
    }
    expect(missed).toEqual([]);
  });

  test('nothing of the pages around the text', async () => {
    for (const question of ['mastodon', 'kruimelpad', 'bibtex', 'zuinig', 'download']) {
      await search(question);
      expect(await hrefs(), question).toEqual([]);
    }
  });

  test('nothing of whose words a page has, and no two words as one', async () => {
    await search('webuitgave');
    const found = (await hits().allInnerTexts()).join('\n');
    expect(found).toContain('webuitgave');
    expect(found).not.toContain('niet uit het boekje');
    expect(found).not.toMatch(/\p{Lu}{3}\p{Ll}/u);
  });
});

describe('a result', () => {
  test('shows drawing, notie, line and the words around the hit, and leads to its page', async () => {
    await search('oase');
    const hit = hits()
      .filter({ has: page.locator(`strong`, { hasText: 'oase' }) })
      .first();
    expect(await hit.locator('img').getAttribute('src')).toMatch(/^\/beeld\/.+/);
    expect(
      await hit
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)),
    ).toBe(true);
    expect(await hit.locator('.search-notie').innerText()).toMatch(/^Notie \d: /);
    await search('gans');
    expect(await hits().first().locator('mark').first().innerText()).toMatch(/^gans/i);
    await hits().first().click();
    expect(await page.locator('main').innerText()).toMatch(/\bgans/);
    expect(problems).toEqual([]);
  });

  test('marks words, and not what stands behind them', async () => {
    await search('netwerken');
    const marks = await hits().locator('mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((mark) => /[^\p{L}\p{M}\p{N}]/u.test(mark))).toEqual([]);
  });

  test('marks the words of a line that were asked for', async () => {
    await search('netwerk');
    const marks = hits().locator('strong mark');
    expect(new Set(await marks.allInnerTexts())).toEqual(new Set(['netwerken', 'Netwerken']));
  });

  test('shows where its words were cut out of a sentence', async () => {
    await search('wijk');
    for (const words of await hits().locator('.search-around').allInnerTexts()) {
      expect(words.trim()).toMatch(/^(?:… |["“‘]?[\p{Lu}\p{N}])/u);
      expect(words.trim()).toMatch(/[.!?…]["”’]?$/);
    }
  });

  test('comes with as many others as a page holds, each time there is asked for more', async () => {
    await search('een');
    const total = Number.parseInt(await status().innerText(), 10);
    const more = page.getByRole('button', { name: 'Toon meer resultaten' });
    const counts = [await hits().count()];
    while (await more.isVisible()) {
      const before = await hits().count();
      await more.dblclick();
      await expect.poll(() => hits().count()).toBeGreaterThan(before);
      expect(
        await hits()
          .nth(before)
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      counts.push(await hits().count());
    }
    expect(counts.at(-1)).toBe(total);
    expect(counts.length).toBeGreaterThan(2);
    for (const [index, count] of counts.entries())
      expect(count).toBe(Math.min(total, counts[0]! * (index + 1)));
    expect(new Set(await hrefs()).size).toBe(total);
  });

  test('when more of them do not come, that is said, and those that are there stay', async () => {
    await search('een');
    const before = await hits().count();
    const more = page.getByRole('button', { name: 'Toon meer resultaten' });
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await more.click();
    await expect.poll(() => status().innerText()).toMatch(/lukt/);
    expect(await hits().count()).toBe(before);
    expect(await more.isVisible()).toBe(false);
  });

  test('is what was asked last, also when an earlier answer comes late', async () => {
    await page.goto(urlOf({ path }));
    await field().fill('net');
    await field().fill('oase');
    await field().press('Enter');
    await expect.poll(() => status().innerText()).toMatch(/“oase”/);
    await page.goBack();
    expect(await field().inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => status().innerText()).toMatch(/“oase”/);
  });
});

describe('nothing found', () => {
  test('is said with words that help, and with a word that looks like it', async () => {
    await search('xnetwerken');
    expect(await status().innerText()).toMatch(
      /Niets gevonden voor “xnetwerken”.*korter woord.*Bedoel je misschien: .*netwerken/s,
    );
    await status().getByRole('link', { name: 'netwerken' }).click();
    await expect.poll(() => hits().count()).toBeGreaterThan(0);
  });

  test('a word the booklet does not have finds no words that only begin like it', async () => {
    await search('democratie');
    expect(await status().innerText()).toContain('Niets gevonden voor “democratie”');
    expect(await hits().count()).toBe(0);
  });

  test('is said of the very signs that were asked for', async () => {
    await search('x$&');
    expect(await status().innerText()).toContain('Niets gevonden voor “x$&”');
  });

  test.for(['xqzvw', '<img src=x onerror=alert(1)>', '"', '%', '   ', '🦢', 'a'.repeat(2000)])(
    'survives %s',
    async (question) => {
      await page.goto(`${urlOf({ path })}?q=${encodeURIComponent(question)}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main img[src="x"]').count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );

  test('when the index does not come, that is said, and the list is there', async () => {
    await page.route('**/zoekregister/**', (route) => route.fulfill({ status: 500 }));
    await search('oase');
    expect(await status().innerText()).toContain('Zoeken lukt nu niet');
    expect(await page.getByRole('link', { name: booklet.verhalen[0]!.title }).isVisible()).toBe(true);
  });
});

describe('for every reader', () => {
  test('nothing of the search is fetched before it is used', async () => {
    await page.goto(urlOf({ path }), { waitUntil: 'networkidle' });
    expect(asked.filter((one) => one.startsWith('/zoekregister/'))).toEqual([]);
    await field().focus();
    await expect
      .poll(() => asked.filter((one) => one.startsWith('/zoekregister/')).length)
      .toBeGreaterThan(0);
  });

  test('by keyboard: question, results in order, the number of them announced', async () => {
    await page.goto(urlOf({ path }));
    await field().focus();
    await page.keyboard.type('netwerk');
    await page.keyboard.press('Enter');
    await expect.poll(() => status().innerText()).toMatch(/^\d+ resultaten voor “netwerk”$/);
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await hits()
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    const snapshot = await page.locator('main').ariaSnapshot();
    expect(snapshot).toMatch(/- search:/);
    expect(snapshot).toMatch(/- searchbox "Zoek in het boekje": netwerk/);
    expect(snapshot).toMatch(/- status: \d+ resultaten voor “netwerk”/);
    expect(snapshot).toMatch(/- region "Resultaten":\s+- list:/);
  });

  test('from the table of contents of any page', async () => {
    await page.goto(urlOf(booklet.verhalen[0]!));
    await page.getByRole('button', { name: 'Inhoud', exact: true }).click();
    await field().fill('oase');
    await field().press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=oase$/);
    await expect.poll(() => status().innerText()).toMatch(/resulta/);
  });

  test('without JavaScript: every verhaal and text, those of this edition too, and the words they are found by', async () => {
    const plain = await browser.current.newPage({ javaScriptEnabled: false });
    await plain.goto(`${urlOf({ path })}?q=oase`);
    expect(await plain.locator('main').innerText()).toContain('Zonder JavaScript');
    const links = await plain
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const wanted = [...booklet.pages, ...booklet.gebruik]
      .filter(({ kind }) => kind !== 'omslag' && kind !== 'hulp')
      .map((entry) => entry.path);
    expect(wanted.filter((one) => !links.includes(one))).toEqual([]);
    const entry = plain.getByRole('listitem').filter({ hasText: /^oase/ });
    expect(await entry.getByRole('link').first().getAttribute('href')).toBe(verhaalWith('oase'));
    await plain.close();
  });
});
