import { chromium, type Page } from 'playwright-core';
import { brotliSize } from '../../src/images/brotli-size.ts';
import { findBrowser } from '../support/find-browser.ts';
import { LAUNCH_OPTIONS } from '../support/launch-options.ts';
import type { Sample } from './sample.ts';

type Row = Record<string, number | string>;

/**
 * Opens these pages in a browser, and weighs everything they ask for down to their end.
 * @param root Address of the site, with a closing slash.
 */
export async function measurePages(pages: Sample[], root: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), ...LAUNCH_OPTIONS });
  try {
    const rows: Row[] = [];
    for (const { kind, path } of pages) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      rows.push({ soort: kind, pagina: path, ...(await weigh(page, root + path.slice(1))) });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function weigh(page: Page, url: string): Promise<Row> {
  const bytes: Record<string, number> = {};
  let requests = 0;
  const weighing: Promise<void>[] = [];
  page.on('response', (response) => {
    requests++;
    const type = response.request().resourceType();
    weighing.push(
      response.body().then((body) => {
        // Fonts and rasters are compressed already; the rest travels as brotli.
        const packed =
          /font|image\/(?!svg)/.test(response.headers()['content-type'] ?? '') || type === 'font';
        bytes[type] = (bytes[type] ?? 0) + (packed ? body.length : brotliSize(body));
      }),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForLoadState('networkidle');
  await Promise.all(weighing);
  const weight = (type: string) => bytes[type] ?? 0;
  return {
    verzoeken: requests,
    html: weight('document'),
    letters: weight('font'),
    beeld: weight('image'),
    scripts: weight('script'),
  };
}
