import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everyPage } from '../../src/booklet/pages.ts';
import { absoluteUrl, shortUrl } from '../../src/booklet/urls.ts';
import { druk } from '../../src/i18n/druk.ts';
import { useBrowser } from '../support/browser.ts';
import { wordsOf } from '../support/html.ts';
import { booklet, fileOf, urlOf } from '../support/pages.ts';
import { pdfInfo, pdfPictures, pdfReading, pdfText, pdfTexts, pdfWords, readQr } from '../support/pdf.ts';

const browser = useBrowser();
let dir: string;
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'boekje-blad-'))));
afterAll(() => rm(dir, { recursive: true }));

type Format = 'A4' | 'A5';

/** One page of every kind that has many, and every text: what an author writes may be of any length. */
const [notie, lastNotie, verhaal] = [booklet.noties[0]!, booklet.noties.at(-1)!, booklet.verhalen[0]!];
const pages = [
  ...everyPage(booklet).filter(({ kind }) => !['notie', 'verhaal', 'presentatie'].includes(kind)),
  ...[notie, lastNotie, verhaal],
];
/** Sheets that are no pages to read: cards to cut, a drawing to draw from. */
const isSheet = ({ kind }: { kind: string }) => kind === 'vellen';
/** Slides, and sheets for who leads a meeting: these have a foot or an address of their own. */
const isOwn = ({ kind, path }: { kind: string; path: string }) =>
  kind === 'vellen' || path === '/presenteren/';

/** Prints a page as the browser does by itself: without its background graphics, whatever the screen looks like. */
async function print(
  page: { path: string },
  format: Format,
  { dark = false, sparing = false, margin = 0 as string | number } = {},
): Promise<string> {
  const tab = await browser.current.newPage({
    javaScriptEnabled: false,
    colorScheme: dark ? 'dark' : 'light',
  });
  await tab.goto(urlOf(page));
  if (sparing) await tab.getByLabel(druk.zuinig).check();
  const file = join(dir, `${format}${dark}${sparing}${margin}${page.path.replaceAll('/', '-')}.pdf`);
  await writeFile(
    file,
    await tab.pdf({ format, printBackground: false, margin: { left: margin, right: margin } }),
  );
  await tab.close();
  return file;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const each = pages.flatMap((page) => (['A4', 'A5'] as const).map((format) => ({ page, format })));

describe.for(each)('$page.path on $format', ({ page, format }) => {
  let file: string;
  beforeAll(async () => void (file = await print(page, format)));

  test('nothing is cut off, nothing is there to press, and no page holds next to nothing', () => {
    const words = pdfWords(file);
    const outside = words.filter(
      ({ box: [left = 0, top = 0, right = 0, bottom = 0], width, height }) =>
        left < 0 || top < 0 || right > width || bottom > height,
    );
    expect(outside).toEqual([]);
    const text = pdfText(file);
    for (const word of ['WhatsApp', druk.zuinig, druk.knop]) expect(text).not.toContain(word);
    const last = Number(pdfInfo(file).Pages);
    const onLast = words.filter(({ page: on, box, height }) => on === last && (box[3] ?? 0) < height - 45);
    if (!isSheet(page)) expect(onLast.length).toBeGreaterThanOrEqual(last > 1 ? 10 : 3);
  });

  test('no heading is left at the foot of a page, without what it stands over', async () => {
    const html = await readFile(join(inject('outDir'), fileOf(page)), 'utf8');
    const headings = [...html.matchAll(/<h[2-4]\b.*?<\/h[2-4]>/gs)].map(([heading]) =>
      letters(wordsOf(heading)),
    );
    const words = pdfWords(file).filter(({ box, height }) => (box[3] ?? 0) < height - 45);
    for (let sheet = 1; sheet < Number(pdfInfo(file).Pages); sheet++) {
      const here = words.filter((word) => word.page === sheet);
      const lowest = Math.max(...here.map(({ box }) => box[3] ?? 0));
      const line = here.filter(({ box }) => (box[3] ?? 0) > lowest - 2).map(({ text }) => text);
      expect(headings, `page ${sheet}`).not.toContain(letters(line.join('')));
    }
  });

  test('every word is there to read on a printer without colours', async () => {
    const sheets = await greyPages(file);
    const words = pdfWords(file).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const pale: string[] = [];
    for (const word of words) {
      const [, top = 0, , bottom = 0] = word.box;
      const enough = bottom - top >= LARGE ? 3 : 4.5;
      if (greyContrast(sheets[word.page - 1]!, word.box) < enough) pale.push(word.text);
    }
    expect(pale).toEqual([]);
  });

  if (isOwn(page)) return;
  test('its foot says what it is and where it is from, and its code leads there', async () => {
    // Word by word: in running text a hyphen at the end of a line would be lost.
    const first = pdfWords(file).filter((word) => word.page === 1);
    const foot = first.map(({ text }) => text).join('');
    expect(foot).toContain(shortUrl(page.path));
    expect(foot).toContain(`${booklet.boek.titel}|`.replace(/\s+/g, ''));
    const codes: (string | undefined)[] = [];
    for (const picture of await pdfPictures(file, 150)) {
      if (!codes.some(Boolean)) codes.push(await readQr(picture));
    }
    expect(codes).toContain(absoluteUrl(page.path));
  });
});

test.for(booklet.noties)(
  '$path opens on a page of its own, then has one or two plates a page',
  async (one) => {
    const file = await print(one, 'A4');
    expect(Number(pdfInfo(file).Pages)).toBe(1 + Math.ceil(one.verhalen.length / 2));
    for (const { title } of one.verhalen) expect(pagesWith(file, title), title).toHaveLength(1);
  },
);

test.for(booklet.verhalen)('$path is one sheet of A4 and of A5, its line whole', async (one) => {
  for (const format of ['A4', 'A5'] as const) {
    const file = await print(one, format);
    expect(pdfInfo(file).Pages, format).toBe('1');
    const mark = pdfWords(file).find(({ text }) => text.startsWith('“'));
    // Within the margins: what hangs out of them is not printed.
    expect(mark?.box[0], format).toBeGreaterThanOrEqual(42);
  }
});

test.for(['A4', 'A5'] as const)(
  'the overview on %s: no heading is left alone, no line is torn',
  async (format) => {
    const file = await print({ path: '/verhalen/' }, format);
    for (const { title, verhalen } of booklet.noties) {
      const [first] = pagesWith(file, verhalen[0]!.title);
      expect(pagesWith(file, title), title).toContain(first);
    }
    for (const { title } of booklet.verhalen) expect(pagesWith(file, title), title).toHaveLength(1);
  },
);

// The page has margins of its own, but a browser first sees the width that those of its print window leave.
test.for([
  ['A4', 0],
  ['A4', '1cm'],
  ['A5', 0],
  ['A5', '1cm'],
] as const)('the cover on %s with a margin of %s is one sheet with every notie', async ([format, margin]) => {
  const file = await print(booklet.pages[0]!, format, { margin });
  expect(pdfInfo(file).Pages).toBe('1');
  // In the order of the page itself: the façades stand side by side, and so do their lines.
  for (const { title } of booklet.noties) expect(bare(pdfReading(file))).toContain(bare(title));
});

test('a notie has a button that prints it with every drawing, and none where no script could', async () => {
  const tab = await browser.current.newPage();
  await tab.addInitScript(() => {
    window.print = () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
      document.body.dataset.pending = `${images.filter(({ complete }) => !complete).length}`;
    };
  });
  await tab.route(/beeld/, async (route) => {
    await delay(300);
    await route.continue();
  });
  await tab.goto(urlOf(notie));
  await tab.getByRole('button', { name: druk.knop }).dispatchEvent('click');
  await tab.locator('[data-pending]').waitFor();
  expect(await tab.locator('body').getAttribute('data-pending')).toBe('0');
  await tab.close();
  const plain = await browser.current.newPage({ javaScriptEnabled: false });
  await plain.goto(urlOf(notie));
  expect(await plain.getByRole('button', { name: druk.knop }).count()).toBe(0);
  await plain.close();
});

test('the strip along the text is printed', async () => {
  const tab = await browser.current.newPage();
  await tab.emulateMedia({ media: 'print' });
  await tab.goto(urlOf(booklet.pages.find(({ path }) => path === '/voorwoord/')!));
  const box = await tab.locator('.red-line > svg').boundingBox();
  expect(box?.width).toBeGreaterThan(20);
  expect(box?.height).toBeGreaterThan(300);
  await tab.close();
});

describe.for([
  booklet.pages[0]!,
  notie,
  verhaal,
  { path: '/verhalen/', kind: 'verhalen' },
  { path: '/noties/', kind: 'tekst' },
])('$kind, by night and with less ink', (page) => {
  test('is printed the same by night, and paler with the box ticked, its words as dark as before', async () => {
    const [day, night, spared] = await Promise.all([
      print(page, 'A4'),
      print(page, 'A4', { dark: true }),
      print(page, 'A4', { sparing: true }),
    ]);
    const [byDay, byNight, sparing] = await Promise.all([day, night, spared].map(darknessOf));
    expect(Math.abs(byNight! - byDay!)).toBeLessThan(byDay! * 0.02);
    expect(sparing!).toBeLessThan(byDay! * 0.75);
    expect(pdfText(spared)).toBe(pdfText(day));
  });
});

/** The pages on which a text stands whole. */
function pagesWith(file: string, text: string): number[] {
  return pdfTexts(file).flatMap((words, index) => (bare(words).includes(bare(text)) ? [index + 1] : []));
}

/** A text without spaces and hyphens, which come and go where a line ends. */
const bare = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

const DPI = 100;
/** Points from which letters are large, and need less. */
const LARGE = 18;

interface Grey {
  data: Buffer;
  width: number;
  height: number;
}

/** The pages of a file as a printer without colours has them. */
async function greyPages(file: string): Promise<Grey[]> {
  const pictures = await pdfPictures(file, DPI);
  return Promise.all(
    pictures.map(async (picture) => {
      const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height };
    }),
  );
}

/** The contrast of a word with what it stands on; see WCAG 2.2, 1.4.3. */
function greyContrast({ data, width, height }: Grey, box: number[]): number {
  const [left = 0, top = 0, right = 0, bottom = 0] = box.map((points) => Math.round((points * DPI) / 72));
  let [darkest, palest] = [255, 0];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    const row = data.subarray(y * width + Math.max(0, left), y * width + Math.min(width, right));
    darkest = Math.min(darkest, ...row);
    palest = Math.max(palest, ...row);
  }
  const light = (grey: number) => (grey <= 10 ? grey / 3294.6 : ((grey / 255 + 0.055) / 1.055) ** 2.4);
  return (light(palest) + 0.05) / (light(darkest) + 0.05);
}

/** How much ink a file takes: how far its pages are from white, in grey, from 0 to 255. */
async function darknessOf(file: string): Promise<number> {
  const pictures = await pdfPictures(file, 40);
  const means = await Promise.all(
    pictures.map(async (picture) => 255 - (await sharp(picture).greyscale().stats()).channels[0]!.mean),
  );
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
