import { stat } from 'node:fs/promises';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { everyPage } from '../../src/booklet/pages.ts';
import { paths } from '../../src/booklet/urls.ts';
import { useKeeping } from '../support/keeping.ts';
import type { Mood } from '../support/moody-server.ts';
import { booklet } from '../support/pages.ts';
import { NEWS, useSecondVersion } from '../support/second-version.ts';

const verhaal = booklet.verhalen[0]!;
const other = booklet.verhalen[8]!;
const reader = useKeeping();
const next = useSecondVersion();

const hasNews = () => reader.page.locator(NEWS).count();

describe('after one visit, without a network', () => {
  test('every page is there with its drawings and fonts, also after the browser was closed', async () => {
    await reader.go(verhaal.path);
    expect(await reader.keep()).toBe('activated');
    await reader.server.stop();
    await reader.reopen();
    const missing: string[] = [];
    for (const { path } of everyPage(booklet)) {
      const response = await reader.go(path);
      if (response?.status() !== 200 || !(await reader.isWhole())) missing.push(path);
    }
    expect(missing).toEqual([]);
  });

  test('it comes by itself, to a reader who stays a few seconds', async () => {
    await reader.go(verhaal.path);
    expect(await reader.caches()).toEqual([]);
    await reader.page.evaluate(() => navigator.serviceWorker.ready);
    await reader.server.stop();
    await reader.page.getByRole('link', { name: /^Volgende/ }).click();
    await reader.page.waitForURL(`**${verhaal.next!.path}`);
    expect(await reader.page.locator('h1').innerText()).toBe(verhaal.next!.title);
  });

  test('searching works', async () => {
    await reader.go('/zoeken/');
    await reader.keep();
    await reader.server.stop();
    await reader.go('/zoeken/?q=oase');
    await expect.poll(() => reader.page.locator('.search-status[role]').innerText()).toMatch(/resulta/);
    expect(await reader.page.locator('.search-hit').count()).toBeGreaterThan(0);
    expect(await reader.isWhole()).toBe(true);
  });

  test('an address that is not there says so, and one without its slash leads on', async () => {
    await reader.go(verhaal.path);
    await reader.keep();
    await reader.server.stop();
    const response = await reader.go('/bestaat-niet/');
    expect(response?.status()).toBe(404);
    expect(await reader.page.getByRole('heading', { name: 'Deze pagina is er niet' }).count()).toBe(1);
    await reader.go(other.path.slice(0, -1));
    expect(new URL(reader.page.url()).pathname).toBe(other.path);
  });
});

describe('an update', () => {
  beforeEach(async () => {
    await reader.go(verhaal.path);
    expect(await reader.keep()).toBe('activated');
    await reader.go(verhaal.path);
    reader.server.root = next.folder;
  });

  test('comes as a whole: old until it is all there, then new on every page', async () => {
    await reader.go(other.path);
    expect(await hasNews()).toBe(0);
    expect(await reader.keep()).toBe('installed');
    expect(await hasNews()).toBe(0);
    await reader.go(verhaal.path);
    await reader.page.waitForSelector(NEWS);
    expect(await reader.caches()).toHaveLength(1);
    await reader.server.stop();
    for (const { path } of everyPage(booklet).slice(0, 12)) {
      await reader.go(path);
      expect(await hasNews(), path).toBe(1);
    }
  });

  test('waits while a second page of the old version is open', async () => {
    const second = await reader.context.newPage();
    await second.goto(reader.urlOf(other.path));
    expect(await reader.keep()).toBe('installed');
    await reader.go(booklet.noties[0]!.path);
    expect(await hasNews()).toBe(0);
    expect(await second.locator(NEWS).count()).toBe(0);
    await second.close();
    await reader.go(verhaal.path);
    await reader.page.waitForSelector(NEWS);
  });

  test('does not take the place of a file that a reader saves while it waits', async () => {
    expect(await reader.keep()).toBe('installed');
    const saving = reader.page.waitForEvent('download');
    const file = reader.urlOf(paths.bij(verhaal.path, 'citaat.bib'));
    await reader.page.evaluate((url) => location.assign(url), file);
    const { size } = await stat(await (await saving).path());
    expect(size).toBeGreaterThan(100);
    expect(await reader.page.locator('h1').count()).toBe(1);
  });

  test('that is taken back again leaves the old one whole', async () => {
    expect(await reader.keep()).toBe('installed');
    reader.server.root = inject('outDir');
    expect(await reader.keep()).toBe('installed');
    await reader.server.stop();
    await reader.go(other.path);
    // The page is asked for again once the worker that waited has taken over.
    await reader.page.waitForFunction(
      async () => document.querySelector('h1') && !(await navigator.serviceWorker.getRegistration())?.waiting,
    );
    for (const entry of everyPage(booklet).slice(0, 12)) {
      await reader.go(entry.path);
      expect(await hasNews(), entry.path).toBe(0);
      expect(await reader.isWhole(), entry.path).toBe(true);
    }
  });

  const faults: [Mood, string][] = [
    ['error', verhaal.path],
    ['half', other.path],
    ['error', '/zoekregister/pagefind.js'],
    ['half', '/werker.js'],
    ['error', '/werker.js'],
  ];
  test.for(faults)(
    'that fails (%s of %s) leaves the old one whole, and comes another time',
    async ([mood, path]) => {
      reader.server.moods.set(path, mood);
      expect(await reader.keep().catch(() => 'redundant')).not.toBe('installed');
      expect(await reader.caches()).toHaveLength(1);
      await reader.server.stop();
      for (const entry of everyPage(booklet).slice(0, 12)) {
        await reader.go(entry.path);
        expect(await hasNews(), entry.path).toBe(0);
        expect(await reader.isWhole(), entry.path).toBe(true);
      }
      reader.server.moods.clear();
      await reader.server.start();
      expect(await reader.keep()).toBe('installed');
      await reader.go(verhaal.path);
      await reader.page.waitForSelector(NEWS);
    },
  );
});
