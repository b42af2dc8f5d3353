import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';

const { noties, verhalen } = booklet;
const shared = [...noties, ...verhalen];
const published = 'http://localhost:4321';
const browser = useBrowser();

describe('the QR code of a page', () => {
  test.for(shared)('leads to $path', async ({ path }) => {
    const svg = await readFile(join(inject('outDir'), path, 'qr.svg'));
    expect(await decode(await sharp(svg).resize(400, 400).png().toBuffer())).toBe(published + path);
  });

  test('is told from another', async () => {
    const blank = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await decode(blank)).toBe(undefined);
  });
});

describe.for([noties[0]!, verhalen[0]!])('on $path', (entry) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.current.newPage({ javaScriptEnabled: false, deviceScaleFactor: 2 });
    await page.goto(urlOf(entry));
  });
  afterAll(() => page.close());
  const code = () => page.getByRole('img', { name: `QR-code die leidt naar ${entry.title}` });
  /** On paper it may stand elsewhere than on the screen. */
  const printed = () => page.locator('.share-qr img, .print-code svg').filter({ visible: true });

  test('is shown on request, and can be read from the screen', async () => {
    expect(await code().count()).toBe(0);
    await page.locator('.share').getByText('QR-code', { exact: true }).click();
    expect(await code().isVisible()).toBe(true);
    expect(await decode(await code().screenshot())).toBe(published + entry.path);
    await page.locator('.share').getByText('QR-code', { exact: true }).click();
    expect(await code().count()).toBe(0);
  });

  test.for([true, false])(
    'is there for a browser that fetches nothing more to print, with JavaScript (%s)',
    async (javaScriptEnabled) => {
      const tab = await browser.current.newPage({ javaScriptEnabled });
      await tab.goto(urlOf(entry));
      await expect
        .poll(() =>
          tab
            .locator('.share-qr img')
            .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
        )
        .toBe(true);
      await tab.close();
    },
  );

  test('is shown in print, once, and can be read from paper', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => printed().count()).toBe(1);
    const box = await printed().boundingBox();
    // 20 millimetres, at 96 pixels an inch: what a phone reads from a sheet on the table.
    expect(Math.min(box!.width, box!.height)).toBeGreaterThan((20 / 25.4) * 96);
    expect(await decode(await printed().screenshot())).toBe(published + entry.path);
    await page.emulateMedia({ media: 'screen' });
  });
});

async function decode(image: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
