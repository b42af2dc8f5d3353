import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeEpub } from '../../src/epub/make-epub.ts';
import { readEdition } from '../../src/print/edition.ts';
import { wholeSlug } from '../../src/booklet/downloads.ts';
import { useBrowser } from '../support/browser.ts';
import { epubcheck } from '../support/epubcheck.ts';
import { wordsOf } from '../support/html.ts';
import { findOverflow } from '../support/overflow.ts';

const edition = await readEdition();
const { booklet } = edition;
const browser = useBrowser();
let dir: string;
let file: string;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  file = join(inject('outDir'), 'printen', `${wholeSlug(booklet)}.epub`);
  files = unzipSync(await readFile(file));
  dir = await mkdtemp(join(tmpdir(), 'boekje-epub-'));
});
afterAll(() => rm(dir, { recursive: true }));

const read = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());

test('epubcheck has nothing to say', async () => {
  expect(await epubcheck(file)).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
});

test('its type can be read without unpacking', async () => {
  const bytes = await readFile(file);
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('every verhaal is there with its drawing as SVG, the words for it, and a way to it', () => {
  const nav = read('inhoud.xhtml');
  for (const { notie, slug, title, illustratie } of booklet.verhalen) {
    const page = read(`notie-${notie.slug}.xhtml`);
    expect(wordsOf(page)).toContain(title.replace(/\s+/g, ' '));
    expect(nav).toContain(`notie-${notie.slug}.xhtml#${slug}`);
    if (illustratie) {
      expect(page).toContain(`alt="${illustratie.alt.replace(/"/g, '&quot;')}"`);
      expect(wordsOf(page)).toContain(illustratie.beschrijving);
    }
  }
  const drawings = Object.keys(files).filter((name) => /\/beeld\/[\da-f]+\.svg$/.test(name));
  expect(drawings.length).toBeGreaterThanOrEqual(
    booklet.verhalen.filter(({ illustratie }) => illustratie).length,
  );
});

test('a shelf shows its cover: the drawing in pixels, and small', async () => {
  const href = /<item [^>]*href="([^"]+)" media-type="image\/png" properties="cover-image"/.exec(
    read('package.opf'),
  );
  const cover = Buffer.from(files[`EPUB/${href?.[1]}`] ?? []);
  expect(cover.length).toBeLessThan(50_000);
  const shown = /<img src="([^"]+)"/.exec(read('omslag.xhtml'))?.[1];
  const pixels = (image: Buffer) => sharp(image).resize(30, 40).removeAlpha().raw().toBuffer();
  const [one, other] = [await pixels(cover), await pixels(Buffer.from(files[`EPUB/${shown}`] ?? []))];
  const difference = one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;
  expect(difference).toBeLessThan(8);
});

test('it does not point at buttons below a text, which only the site has', () => {
  const text = wordsOf(read('pagina-over-deze-uitgave.xhtml'));
  expect(text).toContain('niets te bewaren');
  expect(text).not.toContain('hieronder');
});

test('it tells what it offers whoever cannot see it', () => {
  const opf = read('package.opf');
  for (const word of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ]) {
    expect(opf).toContain(`schema:${word}`);
  }
  expect(opf).toContain('<dc:language>nl</dc:language>');
});

test('the same content makes the same bytes', async () => {
  expect(Buffer.from(await makeEpub(edition)).equals(await readFile(file))).toBe(true);
});

test('every word is on the page of a phone with large letters, where nobody can scroll sideways', async () => {
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), data);
  }
  const page = await browser.current.newPage({ viewport: { width: 240, height: 400 } });
  for (const name of Object.keys(files).filter((name) => name.endsWith('.xhtml'))) {
    await page.goto(pathToFileURL(join(dir, name)).href);
    expect(await findOverflow(page), name).toEqual([]);
  }
  await page.close();
});
