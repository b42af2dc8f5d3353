import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everyPage } from '../../src/booklet/pages.ts';
import { ledFiles } from '../../src/booklet/redirects.ts';
import { paths } from '../../src/booklet/urls.ts';
import { headersOf } from '../../src/headers/headers.ts';
import { servedFiles } from '../../src/headers/site-files.ts';
import { MEDIA_TYPES } from '../../src/media-types.ts';
import { askHost } from '../support/ask.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, fileOf } from '../support/pages.ts';
import { serveHost, type Host } from '../support/serve-host.ts';

const browser = useBrowser();
const outDir = inject('outDir');
// What is led on and the page for what is not there are no files at an address of their own.
const led = ledFiles(booklet);
const files = (await servedFiles(outDir)).filter((file) => file !== '/404.html' && !led.has(file));
const verhaal = booklet.verhalen[0]!.path;

describe.for(['nginx', 'caddy'] as const)('%s', (name) => {
  let host: Host;

  beforeAll(async () => {
    host = await serveHost(name, outDir);
  });
  afterAll(() => host?.stop());

  const ask = (path: string, headers?: Record<string, string>) => askHost(host.port, path, headers);

  const addressOf = (file: string) => encodeURI(file.replace(/index\.html$/, ''));

  describe('every kind of file has every header', () => {
    const kinds = new Map(
      files.map((file) => [`${extname(file)} ${Object.values(headersOf(file)).join()}`, file]),
    );

    test('all kinds there are', () => {
      expect([...kinds.values()].some((file) => file.endsWith('/insluiten/index.html'))).toBe(true);
      expect(kinds.size).toBeGreaterThan(12);
    });

    test.for([...kinds.values()])('%s', async (file) => {
      const { status, headers, body } = await ask(addressOf(file));
      expect(status).toBe(200);
      const content = await readFile(join(outDir, file));
      expect(body.equals(content)).toBe(true);
      const said = Object.entries(headersOf(file, file.endsWith('.html') ? String(content) : ''));
      expect(headers).toMatchObject(
        Object.fromEntries(said.map(([name, value]) => [name.toLowerCase(), value])),
      );
      expect(headers['content-type']).toBe(
        MEDIA_TYPES[extname(file).slice(1)]?.type ?? 'application/octet-stream',
      );
      expect(headers.etag).toBeTruthy();
      expect(headers.server).toBe({ nginx: 'nginx', caddy: undefined }[name]);
    });
  });

  test('every page has a policy that names what it holds inline, and allows nothing inline at large', async () => {
    for (const page of everyPage(booklet)) {
      const { headers } = await ask(page.path);
      const html = await readFile(join(outDir, fileOf(page)), 'utf8');
      expect(headers['content-security-policy'], page.path).toBe(
        headersOf(`/${fileOf(page)}`, html)['Content-Security-Policy'],
      );
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*style-src 'self' 'sha256-/);
      expect(headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('what is for another site may stand there, and nothing else', async () => {
    const embed = await ask(`${verhaal}insluiten/`);
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(embed.headers['x-frame-options']).toBe(undefined);
    expect((await ask(`${verhaal}oembed.json`)).headers['access-control-allow-origin']).toBe('*');
    const page = await ask(verhaal);
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect(page.headers['access-control-allow-origin']).toBe(undefined);
  });

  test.for(['/', verhaal, paths.pagina('zoeken'), '/bestaat-niet/'])(
    '%s has its styles and scripts in the browser',
    async (path) => {
      const page = await browser.current.newPage();
      const reports: string[] = [];
      page.on('console', (message) => reports.push(message.text()));
      const response = await page.goto(new URL(path, host.url).href);
      const font = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily);
      await page.close();
      expect(response?.status()).toBe(path === '/bestaat-niet/' ? 404 : 200);
      expect(font).toContain('Samen');
      // A browser tells of a page that is not there.
      expect(reports.filter((report) => !report.includes('404'))).toEqual([]);
    },
  );

  test('the page for what is not there has all the headers of a page, and no address of its own', async () => {
    const html = await readFile(join(outDir, '404.html'), 'utf8');
    for (const path of [
      '/bestaat-niet/',
      '/404.html',
      '/.hosting/Caddyfile',
      '/index.html.br',
      '/_headers',
    ]) {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(String(body)).toBe(html);
      const said = Object.entries(headersOf('/404.html', html));
      expect(headers).toMatchObject(
        Object.fromEntries(said.map(([name, value]) => [name.toLowerCase(), value])),
      );
    }
  });

  test('packed for who takes that, a part for who asks that, nothing for who has it, no change', async () => {
    const packed = await ask(verhaal, { 'Accept-Encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toMatch(/^(br|gzip)$/);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
    const font = files.find((file) => file.endsWith('.woff2'))!;
    const part = await ask(font, { Range: 'bytes=10-29' });
    expect(part.status).toBe(206);
    expect(part.body.equals((await readFile(join(outDir, font))).subarray(10, 30))).toBe(true);
    const { etag = '' } = (await ask(verhaal)).headers;
    expect((await ask(verhaal, { 'If-None-Match': etag })).status).toBe(304);
    expect((await askHost(host.port, verhaal, {}, 'HEAD')).body.length).toBe(0);
    expect((await askHost(host.port, verhaal, {}, 'POST')).status).toBe(405);
  });
});
