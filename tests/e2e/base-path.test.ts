import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, fileOf } from '../support/pages.ts';
import { run } from '../support/run.ts';
import { serve, type Served } from '../support/serve.ts';
import { watch } from '../support/watch.ts';

const BASE = '/boekje';
const browser = useBrowser();
let folder: string;
let site: Served;
/** The HTML of every page, by its file. */
let html: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boekje-map-'));
  const outDir = join(folder, 'dist');
  const { code, output } = await run('build', {
    OUT_DIR: outDir,
    BASE_PATH: BASE,
    SITE_URL: 'https://voorbeeld.nl',
  });
  expect(code, output).toBe(0);
  site = await serve(outDir, BASE);
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html'));
  html = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(outDir, file), 'utf8')] as const)),
  );
});
afterAll(async () => {
  site?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('in a sub-folder of a site', () => {
  test('every link, image, script and font is found, on every page', async () => {
    const { links } = await new LinkChecker().check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(site.url).origin)),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
    const expected = booklet.pages.map(({ path }) => site.url + path.slice(1));
    expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining(expected));
  });

  test('every address in a page lies within the folder', () => {
    const outside = [...html].flatMap(([file, text]) =>
      addressesIn(text)
        .filter((address) => address.startsWith('/') && !address.startsWith(`${BASE}/`))
        .map((address) => `${address} in ${file}`),
    );
    expect(outside).toEqual([]);
  });

  test('every page names its address on the site it will stand on', () => {
    for (const page of booklet.pages) {
      const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html.get(fileOf(page)) ?? '') ?? [];
      expect(canonical).toBe(`https://voorbeeld.nl${BASE}${page.path}`);
    }
  });

  test('a page loads without a fault, turns with the keys, and is found again from the cover', async () => {
    const page = await browser.current.newPage({ reducedMotion: 'reduce' });
    const problems = watch(page, new URL(site.url).origin);
    const [first, second] = booklet.verhalen;
    await page.goto(site.url + first!.path.slice(1));
    await page.evaluate(() => document.fonts.ready);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(site.url + second!.path.slice(1));
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Lees verder waar je was' }).click();
    expect(page.url()).toBe(site.url + second!.path.slice(1));
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** What stands in attributes that hold an address, and in the styles. */
function addressesIn(text: string): string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|action|poster|content)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  const sets = [...text.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s*,\s*/));
  const styles = [...text.matchAll(/url\(["']?([^"')]*)/g)].map(([, value = '']) => value);
  return [...attributes, ...sets, ...styles];
}
