import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findTags } from '../support/html.ts';
import { booklet, fileOf, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const outDir = inject('outDir');
const published = 'http://localhost:4321';
const { boek, verhalen } = booklet;
const [verhaal] = verhalen.toSorted((a, b) => b.citaat.length - a.citaat.length);
const browser = useBrowser();

/** A page of somebody else, with a verhaal in a frame as wide as its address says. */
let host: Server;
let hostUrl: string;
beforeAll(async () => {
  host = createServer((request, response) => {
    const width = Number(new URL(request.url ?? '/', 'http://host').searchParams.get('width'));
    const src = `${urlOf(verhaal!)}insluiten/`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><title>Gast</title><link rel="icon" href="data:,"><iframe src="${src}" title="Verhaal" width="${width}" height="620" style="border:0"></iframe></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => host.close(resolve)));

describe.for([280, 640, 1000])('on another site, %i pixels wide', (width) => {
  let page: Page;
  let frame: Frame;
  let problems: string[];
  beforeAll(async () => {
    page = await browser.current.newPage({ viewport: { width: 1200, height: 900 } });
    problems = watch(page, new URL(inject('siteUrl')).origin);
    await page.goto(`${hostUrl}?width=${width}`);
    frame = page.frames()[1]!;
    await frame.waitForLoadState();
  });
  afterAll(() => page.close());

  test('it has the width it is given, and does not scroll sideways', async () => {
    const [inner, content] = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect([inner, content]).toEqual([width, width]);
  });

  test('the drawing and the line are in sight, one below the other', async () => {
    const [drawing, line] = [frame.getByRole('img'), frame.getByRole('heading', { level: 1 })];
    expect(await line.textContent()).toBe(verhaal!.title);
    const [picture, words] = [await drawing.boundingBox(), await line.boundingBox()];
    expect(picture!.width).toBeGreaterThan(width * 0.8);
    expect(picture!.height / picture!.width).toBeCloseTo(0.75, 1);
    expect(words!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height - 1);
    expect(await line.isVisible()).toBe(true);
    expect(await line.evaluate((heading) => heading.scrollWidth <= heading.clientWidth)).toBe(true);
  });

  test('it has no header, no menu and no script of its own', async () => {
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.locator('script').count()).toBe(0);
  });

  test('its one link opens the verhaal in a tab of its own', async () => {
    const link = frame.getByRole('link');
    expect(await link.count()).toBe(1);
    expect(await link.textContent()).toContain(boek.titel);
    expect(await link.getAttribute('href')).toBe(published + verhaal!.path);
    expect(await link.getAttribute('rel')).toBe('noopener');
    await page.context().route(`${published}/**`, (route) => route.fulfill({ body: 'Hier.' }));
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForURL(published + verhaal!.path);
    expect(await tab.evaluate(() => opener as unknown)).toBe(null);
    expect(page.url()).toBe(`${hostUrl}?width=${width}`);
    await tab.close();
  });

  test('nothing went wrong, and nothing was asked of a third site', () => {
    // The page around it is another site itself: that one request is noted, and shows that the watch is kept.
    expect(problems).toEqual([`other site: ${hostUrl}?width=${width}`]);
  });
});

test('the snippet on the page shows what it promises, at the width of a phone too', async () => {
  const page = await browser.current.newPage({ viewport: { width: 360, height: 900 } });
  await page.goto(urlOf(verhaal!));
  const snippet = (await page.locator('.share pre').textContent()) ?? '';
  await page.goto(hostUrl);
  await page.setContent(`<!doctype html>${snippet.replace(published, new URL(inject('siteUrl')).origin)}`);
  const frame = await page.locator('iframe').boundingBox();
  expect(frame!.width).toBeLessThanOrEqual(360);
  const inside = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  expect(await inside.textContent()).toBe(verhaal!.title);
  expect(await page.locator('iframe').getAttribute('title')).toBe(verhaal!.title);
  await page.close();
});

describe('every verhaal', () => {
  test.for(verhalen)('$path is embedded by a page that is not found by itself', async (entry) => {
    const html = await readFile(join(outDir, entry.path, 'insluiten/index.html'), 'utf8');
    expect(findTags(html, 'meta')).toContainEqual({ name: 'robots', content: 'noindex' });
    const canonical = findTags(html, 'link').filter(({ rel }) => rel === 'canonical');
    expect(canonical.map(({ href }) => href)).toEqual([published + entry.path]);
  });

  test.for(verhalen)('$path leads to an oEmbed document that follows the standard', async (entry) => {
    const html = await readFile(join(outDir, fileOf(entry)), 'utf8');
    const found = findTags(html, 'link').filter(({ type }) => type === 'application/json+oembed');
    expect(found.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `${published}${entry.path}oembed.json`],
    ]);
    const text = await readFile(join(outDir, new URL(found[0]!.href!).pathname), 'utf8');
    // https://oembed.com, section 2.3.4: these are what a document of type rich must have, or may.
    const { html: snippet, ...document } = JSON.parse(text) as Record<string, unknown>;
    expect(document).toEqual({
      version: '1.0',
      type: 'rich',
      title: entry.title,
      provider_name: boek.titel,
      provider_url: `${published}/`,
      thumbnail_url: findTags(html, 'meta').find(({ property }) => property === 'og:image')!.content,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: expect.any(Number) as number,
      height: expect.any(Number) as number,
    });
    const [frame] = findTags(String(snippet), 'iframe');
    expect(frame).toMatchObject({
      src: `${published}${entry.path}insluiten/`,
      title: entry.title,
      width: String(document.width),
      height: String(document.height),
    });
  });
});
