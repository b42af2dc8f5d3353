import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBooklet } from '../../src/booklet/build-booklet.ts';
import { checkLinks } from '../../src/check/check-links.ts';
import { makeEpub } from '../../src/epub/make-epub.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { editionOf, type Edition } from '../../src/print/edition.ts';
import { press } from '../../src/print/press.ts';
import { boekjeSource } from '../../src/print/sources/boekje.ts';
import { epubcheck } from '../support/epubcheck.ts';
import { EVERYTHING, LARGE_WORDS, NOTES, TURNING_POINT, WORDS } from '../support/everything-written.ts';
import { mdx, writeBooklet } from '../support/fixture-booklet.ts';
import { wordsOf } from '../support/html.ts';
import { expectInOrder, smooth } from '../support/in-order.ts';
import { pdfObjects, pdfReading, pdfString } from '../support/pdf.ts';

/** What an author may write as well, and few do. */
const RARE = mdx(
  ['titel: Dank', 'plaats: achterin', 'stem: uitgave'],
  '[Ver weg](<https://example.org/één plek|{1}>)',
  '<Slotzin>Tot ziens.</Slotzin>',
);

let dir: string;
let edition: Edition;
let epub: string;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-alles-'));
  await writeBooklet(dir, { ...EVERYTHING, 'paginas/2-dank.mdx': RARE });
  const { manuscript, problems } = await readManuscript(dir);
  const booklet = buildBooklet(manuscript);
  expect([...problems, ...checkLinks(manuscript, booklet)]).toEqual([]);
  edition = await editionOf(booklet, manuscript);
  epub = join(dir, 'boek.epub');
  const data = await makeEpub(edition);
  await writeFile(epub, data);
  files = unzipSync(data);
});
afterAll(() => rm(dir, { recursive: true }));

const page = (name: string) => strFromU8(files[`EPUB/${name}.xhtml`] ?? new Uint8Array());

test('epubcheck has nothing to say of all an author may write', async () => {
  expect(await epubcheck(epub)).toContain('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos');
});

test('every word stands in the EPUB, in order, with the notes behind their text', () => {
  for (const name of ['pagina-welkom', 'notie-op-de-kade']) {
    expectInOrder(wordsOf(page(name)), [...WORDS, ...LARGE_WORDS.slice(0, 11), TURNING_POINT, ...NOTES]);
    expectInOrder(wordsOf(page(name)), LARGE_WORDS);
  }
});

test('a note has its number and leads back to where it was called', () => {
  const text = page('pagina-welkom');
  const notes = [
    ...text.matchAll(/<aside [^>]*id="([^"]+)"><p><a role="doc-backlink" href="#([^"]+)"[^>]*>(\d)\./g),
  ];
  expect(notes.map(([, , , number]) => number)).toEqual(['1', '2']);
  for (const [, id, back, number] of notes) {
    expect(text).toContain(`id="${back}" href="#${id}"><sup>${number}</sup>`);
  }
});

test('a box to tick says whether it is ticked', () => {
  const text = page('pagina-welkom');
  expect(text).toContain('<li><span role="img" aria-label="gedaan">☑</span> klaar is dit</li>');
  expect(text).toContain('aria-label="nog te doen">☐</span> open is dit');
});

test('a column of a table stands on the side it is asked on', () => {
  const [, left, right] =
    /<td class="(.+?)">één<\/td><td class="(.+?)">twee<\/td>/.exec(page('pagina-welkom')) ?? [];
  const style = strFromU8(files['EPUB/stijl.css']!);
  expect(style).toContain(`.${left} { text-align: left; }`);
  expect(style).toContain(`.${right} { text-align: right; }`);
});

test('the name of the book does not depend on where it is published', () => {
  const [, id = ''] = /<dc:identifier id="uid">(.*?)</.exec(strFromU8(files['EPUB/package.opf']!)) ?? [];
  expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('every word stands in the PDF; links within it stay inside, others lead to the site', async () => {
  const { file } = await press(await boekjeSource(edition));
  const text = smooth(pdfReading(file));
  for (const piece of [...WORDS, ...NOTES, ...LARGE_WORDS, TURNING_POINT])
    expect(text).toContain(smooth(piece));
  expect(pdfReading(file)).toMatch(/Tot ?ziens\./);
  const uris = pdfObjects(file).map((object) => {
    const action = (object['/A'] ?? object) as Record<string, string>;
    return pdfString(action['/URI']);
  });
  expect(uris.filter((uri) => uri.startsWith('#') || uri.includes('/dank/'))).toEqual([]);
  expect(uris.filter((uri) => uri.endsWith('/verhalen/')).length).toBeGreaterThan(0);
});
