import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { embedSnippet } from '../../src/booklet/share-links.ts';
import { findTags } from '../support/html.ts';
import { booklet, fileOf, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const outDir = inject('outDir');
const published = 'http://localhost:4321';
const { boek, verhalen } = booklet;
const LONG =
  'Wie samen aan de keukentafel gaat zitten, ziet dat verantwoordelijkheidsgevoel in de buurt allang een weg heeft gevonden';
const byLength = verhalen.toSorted((a, b) => b.citaat.length - a.citaat.length);
const [longest, shortest] = [byLength[0]!, byLength.at(-1)!];
const browser = useBrowser();

/** A page of somebody else: it has the snippet of a verhaal in a column as wide as its address says. */
let host: Server;
let hostUrl: string;
beforeAll(async () => {
  host = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const verhaal = pathname === '/kort/' ? shortest : longest;
    const snippet = embedSnippet(verhaal).replace(published, new URL(inject('siteUrl')).origin);
    const style = searchParams.get('stijl');
    const frame = style === null ? snippet : snippet.replace(/style="[^"]*"/, `style="${style}"`);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><title>Gast</title><link rel="icon" href="data:,"><body style="margin:0"><div style="width:${searchParams.get('width')}px">${frame}</div></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => host.close(resolve)));

async function visit(rest: string): Promise<{ page: Page; frame: Frame; problems: string[] }> {
  const page = await browser.current.newPage({ viewport: { width: 1200, height: 900 } });
  const problems = watch(page, new URL(inject('siteUrl')).origin);
  await page.goto(hostUrl + rest);
  const frame = page.frames()[1]!;
  await frame.waitForLoadState();
  await frame.evaluate(() => document.fonts.ready);
  return { page, frame, problems };
}

/** How the frame is filled: what runs out of it, what stays empty, and the parts of its content. */
async function measure(frame: Frame) {
  return frame.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const [drawing, words, line, link] = ['.sheet', '.embed-words', 'h1', '.embed-words a'].map(boxOf);
    const { scrollWidth, scrollHeight } = document.documentElement;
    const area = ({ width, height }: DOMRect) => width * height;
    return {
      over: [scrollWidth - innerWidth, scrollHeight - innerHeight],
      empty: 1 - (area(drawing!) + area(words!)) / (innerWidth * innerHeight),
      cut: line!.top < words!.top || link!.bottom > words!.bottom || line!.right > innerWidth,
      // A cut edge takes at most 7% of the sheet.
      clear: line!.left - words!.left > (words!.left > 0 ? 0.07 * words!.width : 0),
      loose: (words!.height - line!.height - link!.height) / innerHeight,
      drawing: { width: drawing!.width, height: drawing!.height },
      line: parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize),
    };
  });
}

/** Whether a word of the line runs on to another row. */
const breaks = (frame: Frame) =>
  frame.evaluate(() => {
    const text = document.querySelector('h1')!.firstChild!;
    return [...text.textContent!.matchAll(/[^\s-]+/g)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    });
  });

describe.for([280, 390, 640, 1000])('on another site, in a column of %i pixels', (width) => {
  let page: Page;
  let frame: Frame;
  let problems: string[];
  beforeAll(async () => {
    ({ page, frame, problems } = await visit(`?width=${width}`));
  });
  afterAll(() => page.close());

  test('it is as wide as it may, with the drawing above the line, whole and large', async () => {
    const inner = await frame.evaluate(() => innerWidth);
    expect(inner).toBe(Math.min(width, 640));
    const [drawing, line] = [frame.getByRole('img'), frame.getByRole('heading', { level: 1 })];
    expect(await line.textContent()).toBe(longest.title);
    const [picture, words] = [(await drawing.boundingBox())!, (await line.boundingBox())!];
    expect(picture.width).toBeGreaterThan(inner * 0.8);
    expect(picture.height / picture.width).toBeCloseTo(0.75, 1);
    expect(words.y).toBeGreaterThanOrEqual(picture.y + picture.height - 1);
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
    expect(await link.getAttribute('href')).toBe(published + longest.path);
    expect(await link.getAttribute('rel')).toBe('noopener');
    await page.context().route(`${published}/**`, (route) => route.fulfill({ body: 'Hier.' }));
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForURL(published + longest.path);
    expect(await tab.evaluate(() => opener as unknown)).toBe(null);
    expect(page.url()).toBe(`${hostUrl}?width=${width}`);
    await tab.close();
  });

  test('nothing went wrong, and nothing was asked of a third site', () => {
    // The page around it is another site itself: that one request is noted, and shows that the watch is kept.
    expect(problems).toEqual([`other site: ${hostUrl}?width=${width}`]);
  });
});

describe('the frame is filled, and holds all of it', () => {
  const WIDTHS = [280, 390, 640];

  test.for(WIDTHS.flatMap((width) => ['', 'kort/'].map((which) => [width, which] as const)))(
    'at %i pixels, with the line of /%s',
    async ([width, which]) => {
      const { page, frame } = await visit(`${which}?width=${width}`);
      const { over, empty, cut, loose } = await measure(frame);
      expect(over).toEqual([0, 0]);
      expect(cut).toBe(false);
      expect(empty).toBeLessThan(0.02);
      expect(loose).toBeLessThan(0.25);
      expect(await breaks(frame)).toBe(false);
      await page.close();
    },
  );

  test.for(WIDTHS)('at %i pixels, with a line of 120 characters', async (width) => {
    expect(LONG).toHaveLength(120);
    const { page, frame } = await visit(`?width=${width}`);
    await frame.evaluate((words) => (document.querySelector('h1')!.textContent = `“${words}”`), LONG);
    const { over, cut, drawing, line } = await measure(frame);
    expect(over).toEqual([0, 0]);
    expect(cut).toBe(false);
    expect(drawing.height).toBeGreaterThan(130);
    expect(line).toBeGreaterThanOrEqual(18);
    await page.close();
  });

  // A site may take the style away, or have a shape of its own for frames.
  test.for([
    ['', 640],
    ['width:100%25;height:620px;border:0', 280],
    ['width:100%25;height:300px;border:0', 560],
    ['width:100%25;height:620px;border:0', 1000],
    ['width:100%25;height:160px;border:0', 640],
  ] as const)('with the style %j in a column of %i', async ([style, width]) => {
    for (const which of ['', 'kort/']) {
      const { page, frame } = await visit(`${which}?width=${width}&stijl=${style}`);
      const { over, empty, cut, clear, line } = await measure(frame);
      expect(over).toEqual([0, 0]);
      expect({ cut, clear }).toEqual({ cut: false, clear: true });
      expect(empty).toBeLessThan(0.06);
      expect(line).toBeGreaterThanOrEqual(16);
      expect(await breaks(frame)).toBe(false);
      await page.close();
    }
  });
});

test('in a frame of the size browsers take when none is said, nothing runs off sideways', async () => {
  for (const which of ['', 'kort/']) {
    const { page, frame } = await visit(`${which}?width=640&stijl=width:300px;height:150px;border:0`);
    const { over } = await measure(frame);
    expect(over[0]).toBe(0);
    await page.close();
  }
});

test('the snippet on the page is this snippet, and says what is in the frame', async () => {
  const page = await browser.current.newPage();
  await page.goto(urlOf(longest));
  expect(await page.locator('.share pre').textContent()).toBe(embedSnippet(longest));
  await page.goto(`${hostUrl}?width=360`);
  expect(await page.locator('iframe').getAttribute('title')).toBe(longest.title);
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
