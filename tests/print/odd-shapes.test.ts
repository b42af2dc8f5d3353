import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBooklet } from '../../src/booklet/build-booklet.ts';
import { makeEpub } from '../../src/epub/make-epub.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { editionOf } from '../../src/print/edition.ts';
import { publish, type Publication } from '../../src/print/publications.ts';
import { DRAWN, notie, POSTER, verhaal, writeBooklet, type Files } from '../support/fixture-booklet.ts';
import { pdfReading, pdfWords } from '../support/pdf.ts';
import { scan } from '../support/rasters.ts';

/** Lines of 240 and 300 characters, a word nobody breaks, and the title of a notie as a whole sentence. */
const LONG =
  'Wij hebben met elkaar afgesproken dat wij elke ochtend om zeven uur op de kade staan, ook als het regent, ook als het waait, en ook als de meeuwen harder roepen dan de wethouder, want wie er niet bij is geweest, die weet later ook niet meer';
const LONGEST = `${LONG} waarom het ging, en wie er wel was vertelt het aan de buren`;
const WIDE = 'Meeuwenoverlastbestrijdingsmaatregelenoverleggroep';
const TITLE =
  'Verantwoordelijkheid dragen voor elkaar in de straten rond de haven, ook wanneer het regent, en waarom dat zo belangrijk is';
const SCANS = [
  [900, 1400, LONG],
  [1600, 400, LONGEST],
  [700, 1500, WIDE],
  [1500, 700, 'Kort en goed'],
] as const;

/** Who made the scans, and how that is said on paper. */
const MAKER = 'Mies van Zee-Łoś';
const CREDIT = `Tekening: ${MAKER}.`;

let dir: string;
let files: Publication[];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-maten-'));
  const content: Files = {
    'noties/2-achter-de-dijk/notie.mdx': notie(TITLE, 'zijpad'),
    [`${DRAWN}/verhaal.mdx`]: verhaal(LONG, true),
    [`${POSTER}/verhaal.mdx`]: verhaal(LONG),
    'noties/2-achter-de-dijk/01-een-pad-van-schelpen/verhaal.mdx': verhaal(LONGEST),
    'noties/2-achter-de-dijk/02-een-lang-woord/verhaal.mdx': verhaal(WIDE),
  };
  for (const [index, [width, height, citaat]] of SCANS.entries()) {
    const folder = `noties/1-op-de-kade/0${index + 3}-scan-${index}`;
    content[`${folder}/verhaal.mdx`] = verhaal(citaat, true).replace('alt:', `tekenaar: ${MAKER}\nalt:`);
    content[`${folder}/illustratie.png`] = await scan(width, height).png().toBuffer();
  }
  await writeBooklet(dir, content);
  const { manuscript, problems } = await readManuscript(dir);
  expect(problems).toEqual([]);
  files = await publish(await editionOf(buildBooklet(manuscript), manuscript));
});
afterAll(() => rm(dir, { recursive: true }));

const each = ['op-de-kade', 'achter-de-dijk'].flatMap((slug) =>
  ['a4', 'a5', 'kaarten', 'affiche'].map((form) => [slug, form] as const),
);
const find = (slug: string, form: string) => files.find(({ name }) => name === `${slug}-${form}.pdf`)!;
const letters = (text: string) => text.replace(/&[a-z#\d]+;|[^\p{L}]/gu, '');

describe.for(each)('%s as %s, with tall and wide scans and lines of 240 characters', ([slug, form]) => {
  test('has every word on its paper, and none over another', () => {
    const words = pdfWords(find(slug, form).file);
    for (const [index, { box, width, height, page, text }] of words.entries()) {
      const [left = 0, top = 0, right = 0, bottom = 0] = box;
      expect(left > 5 && top > 5 && right < width - 5 && bottom < height - 5, `${page} ${text}`).toBe(true);
      const over = words.slice(index + 1).filter((other) => other.page === page && meet(box, other.box));
      expect(
        over.map((other) => `${text} ${other.text}`),
        `page ${page}`,
      ).toEqual([]);
    }
  });

  test('has each line whole in one place, with its drawing', () => {
    const { file, notie, pages } = find(slug, form);
    const places = placesOf(file, form);
    for (const { title } of notie!.verhalen) {
      const found = places.filter((words) => words.includes(letters(title)));
      expect(found.length, title).toBeGreaterThanOrEqual(1);
    }
    const { length } = notie!.verhalen;
    const wanted = { a4: 1 + Math.ceil(length / 2), a5: 1 + length, kaarten: 2 * Math.ceil(length / 4) };
    expect(pages).toBe(wanted[form as keyof typeof wanted] ?? 1);
  });
});

/** Whether two words lie over each other; the boxes have room for signs above and below that few letters take. */
function meet([a = 0, b = 0, c = 0, d = 0]: number[], [e = 0, f = 0, g = 0, h = 0]: number[]): boolean {
  const [one, other] = [(d - b) * 0.36, (h - f) * 0.36];
  return (
    Math.min(c, g) - Math.max(a, e) > 1 && Math.min(d - one, h - other) - Math.max(b + one, f + other) > 0
  );
}

/** The letters of each page, or of each card. */
function placesOf(file: string, form: string): string[] {
  const places = new Map<string, string>();
  for (const { page, text, box, width, height } of pdfWords(file)) {
    const [left = 0, top = 0] = box;
    const card = form === 'kaarten' ? `${left > width / 2} ${top > height / 2}` : '';
    const place = `${page} ${card}`;
    places.set(place, (places.get(place) ?? '') + letters(text));
  }
  return [...places.values()];
}

test.each(['a4', 'a5', 'kaarten'])(
  'as %s, every scan says who made it, and no other drawing does',
  (form) => {
    const credits = (slug: string) =>
      letters(pdfReading(find(slug, form).file)).split(letters(CREDIT)).length - 1;
    expect([credits('op-de-kade'), credits('achter-de-dijk')]).toEqual([SCANS.length, 0]);
  },
);

test('in the EPUB too', async () => {
  const { manuscript } = await readManuscript(dir);
  const book = unzipSync(await makeEpub(await editionOf(buildBooklet(manuscript), manuscript)));
  const credits = (name: string) => strFromU8(book[`EPUB/${name}.xhtml`]!).split(CREDIT).length - 1;
  expect([credits('notie-op-de-kade'), credits('notie-achter-de-dijk')]).toEqual([SCANS.length, 0]);
});
