import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { absoluteUrl } from '../../src/booklet/urls.ts';
import { readEdition } from '../../src/print/edition.ts';
import { loadPublications } from '../../src/print/load.ts';
import { typeset } from '../../src/print/compiler.ts';
import { boekjeSource } from '../../src/print/sources/boekje.ts';
import {
  pdfFonts,
  pdfInfo,
  pdfObjects,
  pdfReading,
  pdfString,
  pdfTagged,
  pdfTags,
  pdfTexts,
  pdfWords,
} from '../support/pdf.ts';

const edition = await readEdition();
const { booklet } = edition;
const publications = await loadPublications();
const fileOf = ({ name }: { name: string }) => join(inject('outDir'), 'printen', name);
const readable = publications.filter(({ form }) => form !== 'vouwboekje');
const whole = publications.find(({ form, notie }) => form === 'a5' && !notie)!;

/** Points, upright; a folded booklet lies on its side. */
const SIZES = {
  a4: [595, 842],
  a5: [420, 595],
  vouwboekje: [842, 595],
  kaarten: [595, 842],
  affiche: [842, 1191],
};

const plain = (text: string) =>
  text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, '')
    .replace(/['"‘’“”]/g, "'");

const versesOf = ({ notie }: { notie: (typeof publications)[number]['notie'] }) =>
  notie ? notie.verhalen : booklet.verhalen;

test('every form there is to print lies in the build', () => {
  expect(publications).toHaveLength(3 + 5 * booklet.noties.length);
  expect(new Set(publications.map(({ name }) => name)).size).toBe(publications.length);
});

test('a tab, which shows the beginning of a title, tells all files apart', () => {
  const beginnings = publications.map((publication) => pdfInfo(fileOf(publication)).Title?.slice(0, 30));
  expect(new Set(beginnings).size).toBe(publications.length);
});

describe.for(publications)('$name', (publication) => {
  const { form, pages, bytes } = publication;

  test('has the paper, the pages and the bytes that its link promises', async () => {
    const file = fileOf(publication);
    const info = pdfInfo(file);
    expect(Number(info.Pages)).toBe(pages);
    expect((await readFile(file)).length).toBe(bytes);
    const [width = 0, height = 0] =
      /([\d.]+) x ([\d.]+)/
        .exec(info['Page size'] ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect([Math.round(width), Math.round(height)]).toEqual(SIZES[form as keyof typeof SIZES]);
  });

  test('says what it is, in Dutch, with the date of the booklet', () => {
    const info = pdfInfo(fileOf(publication));
    expect(info.Title).toContain(booklet.boek.titel);
    expect(info.Author).toBe(booklet.boek.uitgever);
    expect(info.CreationDate).toContain(booklet.boek.datum.slice(0, 4));
    const objects = pdfObjects(fileOf(publication));
    const catalog = objects.find((object) => object['/Type'] === '/Catalog');
    expect(pdfString(catalog?.['/Lang'])).toMatch(/^nl/);
  });

  test('carries its letters', () => {
    const fonts = pdfFonts(fileOf(publication));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, type }) => !embedded || type.includes('Type 3'))).toEqual([]);
  });

  test('has every word on its paper', () => {
    const outside = pdfWords(fileOf(publication)).filter(
      ({ box: [left = 0, top = 0, right = 0, bottom = 0], width, height }) =>
        left < 5 || top < 5 || right > width - 5 || bottom > height - 4,
    );
    expect(outside).toEqual([]);
  });
});

describe.for(readable)('$name for whoever does not see it', (publication) => {
  test('is tagged, as PDF/UA-1 demands', async () => {
    expect(pdfInfo(fileOf(publication)).Tagged).toBe('yes');
    const tags = pdfTags(fileOf(publication));
    expect(tags).toMatch(/^ *H1\b/m);
    // Exactly: the drawings, and a figure for each code. The whole booklet has its cover beside them.
    const drawn = versesOf(publication).filter(({ illustratie }) => illustratie).length;
    const { form, notie } = publication;
    const codes = form === 'kaarten' ? versesOf(publication).length : notie ? 1 : booklet.noties.length + 2;
    expect(tags.match(/^ *Figure\b/gm)).toHaveLength(drawn + codes);
    expect((await readFile(fileOf(publication))).toString('latin1')).toContain('pdfuaid');
  });

  test('has the words for every drawing', () => {
    const alts = pdfObjects(fileOf(publication)).map((object) => pdfString(object['/Alt']));
    const wanted = versesOf(publication).flatMap(({ illustratie }) => illustratie?.alt ?? []);
    expect(wanted.filter((alt) => !alts.includes(alt))).toEqual([]);
  });

  test('has every line', () => {
    const text = plain(pdfReading(fileOf(publication)));
    expect(versesOf(publication).filter(({ title }) => !text.includes(plain(title)))).toEqual([]);
  });
});

describe('the running pages', () => {
  const running = publications.filter(({ form }) => form === 'a4' || form === 'a5');

  test.for(running)('$name: long descriptions stand in the text', (publication) => {
    const text = plain(pdfReading(fileOf(publication)));
    const wanted = versesOf(publication).flatMap(({ illustratie }) => illustratie?.beschrijving ?? []);
    expect(wanted.filter((words) => !text.includes(plain(words)))).toEqual([]);
  });

  test.for(running)('$name: bookmarks lead to each notie and each verhaal', (publication) => {
    const titles = pdfObjects(fileOf(publication)).flatMap((object) =>
      '/Dest' in object || '/A' in object || '/Parent' in object ? [pdfString(object['/Title'])] : [],
    );
    const noties = publication.notie ? [publication.notie] : booklet.noties;
    for (const { data } of noties) expect(titles).toContain(data.titel);
    for (const { title } of versesOf(publication)) expect(titles).toContain(title);
  });

  test.for(running.filter(({ notie }) => notie))(
    '$name: its tags are in the order of reading',
    (publication) => {
      // pdfinfo puts every line between marks of its own.
      const bare = (words: string) => plain(words).replaceAll("'", '');
      const text = bare(pdfTagged(fileOf(publication)));
      const { data } = publication.notie!;
      // Of each verhaal its line, and then the words for what there is to see.
      const wanted = [
        data.titel,
        ...versesOf(publication).flatMap(({ title, illustratie }) => [
          title,
          ...(illustratie ? [illustratie.beschrijving] : []),
        ]),
      ].map((words) => bare(words).slice(0, 12));
      let from = 0;
      const lost = wanted.filter((words) => {
        const at = text.indexOf(words, from);
        if (at >= 0) from = at + words.length;
        return at < 0;
      });
      expect(lost).toEqual([]);
    },
  );

  test.for(running)('$name: no page is empty', (publication) => {
    const texts = pdfTexts(fileOf(publication));
    expect(texts).toHaveLength(publication.pages);
    expect(texts.findIndex((text) => text.trim().length <= 10)).toBe(-1);
  });
});

describe('the whole booklet', () => {
  test('has in its contents the page on which each notie is', () => {
    const texts = pdfTexts(fileOf(whole));
    const contents = texts.find((text) => /^Inhoud\b/.test(text.trim())) ?? '';
    for (const notie of booklet.noties) {
      const opening = plain(`Notie ${notie.number}${notie.data.titel}`);
      const at = texts.findIndex((text) => plain(text).startsWith(opening)) + 1;
      expect(plain(contents), notie.title).toContain(plain(notie.data.titel));
      expect(contents.split('\n')).toContain(String(at));
    }
  });

  test('leads to the site where it points out of the booklet', () => {
    const uris = pdfObjects(fileOf(whole)).map((object) => {
      const action = (object['/A'] ?? object) as Record<string, string>;
      return pdfString(action['/URI']);
    });
    expect(uris).toContain(absoluteUrl('/'));
    for (const { path } of booklet.noties) expect(uris).toContain(absoluteUrl(path));
  });

  test('is the same byte for byte when it is set again', async () => {
    const source = await boekjeSource(edition);
    const [one, two] = [await typeset(source), await typeset(source)];
    expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true);
    expect(Buffer.from(one.pdf).equals(await readFile(fileOf(whole)))).toBe(true);
  });
});
