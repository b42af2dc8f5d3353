import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { absoluteUrl } from '../../src/booklet/urls.ts';
import { findViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { isBrokenWell, linesOf } from '../support/lines.ts';
import { findOverflow } from '../support/overflow.ts';
import { booklet } from '../support/pages.ts';
import { pdfPictures, pdfText, readQr } from '../support/pdf.ts';
import { countPrinted } from '../support/printed.ts';
import { watch } from '../support/watch.ts';

/** A millimetre in CSS pixels. */
const MM = 96 / 25.4;
const browser = useBrowser();
const { verhalen } = booklet;
const sets = [1, 4, 5].map((size) => ({
  size,
  keys: verhalen
    .filter((_, index) => index % 4 === 1)
    .slice(0, size)
    .map(verhaalKey)
    .toReversed(),
}));
let page: Page;
let problems: string[];

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.current.newPage({ reducedMotion: 'reduce', ...options });
  problems = watch(page, new URL(inject('siteUrl')).origin);
  await page.goto(`${inject('siteUrl')}verhalen/${path}`);
}

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

/** The cards as they lie on paper: on which sheet, which side, and where, in millimetres. */
function layOut() {
  return page.locator('.card-sheet').evaluateAll((sheets, mm) => {
    const round = (value: number) => Math.round((value / mm) * 10) / 10;
    return sheets.map((sheet) => {
      const paper = sheet.getBoundingClientRect();
      return {
        back: sheet.classList.contains('card-sheet-backs'),
        size: [round(paper.width), round(paper.height)],
        cards: [...sheet.querySelectorAll<HTMLElement>('.card')].map((card) => {
          const box = card.getBoundingClientRect();
          return {
            key: card.dataset.verhaal ?? '',
            left: round(box.left - paper.left),
            right: round(paper.right - box.right),
            top: round(box.top - paper.top),
            size: [round(box.width), round(box.height)],
            cut: card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1,
          };
        }),
      };
    });
  }, MM);
}

describe('the cards', () => {
  test('are A6, four on an A4, with every back behind its front', async () => {
    await open('kaarten/');
    await page.emulateMedia({ media: 'print' });
    const sheets = await layOut();
    expect(sheets).toHaveLength(2 * Math.ceil(verhalen.length / 4));
    expect(sheets.map(({ back }) => back)).toEqual(sheets.map((_, index) => index % 2 === 1));
    for (let index = 0; index < sheets.length; index += 2) {
      const [front, back] = [sheets[index]!, sheets[index + 1]!];
      expect([front.size, back.size]).toEqual([
        [210, 297],
        [210, 297],
      ]);
      expect(back.cards.map(({ key, right, top }) => [key, right, top])).toEqual(
        front.cards.map(({ key, left, top }) => [key, left, top]),
      );
      expect(front.cards.map(({ left, top }) => [left, top])).toEqual(
        [
          [0, 0.5],
          [105, 0.5],
          [0, 148.5],
          [105, 148.5],
        ].slice(0, front.cards.length),
      );
    }
    const cards = sheets.flatMap((sheet) => sheet.cards);
    expect(cards.filter(({ size }) => size[0] !== 105 || size[1] !== 148)).toEqual([]);
    expect(cards.filter(({ cut }) => cut)).toEqual([]);
    const fronts = sheets.filter(({ back }) => !back).flatMap((sheet) => sheet.cards.map(({ key }) => key));
    expect(fronts).toEqual(verhalen.map(verhaalKey));
  });

  test.for([390, 901, 1440, 1536, 1920, 2560])('lie beside one another on a screen of %s', async (width) => {
    await open('kaarten/', { viewport: { width, height: 900 } });
    expect(await findOverflow(page)).toEqual([]);
    const over = await page.locator('.card-sheet').evaluateAll((sheets) => {
      const boxes = sheets.map((sheet) => sheet.getBoundingClientRect());
      return boxes.filter((one, index) =>
        boxes
          .slice(index + 1)
          .some((other) => other.left < one.right && other.top < one.bottom && other.right > one.left),
      ).length;
    });
    expect(over).toBe(0);
  });

  test('have the notie, the number, the code and room for notes on the back', async () => {
    await open('kaarten/');
    for (const verhaal of verhalen) {
      const back = page.locator(`.card-back[data-verhaal="${verhaalKey(verhaal)}"]`);
      const text = await back.innerText();
      expect(text).toContain(`Notie ${verhaal.notie.number}`);
      expect(text).toContain(verhaal.notie.title);
      expect(text).toContain(`Verhaal ${verhaal.number} van ${verhalen.length}`);
      expect(text).toContain('Notities');
      const code = back.getByRole('img', { name: `QR-code die leidt naar ${verhaal.title}` });
      expect(await code.getAttribute('src')).toBe(`${verhaal.path}qr.svg`);
      const notes = await back.locator('.card-notes').boundingBox();
      const card = await back.boundingBox();
      expect(notes!.height).toBeGreaterThan(card!.height * 0.35);
    }
  });

  test.for([true, false])('all come out of the printer, with JavaScript: %s', async (javaScriptEnabled) => {
    await open('kaarten/', { javaScriptEnabled });
    expect(await countPrinted(page)).toBe(2 * Math.ceil(verhalen.length / 4));
  });

  test.for(sets)('of a choice of $size come out alone, in its order', async ({ keys }) => {
    await open(`kaarten/?keuze=${keys.join(',')}`);
    const sheets = await layOut();
    for (const side of [false, true]) {
      const shown = sheets
        .filter(({ back }) => back === side)
        .flatMap(({ cards }) => cards.map(({ key }) => key));
      expect(shown).toEqual(keys);
    }
    expect(await countPrinted(page)).toBe(2 * Math.ceil(keys.length / 4));
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('main img')].every(({ complete }) => complete),
    );
  });

  test('have marks to cut along in the middle of the paper', async () => {
    await open('kaarten/');
    await page.emulateMedia({ media: 'print' });
    const marks = await page.locator('.card-sheet').evaluateAll(
      (sheets, mm) =>
        sheets.map((sheet) => {
          const [down, across] = ['::before', '::after'].map((name) => getComputedStyle(sheet, name));
          return [parseFloat(down!.left) / mm, parseFloat(across!.top) / mm].map((value) =>
            Math.round(value),
          );
        }),
      MM,
    );
    expect(new Set(marks.map((mark) => mark.join()))).toEqual(new Set(['105,148']));
  });
});

describe('the list', () => {
  test('prints every verhaal in order, and none twice', async () => {
    await open('lijst/');
    const keys = await page
      .locator('.paper-list li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.verhaal));
    expect(keys).toEqual(verhalen.map(verhaalKey));
    expect(await countPrinted(page)).toBeLessThanOrEqual(Math.ceil(verhalen.length / 8));
  });

  test('of a choice fits one sheet', async () => {
    const { keys } = sets[2]!;
    await open(`lijst/?keuze=${keys.join(',')}`);
    const shown = await page
      .locator('.paper-list li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.verhaal));
    expect(shown).toEqual(keys);
    expect(await countPrinted(page)).toBe(1);
  });

  test('of a choice leads on paper to that choice, not to the whole list', async () => {
    const { keys } = sets[2]!;
    await open(`lijst/?keuze=${keys.join(',')}`);
    await page.locator('.print-code svg').waitFor({ state: 'attached' });
    const folder = await mkdtemp(join(tmpdir(), 'boekje-lijst-'));
    const file = join(folder, 'lijst.pdf');
    await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
    const [paper] = await pdfPictures(file, 150);
    const part = { left: 0, top: 0.5, width: 0.5, height: 0.5 };
    expect(await readQr(paper!, part)).toBe(`${absoluteUrl('/verhalen/')}?keuze=${keys.join(',')}`);
    expect(pdfText(file)).not.toContain('/verhalen/lijst/');
    await rm(folder, { recursive: true });
  });
});

describe.for(['kaarten/', 'lijst/'])('%s of a choice', (path) => {
  const { keys } = sets[2]!;
  const overview = () => `${inject('siteUrl')}verhalen/`;

  test('says how many are chosen, and leads back to the choice', async () => {
    await open(`${path}?keuze=${keys.join(',')}`);
    const head = page.locator('.sheets-head');
    expect(await head.innerText()).toContain(`${keys.length} verhalen gekozen`);
    expect(await head.innerText()).not.toContain('Een keuze maak je bij');
    const hrefOf = (name: string) =>
      page.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).href);
    expect(await hrefOf('Kies andere verhalen')).toBe(`${overview()}?kies=${keys.join(',')}`);
    await page.getByLabel('Kruimelpad').getByRole('link', { name: 'Alle verhalen' }).click();
    expect(page.url()).toBe(`${overview()}?keuze=${keys.join(',')}`);
    await page.close();
    await open(`${path}?keuze=${keys[0]!}`);
    expect(await page.locator('.sheets-head').innerText()).toContain('1 verhaal gekozen');
  });

  test('says where a choice is made while there is none', async () => {
    await open(path);
    const text = await page.locator('.sheets-head').innerText();
    expect(text).toContain('Een keuze maak je bij Alle verhalen');
    expect(text).not.toContain('gekozen');
  });
});

describe.for(['kaarten/', 'lijst/'])('%s', (path) => {
  test('prints by a button, which is there when it works', async () => {
    await open(path);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.locator('body[data-printed]').waitFor();
    const pending = await page
      .locator('main img')
      .evaluateAll((images) => images.filter((image) => !(image as HTMLImageElement).complete).length);
    expect(pending).toBe(0);
    await page.close();
    await open(path, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  });

  test('has addresses that go over lines behind a slash, not at a hyphen or within a word', async () => {
    await open(path, { viewport: { width: 390, height: 900 } });
    const lines = await linesOf(page.locator('.paper-list-address, .card-place > span'));
    expect(lines.length).toBeGreaterThan(verhalen.length);
    expect(lines.filter((line) => !isBrokenWell(line))).toEqual([]);
  });

  test.for([390, 768, 1440])('fits a screen %i wide, and axe finds nothing wrong', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page?.close();
      await open(path, { viewport: { width, height: 900 }, colorScheme });
      expect(await findOverflow(page)).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    }
  });
});
