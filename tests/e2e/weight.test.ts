import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { samplesOf } from '../bench/sample.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, fileOf, pages, urlOf } from '../support/pages.ts';
import { weigh } from '../support/weigh.ts';

/** In bytes on the wire. Whoever raises one says why. */
const BUDGET = { verhaal: 14_000, notie: 50_000, fonts: 48_000, scripts: 3_000 };

const { noties, verhalen } = booklet;
const browser = useBrowser();

const weighFile = async (file: string) => weigh(file, await readFile(join(inject('outDir'), file)));

describe('on the wire', () => {
  test.for(verhalen)('$path weighs little, its styles and its drawing included', async (verhaal) => {
    expect(await weighFile(fileOf(verhaal))).toBeLessThanOrEqual(BUDGET.verhaal);
  });

  test.for(noties)('$path weighs little with all its drawings', async (notie) => {
    const images = (await responsesOf(urlOf(notie))).filter((response) => typeOf(response) === 'image');
    const plates = images.filter((response) => response.url().includes('/beeld/'));
    let total = await weighFile(fileOf(notie));
    for (const plate of plates) total += weigh(basename(plate.url()), await plate.body());
    expect(total).toBeLessThanOrEqual(BUDGET.notie);
  });

  test.for(samplesOf(booklet))('the fonts of $path weigh little', async (sample) => {
    const fonts = (await responsesOf(urlOf(sample))).filter((response) => typeOf(response) === 'font');
    const sizes = await Promise.all(fonts.map(async (font) => (await font.body()).length));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.fonts);
  });

  test('the scripts of a verhaal weigh little', async () => {
    const scripts = (await responsesOf(urlOf(verhalen[0]!))).filter(
      (response) => typeOf(response) === 'script',
    );
    const sizes = await Promise.all(scripts.map(async (script) => weigh('script.js', await script.body())));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.scripts);
  });
});

describe('nothing is in the way of the first sight', () => {
  test.for(pages)(
    '$path has no style sheet to wait for, and no script that runs before it is read',
    async (entry) => {
      const html = await readFile(join(inject('outDir'), fileOf(entry)), 'utf8');
      expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      const waiting = scripts.filter(
        (tag) => !/type="(module|application\/ld\+json|speculationrules)"|\sdefer\b/.test(tag),
      );
      expect(waiting).toEqual([]);
    },
  );

  test.for(verhalen.slice(0, 4))(
    '$path shows its line and its drawing while no font has come',
    async (verhaal) => {
      // The policy of the site forbids the style that hides a part.
      const page = await browser.current.newPage({ bypassCSP: true });
      let held = 0;
      // Never answered: the page keeps waiting for every font.
      await page.route(/\.woff2?$/, () => void held++);
      await page.goto(urlOf(verhaal), { waitUntil: 'domcontentloaded' });
      const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
      await page.waitForFunction(painted);
      const session = await page.context().newCDPSession(page);
      for (const part of ['h1', '.stage svg:not(.numeral)']) {
        const shape = page.locator(part).first();
        const look = async () => (await session.send('Page.captureScreenshot', { format: 'png' })).data;
        const shown = await look();
        await shape.evaluate((element) => element.setAttribute('style', 'visibility: hidden'));
        expect(await look(), `${part} is painted`).not.toBe(shown);
      }
      expect(held).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
      await page.close();
    },
  );
});

const typeOf = (response: Response) => response.request().resourceType();

/** Everything a page fetches, also what it would fetch only when it came into view. */
async function responsesOf(url: string): Promise<Response[]> {
  const page = await browser.current.newPage({ viewport: { width: 1440, height: 900 } });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
  return responses;
}
