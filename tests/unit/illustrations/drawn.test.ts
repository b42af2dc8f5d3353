import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { allDrawn, contentOf, isSame, whyNotOurs } from '../../../src/illustrations/drawn.ts';
import { OVERLAPS } from '../../../src/illustrations/overlaps.ts';
import { brotliSize } from '../../../src/images/brotli-size.ts';
import { PAPER } from '../../../src/palettes.ts';
import { coloursOfAll, fillsOf, foreignMatter, idsOf, looseEnds } from './svg-facts.ts';

const drawings = allDrawn().map(({ file, draw, png }) => ({ file, png, svg: draw() }));
const known = coloursOfAll().add(PAPER);

/** Where a drawing belongs, its size in px, and the most it may weigh: bytes after brotli. */
const KINDS = [
  { folder: 'content/omslag/liggend', box: '1600 900', budget: 7500 },
  { folder: 'content/omslag/staand', box: '900 1200', budget: 7500 },
  { folder: 'content/omslag/vierkant', box: '1200 1200', budget: 7500 },
  { folder: 'src/components/mdx/stap/', box: '320 240', budget: 2000 },
  { folder: 'content/noties/', box: '120 120', budget: 500 },
  { folder: 'public/favicon', box: '40 40', budget: 500 },
  { folder: 'public/', box: '200 200', budget: 500 },
] as const;

describe.each(drawings)('$file', ({ file, svg }) => {
  test('has the size and the weight of its kind', () => {
    const kind = KINDS.find(({ folder }) => file.startsWith(folder));
    expect(svg).toMatch(new RegExp(`^<svg [^>]*viewBox="0 0 ${kind?.box}"`));
    expect(brotliSize(svg)).toBeLessThan(kind?.budget ?? 0);
  });

  test('has flat shapes only, in colours of the palettes, and refers to nothing else', () => {
    expect(foreignMatter(svg)).toEqual([]);
    expect(fillsOf(svg).filter((fill) => !known.has(fill))).toEqual([]);
    expect(looseEnds(svg)).toEqual([]);
  });
});

test('no two drawings share an id, so that any of them may stand on one page', () => {
  const all = drawings.filter(({ png }) => png === undefined).flatMap(({ svg }) => idsOf(svg));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
});

test('the ground of the cover after dark is that of the page it lies on', () => {
  expect(readFileSync('src/styles/frieze.css', 'utf8')).toContain(OVERLAPS.omslag.groundAfterDark);
});

describe('a drawing in the content', () => {
  const root = mkdtempSync(join(tmpdir(), 'emblemen-'));
  afterAll(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/noties/7-de-wijk-ingaan'), { recursive: true });
  const emblems = () => allDrawn(root).filter(({ file }) => file.endsWith('icoon.svg'));

  test('comes into the folder of its notie, whatever its number; of a notie that is gone there is none', () => {
    expect(emblems().map(({ file }) => file)).toEqual(['content/noties/7-de-wijk-ingaan/icoon.svg']);
  });

  test('is left to the editor who took it away, or put another in its place', () => {
    const [emblem] = emblems();
    const write = (svg: string) => writeFileSync(join(root, emblem!.file), svg);
    expect(whyNotOurs(emblem!, root)).toContain('taken away');
    write(emblem!.draw().replace('#', '#1'));
    expect(whyNotOurs(emblem!, root)).toBe(undefined);
    write('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(whyNotOurs(emblem!, root)).toContain('another');
    // Without ids there is nothing to know ours by.
    expect(whyNotOurs({ ...emblem!, draw: () => '<svg/>' }, root)).toContain('another');
  });
});

describe('what a file should hold', () => {
  const square =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><path fill="#1b2b4b" d="M0 0H200V200H0Z"/></svg>';
  const svg = { file: 'a.svg', draw: () => square };
  const png = { file: 'a.png', draw: () => square, png: 64 };

  test('is the drawing itself, or a picture of it of the size asked', async () => {
    expect((await contentOf(svg)).toString()).toBe(square);
    expect(await sharp(await contentOf(png)).metadata()).toMatchObject({
      format: 'png',
      width: 64,
      height: 64,
    });
  });

  test('an SVG is the same byte for byte, a PNG pixel for pixel', async () => {
    const picture = await contentOf(png);
    const packedOtherwise = await sharp(picture).png({ compressionLevel: 0 }).toBuffer();
    const other = await contentOf({ ...png, draw: () => square.replace('#1b2b4b', '#1b2b4c') });
    expect(packedOtherwise.equals(picture)).toBe(false);
    expect(await isSame(png, picture, packedOtherwise)).toBe(true);
    expect(await isSame(png, picture, other)).toBe(false);
    expect(await isSame(svg, Buffer.from(square), Buffer.from(square))).toBe(true);
    expect(await isSame(svg, Buffer.from(square), Buffer.from(`${square}\n`))).toBe(false);
  });
});
