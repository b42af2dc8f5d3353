import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { takeAlong } from '../../src/offline/take-along.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, fileOf } from '../support/pages.ts';

const browser = useBrowser();
let folder: string;
let data: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boekje meenemen é-'));
  const [name = ''] = await readdir(join(inject('outDir'), 'meenemen')).then((names) =>
    names.filter((one) => one.endsWith('.zip')),
  );
  data = await readFile(join(inject('outDir'), 'meenemen', name));
  for (const [path, content] of Object.entries(unzipSync(data))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('opens from a folder, and every page in reading order is reached by its link, whole', async () => {
  const page = await browser.current.newPage({ reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(request.url());
  });
  page.on('requestfailed', (request) => problems.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'boekje/index.html')).href);
  const walked: string[] = [];
  for (const { path } of booklet.pages) {
    walked.push(path);
    expect(page.url()).toBe(pathToFileURL(join(folder, 'boekje', fileOf({ path }))).href);
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].filter(({ src }) => src).map((image) => image.decode()));
      await document.fonts.ready;
    });
    const font = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(font, path).toBeGreaterThan(0);
    const next = page.locator('main a[rel="next"]');
    if ((await next.count()) > 0) await next.first().click();
  }
  expect(walked).toHaveLength(booklet.pages.length);
  expect(problems).toEqual([]);
  await page.close();
});

test.for([
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])('its slides have their links, and no room for a bar, on $width by $height', async (viewport) => {
  const page = await browser.current.newPage({ viewport, reducedMotion: 'reduce' });
  const url = pathToFileURL(join(folder, 'boekje/presenteren/index.html')).href;
  await page.goto(url);
  const [first, second] = [page.locator('.slide').first(), page.locator('.slide').nth(1)];
  await first.getByRole('link', { name: nl.presenteren.volgende }).click();
  await expect.poll(() => page.url()).toBe(`${url}#${await second.getAttribute('id')}`);
  const face = (await second.locator('.slide-face').boundingBox())!;
  expect(face.y).toBe(0);
  expect(face.height).toBeGreaterThan(viewport.height - 45);
  await second.getByRole('link', { name: nl.presenteren.sluit }).click();
  await expect.poll(() => page.url()).toBe(pathToFileURL(join(folder, 'boekje/index.html')).href);
  await page.close();
});

test('who comes to draw a verhaal reads at once that it takes a script', async () => {
  const page = await browser.current.newPage();
  await page.goto(pathToFileURL(join(folder, 'boekje/trekken/index.html')).href);
  expect(await page.getByText(nl.trekken.zonder).isVisible()).toBe(true);
  await page.close();
});

test('every link within it leads to a file that is there', async () => {
  const broken: string[] = [];
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    for (const [, url = ''] of html.matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)) {
      if (/^[a-z]+:/.test(url)) continue;
      const target = join(folder, dirname(file), decodeURI(url));
      if (url.startsWith('/') || !(await readFile(target).catch(() => undefined)))
        broken.push(`${url} in ${file}`);
    }
  }
  expect(files.length).toBeGreaterThan(booklet.pages.length);
  expect(broken).toEqual([]);
});

test('is the same byte for byte each time', async () => {
  const again = join(folder, 'nog-eens.zip');
  await takeAlong(inject('outDir'), booklet.boek.datum, new Set(), again);
  expect((await readFile(again)).equals(data)).toBe(true);
});
