import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { verhaalKey } from '../../src/booklet/slides.ts';
import { overview, search, useOverview, wanted } from '../support/choice.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { pdfPictures, pdfText, readQr } from '../support/pdf.ts';

const { boek, verhalen } = booklet;
const site = useOverview();
const { open, shown, boxes, link, button } = site;
const all = verhalen.map(({ path }) => path);
const chosen = wanted.map(({ path }) => path);
const address = `http://localhost:4321${overview.path}${search}`;
const notice = () => site.page.locator('.choice-gone');

describe('an address with a choice', () => {
  test('shows each verhaal once, with its notie, and says how many are not there', async () => {
    const keys = ['geen/verhaal', ...wanted.map(verhaalKey), verhaalKey(wanted[0]!), '<b>', ''];
    await open(`?keuze=${keys.join(',')}`);
    expect(await shown()).toEqual(chosen);
    const noties = await site.page.locator('.choice-notie').allTextContents();
    expect(noties).toEqual(wanted.map(({ notie }) => `Notie ${notie.number}: ${notie.title}`));
    expect(await notice().innerText()).toBe('1 verhaal uit deze keuze is er niet meer.');
  });

  test('of nothing that is there shows everything, and says so', async () => {
    await open('?keuze=geen/verhaal,../..');
    expect(await shown()).toEqual(all);
    expect(await boxes().count()).toBe(verhalen.length);
    expect(await notice().innerText()).toBe(nl.keuze.allesWeg);
  });

  test('that is whole says nothing is gone', async () => {
    await open(search);
    expect(await notice().isVisible()).toBe(false);
  });

  test('leads back to all verhalen', async () => {
    await open(search);
    await link('Toon weer alle verhalen').click();
    await site.page.waitForURL(urlOf(overview));
    expect(await shown()).toEqual(all);
  });

  test('leads to each verhaal', async () => {
    await open(search);
    await site.page.locator('.gallery-row > li > a').nth(1).click();
    await site.page.waitForURL(urlOf(wanted[1]!));
  });

  test('loads the drawings', async () => {
    await open(search);
    const images = site.page.locator('.gallery-row > li img');
    await images.last().scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        images.evaluateAll((found) => found.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
      )
      .toBe(true);
    expect(await images.count()).toBe(wanted.length);
  });

  test('of one is said in the singular, and fills the page', async () => {
    await open(`?keuze=${verhaalKey(wanted[0]!)}`, { viewport: { width: 1440, height: 900 } });
    expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\s*1\s+verhaal\s*$/);
    expect((await site.page.locator('.gallery-row img').boundingBox())!.width).toBeGreaterThan(600);
    expect(await button('Verander de volgorde').count()).toBe(0);
  });

  test('can be read from a chair away: no line is small', async () => {
    await open(search, { viewport: { width: 1440, height: 900 } });
    const sizes = await site.page
      .locator('.gallery-words')
      .evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThan(24);
  });
});

describe('the order', () => {
  const order = async (keys: string[]) => {
    expect(await shown()).toEqual(keys.map((key) => verhalen.find((one) => verhaalKey(one) === key)!.path));
    expect(site.search()).toBe(`?keuze=${keys.join(',')}`);
    expect(await site.page.locator('.share-address').innerText()).toContain(keys.join(','));
  };
  const [a, b, c] = wanted.map(verhaalKey) as [string, string, string];

  test('can be changed, by keyboard too, and is in every address afterwards', async () => {
    await open(search);
    const earlier = button(`Eerder: ${wanted[2]!.title}`);
    expect(await earlier.isVisible()).toBe(false);
    await button('Verander de volgorde').click();
    await earlier.focus();
    await site.page.keyboard.press('Enter');
    await order([a, c, b]);
    const voice = () => site.page.locator('.choice-voice').textContent();
    await expect.poll(voice).toBe(`${wanted[2]!.title}: plaats 2 van 3`);
    await site.page.keyboard.press('Enter');
    await site.page.keyboard.press('Enter');
    await order([c, a, b]);
    const idle = site.page.locator('.choice-move [aria-disabled="true"]');
    expect(await idle.evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel))).toEqual([
      `Eerder: ${wanted[2]!.title}`,
      `Later: ${wanted[1]!.title}`,
    ]);
    await button(`Later: ${wanted[0]!.title}`).click();
    await order([c, b, a]);
    expect(await voice()).toBe(`${wanted[0]!.title}: plaats 3 van 3`);
    // To a place of which was spoken just now: the same words are not spoken twice.
    await button(`Later: ${wanted[1]!.title}`).click();
    expect(await voice()).toBe(`${wanted[1]!.title}: plaats 3 van 3`);
    await button(`Eerder: ${wanted[1]!.title}`).click();
    await site.page.reload();
    await order([c, b, a]);
    await link('Presenteer').click();
    await site.page.waitForURL(/presenteren/);
    expect(site.search()).toBe(`?keuze=${[c, b, a].join(',')}`);
  });
});

describe('sharing a choice', () => {
  const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const status = () => site.page.locator('.share').getByRole('status').textContent();

  test('its name and its address are those of the choice', async () => {
    await open(search);
    expect(await site.page.title()).toBe(`3 verhalen – ${boek.titel}`);
    expect(await site.page.locator('.share-address').innerText()).toBe(address);
    const words = `${nl.keuze.onderwerp(boek.titel)} ${address}`;
    expect(await link('WhatsApp').getAttribute('href')).toBe(
      `https://wa.me/?text=${encodeURIComponent(words)}`,
    );
    const mail = new URL((await link('E-mail').getAttribute('href'))!);
    expect(mail.searchParams.get('body')).toBe(words);
  });

  test('“Kopieer link” copies it, and says so', async () => {
    await open(search, clipboard);
    await button('Kopieer link').click();
    await expect.poll(status).toBe('Gekopieerd');
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('the share sheet gets it, and no card of the whole overview', async () => {
    await open(search, {
      init: (page) =>
        page.addInitScript(() => {
          navigator.canShare = () => true;
          navigator.share = (data) => {
            document.documentElement.dataset.shared = JSON.stringify({ ...data, files: data?.files?.length });
            return Promise.resolve();
          };
        }),
    });
    await button('Delen …').click();
    const shared = () => site.page.locator('html').getAttribute('data-shared');
    await expect.poll(shared).toBeTruthy();
    expect(JSON.parse((await shared())!)).toEqual({
      title: `3 verhalen – ${boek.titel}`,
      text: '3 verhalen',
      url: address,
    });
  });

  test('leads on with it to slides, cards, a list and a draw', async () => {
    await open(search);
    for (const name of ['Presenteer', 'Print als kaarten', 'Print als lijst', 'Trek er een'])
      expect(new URL((await link(name).getAttribute('href'))!, site.page.url()).search, name).toBe(search);
  });
});

describe('on paper', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'boekje-keuze-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function print(rest: string): Promise<string> {
    await open(rest);
    await expect.poll(() => site.page.locator('.print-code svg path').count()).toBe(1);
    const path = join(dir, 'keuze.pdf');
    await site.page.pdf({ path, preferCSSPageSize: true, format: 'A4' });
    return path;
  }

  test.for([460, 680])('on paper %i pixels wide the code lies over nothing', async (width) => {
    await open(search, { viewport: { width, height: 900 } });
    await site.page.emulateMedia({ media: 'print' });
    await expect.poll(() => site.page.locator('.print-code svg path').count()).toBe(1);
    const code = (await site.page.locator('.print-code').boundingBox())!;
    const first = (await site.page.locator('.gallery-row li').first().boundingBox())!;
    expect(code.y + code.height).toBeLessThanOrEqual(first.y);
    const title = await site.page
      .locator('h1 span')
      .evaluateAll((words) => Math.max(...words.map((word) => word.getBoundingClientRect().right)));
    expect(title).toBeLessThanOrEqual(code.x);
  });

  test.for([1, 3, 12])('%i verhalen are printed alone, and their code leads back to them', async (count) => {
    const some = verhalen.slice(-count);
    const rest = `?keuze=${some.map(verhaalKey).join(',')}`;
    const file = await print(rest);
    const [first] = await pdfPictures(file, 200);
    expect(await readQr(first!)).toBe(`http://localhost:4321${overview.path}${rest}`);
    const words = pdfText(file).replace(/\s+/g, ' ');
    expect(words).toContain(`${boek.titel} | een eigen keuze`);
    expect(words).not.toMatch(/\| localhost:4321/);
    expect(words).not.toContain('Toon weer alle');
    const { title } = verhalen[0]!;
    expect(words.includes(title)).toBe(false);
  });
});
