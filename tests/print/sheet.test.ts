import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absoluteUrl, shortUrl } from '../../src/booklet/urls.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { pdfInfo, pdfPictures, pdfText, pdfWords, readQr } from '../support/pdf.ts';

const browser = useBrowser();
let dir: string;
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'boekje-blad-'))));
afterAll(() => rm(dir, { recursive: true }));

/** One page of every kind. */
const kinds = [...new Map([...booklet.pages, booklet.noties[0]!].map((page) => [page.kind, page])).values()];

/** Prints a page as the browser does by itself: without its background graphics. */
async function print(page: { path: string }, format: 'A4' | 'A5'): Promise<string> {
  const tab = await browser.current.newPage({ javaScriptEnabled: false });
  await tab.goto(urlOf(page));
  const file = join(dir, `${format}${page.path.replaceAll('/', '-')}.pdf`);
  await writeFile(file, await tab.pdf({ format, printBackground: false }));
  await tab.close();
  return file;
}

describe.for(kinds)('$kind on paper', (page) => {
  test.for(['A4', 'A5'] as const)(
    '%s: nothing is cut off, and the foot says where it is from',
    async (format) => {
      const file = await print(page, format);
      const words = pdfWords(file);
      expect(words.length).toBeGreaterThan(10);
      const outside = words.filter(
        ({ box: [left = 0, top = 0, right = 0, bottom = 0], width, height }) =>
          left < 0 || top < 0 || right > width || bottom > height,
      );
      expect(outside).toEqual([]);
      expect(pdfText(file, 1)).toContain(shortUrl(page.path));
      expect(pdfText(file)).not.toContain('WhatsApp');
    },
  );
});

test('a notie opens on a page of its own, then has one or two plates a page, and leads back to the site', async () => {
  const notie = booklet.noties[0]!;
  const file = await print(notie, 'A4');
  expect(Number(pdfInfo(file).Pages)).toBe(1 + Math.ceil(notie.verhalen.length / 2));
  const [first] = await pdfPictures(file, 150);
  expect(await readQr(first!, { left: 0, top: 0.5, width: 0.5, height: 0.5 })).toBe(absoluteUrl(notie.path));
});
