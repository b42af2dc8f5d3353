import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { serve, type Served } from '../support/serve.ts';
import { serveHost, type Host } from '../support/serve-host.ts';
import { useWorkspace } from '../support/workspace.ts';

// A notie with another name and all its verhalen, and a verhaal that is gone.
const [OLD, NEW] = ['/noties/aan-het-water/', '/noties/op-de-kade/'];
const [BOAT, COFFEE, GONE] = ['de-eerste-boot/', 'koffie-met-uitzicht/', 'de-meeuw/'];
const FORMS = ['a4', 'a5', 'vouwboekje', 'kaarten', 'affiche'];
const workspace = useWorkspace();
const browser = useBrowser();
let outDir: string;
let nginx: Host;
let caddy: Host;
let plain: Served;

beforeAll(async () => {
  const pages = [OLD, OLD + BOAT, OLD + COFFEE];
  const booklet = await workspace.booklet({
    'adressen.txt': [
      ...pages,
      OLD + GONE,
      '/presenteren/aan-het-water/',
      ...FORMS.map((form) => `/printen/aan-het-water-${form}.pdf`),
    ].join('\n'),
    'doorverwijzingen.yaml': [
      ...pages.map((from) => `${from}: ${from.replace(OLD, NEW)}`),
      `${OLD + GONE}: ${NEW}`,
    ].join('\n'),
  });
  const { code, output } = await booklet.build();
  expect(code, output).toBe(0);
  ({ outDir } = booklet);
  nginx = await serveHost('nginx', booklet.outDir);
  caddy = await serveHost('caddy', booklet.outDir);
  // This one reads no list, as the plainest of hosts.
  plain = await serve(booklet.outDir);
});
afterAll(async () => {
  plain?.stop();
  await nginx?.stop();
  await caddy?.stop();
});

describe.for(['nginx', 'caddy'] as const)('on %s', (name) => {
  const ask = (path: string) => fetch(new URL(path, { nginx, caddy }[name].url), { redirect: 'manual' });

  test.for([
    [OLD, NEW],
    [`${OLD}qr.svg`, `${NEW}qr.svg`],
    ...['', 'insluiten/', 'oembed.json', 'qr.svg', 'citaat.bib', 'citaat.ris'].map((name) => [
      OLD + BOAT + name,
      NEW + BOAT + name,
    ]),
    ['/presenteren/aan-het-water/', '/presenteren/op-de-kade/'],
    ...FORMS.map((form) => [`/printen/aan-het-water-${form}.pdf`, `/printen/op-de-kade-${form}.pdf`]),
    [OLD + GONE, NEW],
    [`${OLD + GONE}qr.svg`, `${NEW}qr.svg`],
    [`${OLD + GONE}citaat.bib`, NEW],
  ] as [string, string][])('%s leads to %s, which is there', async ([from, to]) => {
    const { status, headers } = await ask(from);
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(to);
    expect((await ask(to)).status).toBe(200);
  });

  test('what stands behind the ? goes along', async () => {
    expect((await ask(`${OLD}?van=mail`)).headers.get('location')).toBe(`${NEW}?van=mail`);
  });

  test('another site may read where the oEmbed document went', async () => {
    expect((await ask(`${OLD + BOAT}oembed.json`)).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a browser can keep the booklet for when there is no network', async () => {
    const page = await browser.current.newPage();
    await page.goto({ nginx, caddy }[name].url);
    const kept = await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('/werker.js');
      await new Promise((done) => installing?.addEventListener('statechange', done));
      return {
        state: installing?.state,
        addresses: (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(
          ({ url }) => new URL(url).pathname,
        ),
      };
    });
    await page.close();
    expect(kept.state).toBe('installed');
    expect(kept.addresses).toEqual(expect.arrayContaining(['/', '/404.html', NEW]));
    expect(kept.addresses).not.toContain(OLD);
  });

  test('the embed of a verhaal that is gone may stand in a frame', async () => {
    const { status, headers } = await ask(`${OLD + GONE}insluiten/`);
    expect(status).toBe(200);
    expect(headers.get('x-frame-options')).toBe(null);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  });
});

test('frames on another site keep showing something: the verhaal, or that it is gone', async () => {
  const frames = [BOAT, GONE].map((name) => new URL(`${OLD + name}insluiten/`, nginx.url).href);
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(frames.map((src) => `<iframe src="${src}" title="Verhaal"></iframe>`).join(''));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const page = await browser.current.newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const heading = (at: number) =>
    page.locator('iframe').nth(at).contentFrame().getByRole('heading', { level: 1 }).innerText();
  expect((await heading(0)).replace(/\s+/g, ' ')).toContain('De eerste boot is altijd de mooiste');
  expect(await heading(1)).toBe('Dit verhaal staat er niet meer');
  const link = page.locator('iframe').nth(1).contentFrame().getByRole('link');
  expect(await link.getAttribute('target')).toBe('_blank');
  await page.close();
  await new Promise((resolve) => host.close(resolve));
});

test('the booklet to take along holds no page that only leads on', async () => {
  const [name = ''] = await readdir(join(outDir, 'meenemen'));
  const files = Object.keys(unzipSync(await readFile(join(outDir, 'meenemen', name))));
  expect(files).toContain(`boekje${NEW}index.html`);
  expect(files.filter((file) => file.includes(OLD))).toEqual([]);
});

describe('on a host that reads no list', () => {
  test.for([true, false])('an old page leads on, with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await browser.current.newPage({ javaScriptEnabled });
    const to = new URL(NEW, plain.url).href;
    await page.goto(new URL(`${OLD}?van=mail#de-eerste-boot`, plain.url).href);
    // Without a script what stands behind the ? and the # is lost, but not the reader.
    await page.waitForURL(javaScriptEnabled ? `${to}?van=mail#de-eerste-boot` : to);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Op de kade');
    await page.close();
  });

  test('the page in between can be read on a phone, by day and by night', async () => {
    const page = await browser.current.newPage({
      viewport: { width: 320, height: 600 },
      colorScheme: 'dark',
      javaScriptEnabled: false,
    });
    await page.route(new URL(OLD, plain.url).href, async (route) => {
      const response = await route.fetch();
      const stays = (await response.text()).replace(/<noscript>.*?<\/noscript>/, '');
      await route.fulfill({ response, body: stays });
    });
    await page.goto(new URL(OLD, plain.url).href);
    const shade = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(shade).toBe('rgb(20, 22, 31)');
    const link = page.getByRole('link', { name: 'Ga naar de pagina op haar nieuwe adres' });
    expect(await link.isVisible()).toBe(true);
    expect((await link.boundingBox())!.width).toBeLessThan(320);
    await page.close();
  });
});
