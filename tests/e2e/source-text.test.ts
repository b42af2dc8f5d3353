import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { readSource, withPlainQuotes } from '../support/source-text.ts';
import { readVoice } from '../support/voice.ts';

const source = readSource(await readFile(new URL('booklet.txt', import.meta.url), 'utf8'));
const browser = useBrowser();

/** What the site says in the booklet's voice, all pages in reading order, and the line of every verhaal page. */
const voice: string[] = [];
const captions: string[] = [];
const citaten: string[] = [];
let contents: string[] = [];

beforeAll(async () => {
  const page = await browser.current.newPage({ javaScriptEnabled: false });
  for (const entry of booklet.pages) {
    await page.goto(urlOf(entry));
    voice.push(...(await readVoice(page)));
    captions.push(...(await page.locator('.quote[data-stem="boekje"]').allTextContents()));
    citaten.push(...(await page.locator('h1[data-citaat]').allTextContents()));
  }
  contents = await page.locator('#_inhoud li > a:first-child > span').allTextContents();
  await page.close();
});

const plain = (text: string) => withPlainQuotes(text.replace(/\s+/g, ' ').trim());

describe('the text of the booklet', () => {
  test('stands on the site whole, in order and once, and nothing else is set in its voice', () => {
    expect(voice.map(plain)).toEqual(source.blocks);
  });

  test('has each of its captions with a drawing, in order', () => {
    expect(captions.map(plain)).toEqual(source.captions);
  });

  test('has each caption again as the heading of a page of its own', () => {
    expect(citaten.map(plain)).toEqual(source.captions);
  });

  test('has the titles of its table of contents as navigation, in order', () => {
    const titles = contents.map((title) => plain(title).replace(/^(Notie \d+):/, '$1'));
    expect(titles.filter((title) => source.contents.includes(title))).toEqual(source.contents);
  });
});

describe('the quotation marks', () => {
  test('are the same everywhere: no straight ones, no single ones', () => {
    expect([...voice, ...citaten].filter((text) => /['"‘‚„`´]/.test(text))).toEqual([]);
  });

  test('are not straight in what this edition says of the drawings', () => {
    const said = booklet.verhalen.flatMap(({ illustratie }) => [illustratie?.alt, illustratie?.beschrijving]);
    expect(said.filter((text) => /['"]/.test(text ?? ''))).toEqual([]);
  });

  test('open and close in pairs', () => {
    const marks = (text: string) => text.replace(/[^“”]/g, '');
    expect([...voice, ...citaten].filter((text) => !/^(“”)*$/.test(marks(text)))).toEqual([]);
  });

  test('are not mistaken for apostrophes: an apostrophe touches a letter on its right', () => {
    expect([...voice, ...citaten].filter((text) => /’(?!\p{L})/u.test(text))).toEqual([]);
  });

  test('are around every line of a verhaal', () => {
    expect([...captions, ...citaten].filter((text) => !/^“[^“”]+”$/.test(text.trim()))).toEqual([]);
  });
});
