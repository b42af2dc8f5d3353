import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';

const { pages, verhalen, nietGevonden } = booklet;
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.current.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
});
afterAll(() => page.close());

/** Goes from page to page by a link in the page itself, until there is none, and tells which pages it saw. */
async function walk(start: string, rel: 'next' | 'prev'): Promise<string[]> {
  await page.goto(start);
  const seen = [page.url()];
  const link = page.locator(`a[rel="${rel}"]:visible`);
  // A circle ends too: more pages than there are is a failure in itself.
  while ((await link.count()) > 0 && seen.length <= pages.length) {
    await link.click();
    seen.push(page.url());
  }
  return seen;
}

describe('without JavaScript', () => {
  test('the way on leads from the cover past every page once, in reading order', async () => {
    expect(await walk(inject('siteUrl'), 'next')).toEqual(pages.map(urlOf));
  });

  test('the way back leads from the last page to the cover', async () => {
    expect(await walk(urlOf(pages.at(-1)!), 'prev')).toEqual(pages.map(urlOf).toReversed());
  });

  test('a verhaal says which of how many it is, in words', async () => {
    for (const [index, verhaal] of verhalen.entries()) {
      await page.goto(urlOf(verhaal));
      expect(await page.locator('header').innerText()).toContain(
        `Verhaal ${index + 1} van ${verhalen.length}`,
      );
    }
  });
});

describe('every page', () => {
  test.for(pages)('$path says what it is and where it belongs', async (entry) => {
    await page.goto(urlOf(entry));
    expect(await page.getAttribute('html', 'lang')).toBe('nl');
    expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe(settings.siteUrl + entry.path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getAttribute('meta[name="description"]', 'content')).toMatch(/\S.{20}/);
    expect(await currentEntries(page)).toEqual([urlOf(entry)]);
  });

  test.for(pages)('$path has the way up above it', async (entry) => {
    await page.goto(urlOf(entry));
    const above = page.getByRole('navigation', { name: 'Kruimelpad' });
    const links = await above
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toEqual(parentsOf(entry.path));
    expect(await above.locator('[aria-current="page"]').count()).toBe(entry.path === '/' ? 0 : 1);
  });

  test('has a title of its own', async () => {
    const titles: string[] = [];
    for (const entry of [...pages, nietGevonden]) {
      await page.goto(urlOf(entry));
      titles.push(await page.title());
    }
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles.filter((title) => !title.includes(booklet.boek.titel))).toEqual([]);
  });
});

describe('the way back', () => {
  const [notie] = booklet.noties;
  const text = pages.find(({ kind, breadcrumbs }) => kind === 'tekst' && breadcrumbs.length === 1)!;
  const seen = () => page.locator('.breadcrumbs li:visible').allInnerTexts();

  test('says all of it on a desktop', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const entry of [notie!, text]) {
      await page.goto(urlOf(entry));
      expect(await seen()).toEqual([...entry.breadcrumbs, entry].map(({ title }) => title));
    }
  });

  test('says on a phone what the wordmark above it does not', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(urlOf(notie!));
    expect(await seen()).toEqual([...notie!.breadcrumbs.slice(1), notie!].map(({ title }) => title));
    await page.goto(urlOf(text));
    expect(await seen()).toEqual([]);
    await page.locator('.wordmark').click();
    expect(page.url()).toBe(inject('siteUrl'));
  });
});

describe('an address that does not exist', () => {
  test.for(['niet-hier', 'noties/niet-hier/', 'noties/de-wijk-ingaan/niet-hier/'])(
    '%s says so',
    async (path) => {
      const response = await page.goto(inject('siteUrl') + path);
      expect(response?.status()).toBe(404);
      const title = page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet', exact: true });
      expect(await title.count()).toBe(1);
    },
  );

  test('offers ways back to the cover and to every notie', async () => {
    await page.goto(inject('siteUrl') + 'niet-hier');
    const ways = page.locator('main a');
    const links = await ways.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toEqual(expect.arrayContaining([inject('siteUrl'), ...booklet.noties.map(urlOf)]));
    await page.locator(`main li a[href="${booklet.noties[0]!.path}"]`).click();
    expect(page.url()).toBe(urlOf(booklet.noties[0]!));
  });
});

/** Where the table of contents says the reader is. */
function currentEntries(page: Page): Promise<string[]> {
  return page
    .locator('#_inhoud a[aria-current="page"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/** The addresses above an address: each folder it lies in. */
function parentsOf(path: string): string[] {
  const folders = path.split('/').filter((folder) => folder !== '');
  return folders.map(
    (_, depth) =>
      inject('siteUrl') +
      folders
        .slice(0, depth)
        .map((folder) => `${folder}/`)
        .join(''),
  );
}
