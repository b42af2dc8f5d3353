import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTS, unicodeRange } from '../../../src/fonts/parts.ts';
import { subsetFonts } from '../../../src/fonts/subset-fonts.ts';

const FACES = ['heading', 'label', 'text', 'italic'];
let dir: string;
let files: Record<string, string>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-letters-'));
  files = await subsetFonts(dir);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/** The characters a font file has a sign for. */
async function charactersIn(file: string): Promise<Set<number>> {
  const font = create(await readFile(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  return new Set(font.characterSet);
}

/** Every character that readers may meet: the content, and the words of the interface. */
async function charactersUsed(): Promise<Set<string>> {
  const names = (await readdir('content', { recursive: true })).filter((name) => /\.(mdx|yaml)$/.test(name));
  const texts = await Promise.all(
    [...names.map((name) => join('content', name)), 'src/i18n/nl.ts'].map((name) => readFile(name, 'utf8')),
  );
  return new Set(texts.join('').replace(/\s/g, ' ').normalize('NFC'));
}

test('makes an everyday file of each face, and one for every kind of sign that is seldom met', () => {
  expect(Object.keys(files)).toEqual(FACES.flatMap((face) => [face, `${face}-seldom`, `${face}-ext`]));
});

describe.each(FACES)('the face %s', (face) => {
  test('has every sign in use', async () => {
    const has = await Promise.all(PARTS.map(({ suffix }) => charactersIn(files[face + suffix]!)));
    const missing = [...(await charactersUsed())].filter(
      (sign) => !has.some((characters) => characters.has(sign.codePointAt(0)!)),
    );
    expect(missing).toEqual([]);
  });

  test('has ş, ğ, ł and their kin in its second file', async () => {
    const extended = await charactersIn(files[`${face}-ext`]!);
    expect([...'şŞğĞłŁİčćžśńőűěřțșŸ'].filter((sign) => !extended.has(sign.codePointAt(0)!))).toEqual([]);
  });

  test('has every letter of western Europe', async () => {
    const has = new Set([
      ...(await charactersIn(files[face]!)),
      ...(await charactersIn(files[`${face}-seldom`]!)),
    ]);
    const letters = Array.from({ length: 0x40 }, (_, index) => String.fromCodePoint(0xc0 + index));
    const missing = [...letters, 'Œ', 'œ', 'ı'].filter(
      (sign) => /\p{L}/u.test(sign) && !has.has(sign.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  });

  test('is small, and a WOFF2', async () => {
    const data = await readFile(files[face]!);
    expect(data.toString('latin1', 0, 4)).toBe('wOF2');
    expect(data.length).toBeLessThan(30_000);
  });
});

test('a file says it holds what it holds, and no two files hold the same sign', async () => {
  const all = PARTS.flatMap(({ signs }) => [...signs]);
  expect(all.length).toBe(new Set(all).size);
  for (const { suffix, signs } of PARTS) {
    const has = await charactersIn(files[`text${suffix}`]!);
    expect([...signs].filter((sign) => !has.has(sign.codePointAt(0)!))).toEqual([]);
  }
});

test('a range names every sign, and nothing between', () => {
  expect(unicodeRange('abcßz')).toEqual(['U+61-63', 'U+7A', 'U+DF']);
});

test('makes no file again that is there', async () => {
  const before = await Promise.all(Object.values(files).map((file) => stat(file)));
  expect(await subsetFonts(dir)).toEqual(files);
  const after = await Promise.all(Object.values(files).map((file) => stat(file)));
  expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
  expect((await readdir(dir)).sort()).toEqual(
    Object.values(files)
      .map((file) => file.split('/').at(-1))
      .sort(),
  );
});
