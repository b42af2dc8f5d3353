import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { druk } from '../../src/i18n/druk.ts';
import { absoluteUrl } from '../../src/booklet/urls.ts';
import { loadPublications } from '../../src/print/load.ts';
import { pdfPictures, pdfWords, readQr } from '../support/pdf.ts';

const publications = await loadPublications();
const fileOf = ({ name }: { name: string }) => join(inject('outDir'), 'printen', name);
const noties = [...new Set(publications.flatMap(({ notie }) => notie ?? []))];
const formOf = (notie: (typeof noties)[number], form: string) =>
  publications.find((publication) => publication.notie === notie && publication.form === form)!;

describe.for(noties)('notie $number', (notie) => {
  test.for(['a4', 'a5', 'affiche'])('%s leads to its page by the code on it', async (form) => {
    const [first] = await pdfPictures(fileOf(formOf(notie, form)), form === 'affiche' ? 100 : 150);
    const part = form === 'affiche' ? { left: 0.75, top: 0.85, width: 0.25, height: 0.15 } : BELOW;
    expect(await readQr(first!, part)).toBe(absoluteUrl(notie.path));
  });

  test('its cards have on each back the code of the line on the front', async () => {
    const pages = await pdfPictures(fileOf(formOf(notie, 'kaarten')), 150);
    expect(pages).toHaveLength(2 * Math.ceil(notie.verhalen.length / 4));
    for (const [index, { path }] of notie.verhalen.entries()) {
      const place = index % 4;
      // Turned over its long edge a sheet swaps left and right.
      const behind = { left: place % 2 === 0 ? 0.5 : 0, top: place < 2 ? 0 : 0.5, width: 0.5, height: 0.25 };
      expect(await readQr(pages[2 * Math.floor(index / 4) + 1]!, behind)).toBe(absoluteUrl(path));
    }
  });
});

test.for(noties)('on the affiche of notie $number no drawing is narrower than 44 mm', (notie) => {
  const words = pdfWords(fileOf(formOf(notie, 'affiche')));
  const starts = notie.verhalen.map(({ title }) => {
    const line = title.split(' ').slice(0, 3);
    return words.find((_, at) => line.every((word, index) => words[at + index]?.text === word))!;
  });
  // The last of each row ends at the margin, so that the narrowest begins furthest to the right.
  const edge = words[0]!.width - 18 * MM;
  expect((edge - Math.max(...starts.map(({ box }) => box[0]!))) / MM).toBeGreaterThan(44);
});

test.for(noties)('on the affiche of notie $number no word of its subtitle has a line to itself', (notie) => {
  const words = pdfWords(fileOf(formOf(notie, 'affiche')));
  const subtitle = notie.data.ondertitel.split(' ');
  const at = words.findIndex((_, from) =>
    subtitle.every((word, index) => words[from + index]?.text === word),
  );
  const tops = words.slice(at, at + subtitle.length).map(({ box }) => box[1]);
  expect(tops.at(-1)).toBe(tops.at(-2));
});

/** A millimetre in points. */
const MM = 72 / 25.4;
const BELOW = { left: 0, top: 0.55, width: 0.4, height: 0.45 };

describe.for(publications.filter(({ form }) => form === 'vouwboekje'))('$name', (publication) => {
  const flat = publications.find(({ form, notie }) => form === 'a5' && notie === publication.notie)!;

  test('has every page once, at the place where folding brings it', () => {
    const total = Math.ceil(flat.pages / 4) * 4;
    expect(publication.pages).toBe(total / 2);
    const numbers = pdfWords(fileOf(flat)).filter(isFolio);
    const folded = pdfWords(fileOf(publication)).filter(isFolio);
    expect(folded.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(
      numbers.map(({ text }) => Number(text)).sort((a, b) => a - b),
    );
    for (const { page, text, box, width } of folded) {
      const isLeft = (box[0] ?? 0) < width / 2;
      const sheet = Math.floor((page - 1) / 2);
      const isFront = page % 2 === 1;
      const fromFront = isFront ? 1 + 2 * sheet : 2 + 2 * sheet;
      const onOuter = isFront ? !isLeft : isLeft;
      expect(Number(text), `page ${page}`).toBe(onOuter ? fromFront : total + 1 - fromFront);
    }
  });
});

describe.for(publications.filter(({ form }) => form === 'vouwboekje'))('$name', (publication) => {
  test('says how to fold it, where printers can print', () => {
    const first = pdfWords(fileOf(publication)).filter(({ page }) => page === 1);
    const at = first.findIndex(
      ({ text }, index) => text === 'Print' && first[index + 1]?.text === 'dubbelzijdig',
    );
    const words = druk.vouw.split(' ');
    const said = first.slice(at, at + words.length);
    expect(said.map(({ text }) => text)).toEqual(words);
    for (const { box, width, height } of said) {
      const [left = 0, top = 0, right = 0, bottom = 0] = box;
      // In points: no nearer than 7 mm to an edge or the fold.
      expect(Math.min(left, top, height - bottom, width / 2 - right)).toBeGreaterThan(20);
    }
  });
});

/** The number of a page: at its foot, in the outer corner. */
function isFolio({ text, box, width, height }: ReturnType<typeof pdfWords>[number]): boolean {
  const [left = 0, , right = 0, bottom = 0] = box;
  return /^\d+$/.test(text) && bottom > height * 0.9 && (left < 60 || right > width - 60);
}
