import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type VerhaalPage } from '../../../src/booklet/pages.ts';
import { cardOf } from '../../../src/cards/card.ts';
import { keepCard } from '../../../src/cards/card-store.ts';
import { cardSvg, composeCard } from '../../../src/cards/compose-card.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { PALETTES } from '../../../src/palettes.ts';
import { booklet } from '../../support/pages.ts';
import { findOverlap, findSpill, readParts } from './card-parts.ts';

const pages = [...everyPage(booklet), booklet.nietGevonden];
const { verhalen, noties } = booklet;
const [verhaal, other] = [verhalen[0]!, verhalen[1]!];

const LONG =
  'Wie samen aan de keukentafel gaat zitten, ziet dat verantwoordelijkheidsgevoel in de buurt allang een weg heeft gevonden';
const SHORT = 'Wij samen!';
const longest = verhalen.map(({ citaat }) => citaat).toSorted((a, b) => b.length - a.length)[0]!;

/** The verhaal with another line: on its own sheet, for every sheet is cut anew. */
const saying = (page: VerhaalPage, citaat: string): VerhaalPage => ({
  ...page,
  citaat,
  title: nl.citaat(citaat),
});
const asPoster = (page: VerhaalPage): VerhaalPage => ({ ...page, illustratie: undefined });

describe('every card', () => {
  test.for(pages)('$path is a PNG of 1200 by 630 that messengers take', async (page) => {
    const data = await composeCard(page, booklet);
    const { format, width, height } = await sharp(data).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(data.length).toBeLessThan(120_000);
  });

  test('has its text as outlines, which no font of the machine can change', async () => {
    for (const page of [...pages, asPoster(verhaal)]) {
      const svg = await cardSvg(page, booklet);
      expect(svg, page.path).not.toMatch(/<(text|tspan|foreignObject|style)\b|font-|@font/);
      expect(readParts(svg).outlines, page.path).toBeGreaterThan(500);
    }
  });
});

describe.each([
  ['its own line', undefined],
  ['the longest line of the booklet', longest],
  ['a line of 120 characters', LONG],
  ['a line of ten characters', SHORT],
])('with %s', (_, line) => {
  test.for(verhalen)('$path keeps its words on the sheet, and apart', async (page) => {
    const shown = line ? saying(page, line) : page;
    for (const variant of [shown, asPoster(shown)]) {
      const parts = readParts(await cardSvg(variant, booklet));
      expect(await findSpill(parts)).toBe(0);
      expect(await findOverlap(parts.texts)).toBe(0);
    }
  });
});

test('the lines that are tried are as long as they say', () => {
  expect([LONG.length, SHORT.length]).toEqual([120, 10]);
});

describe('a short line fills its sheet', () => {
  test.for(verhalen)('$path', async (page) => {
    for (const line of [undefined, SHORT, 'Ja', LONG]) {
      const parts = readParts(await cardSvg(line ? saying(page, line) : page, booklet));
      expect(parts.words.height, line).toBeGreaterThan(line === 'Ja' ? 150 : 130);
      expect(parts.words.width, line).toBeGreaterThan(280);
      expect(parts.gap, line).toBeLessThan(96);
    }
  });
});

describe('the card of the cover', () => {
  test('has its title as large as its sheet allows', async () => {
    const { words, texts } = readParts(await cardSvg(booklet.pages[0]!, booklet), 2);
    expect(texts).toHaveLength(2);
    expect(words.height).toBeGreaterThan(330);
    expect(words.width).toBeGreaterThan(400);
  });

  test('does not break a title that is large without', async () => {
    const boek = { ...booklet.boek, titelregels: ['Bu~ren', 'aan zee'] };
    const whole = await cardSvg(booklet.pages[0]!, { ...booklet, boek });
    boek.titelregels = ['Buren', 'aan zee'];
    expect(whole).toBe(await cardSvg(booklet.pages[0]!, { ...booklet, boek }));
  });
});

test('the slides of a notie have its colours, and a card unlike that of the notie', async () => {
  const slides = booklet.onder.filter((page) => page.kind === 'presentatie');
  expect(slides).toHaveLength(noties.length);
  for (const page of slides) {
    const [svg, opening] = [await cardSvg(page, booklet), await cardSvg(page.notie, booklet)];
    expect(svg).toContain(`<path fill="${PALETTES[page.notie.palette].ink}" d="M0 0H1200`);
    expect(opening).toContain(`<path fill="${PALETTES[page.notie.palette].field}" d="M0 0H1200`);
    expect(readParts(svg, 4).outlines).toBeGreaterThan(readParts(opening, 4).outlines);
  }
});

test.each([1, 12, 128])('a notie with a long name has room beside the number %i', async (number) => {
  const notie = noties[0]!;
  const data = { ...notie.data, titel: LONG.slice(0, 70), ondertitel: `${LONG} ${SHORT}` };
  const { texts } = readParts(await cardSvg({ ...notie, number, data }, booklet), 4);
  expect(await findOverlap(texts)).toBe(0);
});

describe('the name of a card', () => {
  const nameOf = async (page: VerhaalPage, of = booklet) => (await cardOf(page, of)).name;

  test('is its own for every page', async () => {
    const names = await Promise.all(
      everyPage(booklet).map(async (page) => (await cardOf(page, booklet)).name),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[\da-f]{12}\.png$/.test(name))).toBe(true);
  });

  test.each<[string, Partial<VerhaalPage>]>([
    ['line', { title: nl.citaat('Een andere zin') }],
    ['drawing', { illustratie: other.illustratie }],
    ['lack of a drawing', { illustratie: undefined }],
    ['palette', { palette: noties.find(({ palette }) => palette !== verhaal.palette)!.palette }],
    ['notie', { notie: { ...verhaal.notie, number: 9 } }],
  ])('changes with its %s', async (_, change) => {
    expect(await nameOf({ ...verhaal, ...change })).not.toBe(await nameOf(verhaal));
  });

  test('changes with the title of the booklet', async () => {
    const renamed = { ...booklet, boek: { ...booklet.boek, titel: 'Buren' } };
    expect(await nameOf(verhaal, renamed)).not.toBe(await nameOf(verhaal));
  });

  test('changes with what is on the card of a notie', async () => {
    const notie = noties[0]!;
    const data = { ...notie.data, ondertitel: 'anders' };
    expect((await cardOf({ ...notie, data }, booklet)).name).not.toBe((await cardOf(notie, booklet)).name);
  });

  test.each<[string, Partial<VerhaalPage>]>([
    ['text', { body: 'noties/x/verhaal.mdx' }],
    ['place in the booklet', { number: 99, total: 2500, previous: undefined, next: undefined }],
    [
      'words for the drawing',
      { illustratie: { ...verhaal.illustratie!, alt: 'Anders', beschrijving: 'Ook.' } },
    ],
  ])('stays with another %s', async (_, change) => {
    expect(await nameOf({ ...verhaal, ...change })).toBe(await nameOf(verhaal));
  });

  test('stays when the booklet grows', async () => {
    const grown = { ...booklet, verhalen: [...verhalen, other], noties: [...noties, noties[0]!] };
    expect(await nameOf(verhaal, grown)).toBe(await nameOf(verhaal));
  });
});

describe('the store', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kaarten-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('draws a card once, and again when what was kept is empty', async () => {
    const keep = () => keepCard(verhaal, booklet, dir);
    const { file, name } = await keep();
    expect(name).toBe((await cardOf(verhaal, booklet)).name);
    const { mtimeMs } = await stat(file);
    await keep();
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
    await writeFile(file, '');
    await keep();
    expect((await stat(file)).size).toBeGreaterThan(5000);
  });
});
