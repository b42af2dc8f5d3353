import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawing, DRAWN, verhaal, writeFiles, type Files } from '../support/fixture-booklet.ts';
import { findIds, findTags } from '../support/html.ts';
import { flat, meanColor, scan } from '../support/rasters.ts';
import { QUIET } from '../support/quiet.ts';
import { readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();

/** The scans in tests/build/scans: their size upright, and the colour they were made with. */
const SCANS = [
  { file: 'papier.png', slug: 'een-png', width: 560, height: 420, color: '#2b5fc2' },
  { file: 'gedraaid.jpg', slug: 'een-gedraaide-jpeg', width: 975, height: 1300, color: '#d93a6e' },
  { file: 'cmyk.jpg', slug: 'een-jpeg-voor-druk', width: 1000, height: 750, color: '#a9c14f' },
  { file: 'papier.webp', slug: 'een-webp', width: 1700, height: 1275, color: '#f48b4d' },
  { file: 'papier.tif', slug: 'een-tiff', width: 860, height: 645, color: '#38204d' },
];

const FORMATS: Record<string, string> = { 'image/avif': 'heif', 'image/webp': 'webp', 'image/jpeg': 'jpeg' };
const ALT = 'Een bootje vaart langs een rij huizen.';
const TWIN = 'noties/2-achter-de-dijk/02-nog-een-boot';
/** Its sheets lie over one another as ink does. */
const BLENDED = 'noties/2-achter-de-dijk/04-een-boot-van-inkt';
const GIVEN = 'noties/2-achter-de-dijk/03-een-boot-van-een-ander';
/** The scan of which it is known who drew it. */
const SIGNED = 'een-tiff';
const signed = (text: string) => text.replace('alt:', 'tekenaar: Mies van Zee\nalt:');

let booklet: Booklet;
const pageOf = (slug: string) => booklet.read(`noties/op-de-kade/${slug}/index.html`);

beforeAll(async () => {
  const files: Files = {
    [`${TWIN}/verhaal.mdx`]: verhaal('Nog een boot', true),
    [`${TWIN}/illustratie.svg`]: drawing('#e9522f'),
    [`${GIVEN}/verhaal.mdx`]: signed(verhaal('Een boot van een ander', true)),
    [`${GIVEN}/illustratie.svg`]: drawing('#38204d'),
    [`${BLENDED}/verhaal.mdx`]: verhaal('Een boot van inkt', true),
    [`${BLENDED}/illustratie.svg`]: drawing('#a9c14f').replace(
      '<path d="M300',
      '<path style="mix-blend-mode:multiply" d="M300',
    ),
  };
  for (const [index, { file, slug }] of SCANS.entries()) {
    const folder = `noties/1-op-de-kade/${index + 3}-${slug}`;
    const text = verhaal(`Een scan als ${slug}`, true);
    files[`${folder}/verhaal.mdx`] = slug === SIGNED ? signed(text) : text;
    files[`${folder}/illustratie.${file.split('.')[1]}`] = await readFile(
      join(import.meta.dirname, 'scans', file),
    );
  }
  booklet = await workspace.booklet(files);
  const { code, output } = await booklet.build();
  expect(output).toMatch(QUIET);
  expect(code).toBe(0);
});

const platesIn = (html: string) => /<ol class="plates.*?<\/ol>/s.exec(html)?.[0] ?? '';

/** What the drawing of a verhaal page is offered as: the files of each media type, with the width promised. */
async function offers(
  slug: string,
): Promise<{ type: string; files: { name: string; promised: number }[] }[]> {
  const [picture = ''] = /<picture>.*?<\/picture>/s.exec(await pageOf(slug)) ?? [];
  const [img] = findTags(picture, 'img');
  return [...findTags(picture, 'source'), { type: 'image/jpeg', ...img }].map((source) => ({
    type: source.type ?? '',
    files:
      (source as Record<string, string>).srcset?.split(', ').map((entry) => {
        const [name = '', width = ''] = entry.split(' ');
        return { name, promised: parseInt(width, 10) };
      }) ?? [],
  }));
}

describe.each(SCANS)('the scan $file', ({ slug, width, height, color }) => {
  test('is offered as AVIF, WebP and JPEG in several widths, none wider than itself', async () => {
    const all = await offers(slug);
    expect(all.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
    for (const { files } of all) {
      const widths = files.map(({ promised }) => promised);
      expect(widths.length).toBeGreaterThan(1);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      expect(widths.at(-1)).toBe(width);
    }
  });

  test('is in every file what the page says it is', async () => {
    const expected = await meanColor(await flat(scan(width, height, color)));
    for (const { type, files } of await offers(slug)) {
      for (const { name, promised } of files) {
        const data = await readFile(join(booklet.outDir, name));
        const metadata = await sharp(data).metadata();
        expect(metadata, name).toMatchObject({ format: FORMATS[type], width: promised, space: 'srgb' });
        expect(metadata.orientation ?? 1).toBe(1);
        expect(Math.abs(metadata.height - (promised * height) / width)).toBeLessThanOrEqual(1);
        const mean = await meanColor(data);
        expected.forEach((value, index) =>
          expect(Math.abs((mean[index] ?? 0) - value), name).toBeLessThan(10),
        );
      }
    }
  });

  test('has its own size on the page, comes at once there, and later elsewhere', async () => {
    const [hero] = findTags(/<picture>.*?<\/picture>/s.exec(await pageOf(slug))?.[0] ?? '', 'img');
    expect(hero).toMatchObject({
      width: String(width),
      height: String(height),
      alt: ALT,
      fetchpriority: 'high',
    });
    expect(hero).not.toHaveProperty('loading');
    const plates = findTags(platesIn(await booklet.read('noties/op-de-kade/index.html')), 'img');
    expect(plates).toHaveLength(SCANS.length + 1);
    expect(plates.every(({ loading, alt }) => loading === 'lazy' && alt === ALT)).toBe(true);
    const thumbnails = findTags(await booklet.read('verhalen/index.html'), 'img');
    expect(thumbnails).toHaveLength(SCANS.length + 4);
    expect(thumbnails.every(({ alt }) => alt === '')).toBe(true);
    const drawings = thumbnails.filter(({ class: name }) => name !== 'emblem');
    expect(thumbnails.filter(({ loading }) => loading !== 'lazy')).toEqual([drawings[0]]);
    expect(drawings[0]).toMatchObject({ fetchpriority: 'high' });
  });

  test('has the smallest of its forms as its thumbnail', async () => {
    const smallest = await Promise.all(
      (await offers(slug)).map(
        async ({ files }) => (await readFile(join(booklet.outDir, files[0]!.name))).length,
      ),
    );
    const key = (await offers(slug))[0]!.files[0]!.name.split('/').at(-1)!.split('-')[0];
    const thumbnails = [...(await readTree(join(booklet.outDir, 'beeld')))].filter(([name]) =>
      name.startsWith(`${key}-klein`),
    );
    expect(thumbnails).toHaveLength(1);
    expect(thumbnails[0]?.[1].length).toBeLessThanOrEqual(Math.min(...smallest));
  });
});

test('a scan on its side is turned upright', async () => {
  const jpeg = (await offers('een-gedraaide-jpeg'))[2]?.files.at(-1)?.name ?? '';
  const dot = { left: Math.round(975 * 0.75), top: Math.round(1300 * 0.75), width: 20, height: 20 };
  const [red = 0, green = 0, blue = 0] = await meanColor(
    await sharp(await readFile(join(booklet.outDir, jpeg)))
      .extract(dot)
      .png()
      .toBuffer(),
  );
  // The dot at the upper right of the master, #e9522f, is at the lower right once turned.
  expect([red > 210, green < 110, blue < 80]).toEqual([true, true, true]);
});

test('a drawing is part of its page, under its alt, with ids that are in use once', async () => {
  const keys = new Set<string>();
  for (const path of ['noties/op-de-kade/de-eerste-boot', 'noties/achter-de-dijk/nog-een-boot']) {
    const html = await booklet.read(`${path}/index.html`);
    const [drawn = ''] = /<svg role="img".*?<\/svg>/s.exec(html) ?? [];
    expect(findTags(drawn, 'svg')[0]).toMatchObject({ 'aria-label': ALT, viewBox: '0 0 800 600' });
    const ids = findIds(drawn);
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      expect(drawn).toContain(`url(#${id})`);
      expect(id).toMatch(/^[0-9a-f]{12}-/);
      keys.add(id);
    }
  }
  expect(keys.size).toBe(4);
});

test('a drawing with a style comes as an image: the policy of a page would take the style away', async () => {
  for (const page of ['', 'insluiten/']) {
    const html = await booklet.read(`noties/achter-de-dijk/een-boot-van-inkt/${page}index.html`);
    const [picture = ''] = /<picture>.*?<\/picture>/s.exec(html) ?? [];
    const [img] = findTags(picture, 'img');
    expect(img).toMatchObject({ alt: ALT, fetchpriority: 'high' });
    expect(await booklet.read(img?.src?.slice(1) ?? '')).toContain('mix-blend-mode:multiply');
    expect(html).not.toMatch(/\sstyle="/);
  }
});

describe('a verhaal says whose its drawing is:', () => {
  const signedWords = 'Tekening: Mies van Zee. Beschrijving: deze webuitgave.';

  test.each([
    ['op-de-kade/de-eerste-boot', 'Tekening en beschrijving: deze webuitgave.', false],
    ['op-de-kade/een-png', 'Beschrijving: deze webuitgave.', false],
    [`op-de-kade/${SIGNED}`, signedWords, true],
    ['achter-de-dijk/een-boot-van-een-ander', signedWords, true],
  ])('%s', async (path, words, isSigned) => {
    const html = await booklet.read(`noties/${path}/index.html`);
    expect(/<p class="look-source[^>]*>([^<]*)</.exec(html)?.[1]).toBe(words);
    expect(html.includes('"contributor":{"@type":"Person","name":"Mies van Zee"}')).toBe(isSigned);
    const embedded = await booklet.read(`noties/${path}/insluiten/index.html`);
    expect(embedded.includes('Tekening: Mies van Zee.')).toBe(isSigned);
  });
});

test('no page has an id twice', async () => {
  for (const [name, data] of await readTree(booklet.outDir)) {
    if (!name.endsWith('.html')) continue;
    const ids = findIds(String(data));
    expect(ids, name).toEqual([...new Set(ids)]);
  }
});

test('every image a page asks for is there', async () => {
  const files = await readTree(booklet.outDir);
  for (const [path, data] of files) {
    if (!path.endsWith('.html')) continue;
    const names = [...String(data).matchAll(/\/beeld\/[\w.-]+/g)].map(([name]) => name.slice(1));
    expect(
      names.filter((name) => !files.has(name)),
      path,
    ).toEqual([]);
  }
});

test('one file in the place of another makes a drawing a scan', async () => {
  expect(await pageOf('de-eerste-boot')).not.toContain('<picture>');
  await writeFiles(booklet.contentDir, {
    [`${DRAWN}/illustratie.svg`]: undefined,
    [`${DRAWN}/illustratie.jpg`]: await scan(900, 675).jpeg().toBuffer(),
  });
  expect((await booklet.build()).code).toBe(0);
  const html = await pageOf('de-eerste-boot');
  expect(html).not.toContain('<svg role="img"');
  expect((await offers('de-eerste-boot')).map(({ files }) => files.map(({ promised }) => promised))).toEqual(
    Array(3).fill([480, 800, 900]),
  );
});
