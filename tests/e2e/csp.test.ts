import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet } from '../support/pages.ts';
import { serveHost, type Host } from '../support/serve-host.ts';
import { watch } from '../support/watch.ts';

const files = (await readdir(inject('outDir'), { recursive: true })).filter((file) => file.endsWith('.html'));
const browser = useBrowser();
let nginx: Host;
let page: Page;
let problems: string[];

beforeAll(async () => {
  nginx = await serveHost('nginx', inject('outDir'));
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
  // Told of by the page itself, before anything else on it runs.
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      reports.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  problems = watch(page, new URL(nginx.url).origin);
});
afterAll(async () => {
  await page?.close();
  await nginx?.stop();
});

const reports = () => page.evaluate(() => (window as unknown as { reports: string[] }).reports);

/** Everything that comes only when a reader does something, comes now. */
async function useEverything(): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
}

describe('under the headers of a real nginx', () => {
  test.for(files.filter((file) => file !== '404.html'))(
    '%s loads whole, without one report',
    async (file) => {
      problems.length = 0;
      const response = await page.goto(new URL(file.replace(/index\.html$/, ''), nginx.url).href);
      expect(response?.status()).toBe(200);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await useEverything();
      expect(await reports()).toEqual([]);
      expect(problems).toEqual([]);
      // Its styles are in force: it is not read as a page without any.
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toContain(
        'Samen',
      );
    },
  );

  test('the page for what is not there loads whole too', async () => {
    const response = await page.goto(`${nginx.url}bestaat-niet/`);
    expect(response?.status()).toBe(404);
    await useEverything();
    expect(await reports()).toEqual([]);
  });

  test('what the policy forbids is stopped, so that silence above means something', async () => {
    await page.goto(nginx.url + booklet.verhalen[0]!.path.slice(1));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(new Image(), { src: 'https://elders.example/x.png' }));
    });
    await expect
      .poll(async () => (await reports()).map((report) => report.split(':')[0]))
      .toEqual(expect.arrayContaining(['script-src-elem', 'style-src-attr', 'img-src']));
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('another site can show an embed, and no other page', async () => {
    const verhaal = nginx.url + booklet.verhalen[0]!.path.slice(1);
    const elsewhere = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe src="${verhaal}insluiten/"></iframe><iframe src="${verhaal}"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    const other = await browser.current.newPage();
    const said: string[] = [];
    other.on('console', (message) => said.push(message.text()));
    // Another name is another site.
    await other.goto(`http://localhost:${port}/`);
    const [embed, whole] = other.frames().slice(1);
    expect(await embed!.locator('h1').innerText()).toContain(booklet.verhalen[0]!.citaat);
    expect(await whole!.locator('[data-citaat]').count()).toBe(0);
    expect(said.join()).toContain('frame-ancestors');
    await other.close();
    elsewhere.close();
  });
});
