import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { workerSource } from '../../src/offline/worker-source.ts';
import { everyPage } from '../../src/booklet/pages.ts';
import { LAUNCH_OPTIONS } from '../support/launch-options.ts';
import { MoodyServer, type Mood } from '../support/moody-server.ts';
import { booklet } from '../support/pages.ts';

const verhaal = booklet.verhalen[0]!;
const other = booklet.verhalen[8]!;
/** Stands on every page of the second version. */
const NEWS = 'tweede uitgave';
let folder: string;
let next: string;
let profile: string;
let server: MoodyServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boekje-offline-'));
  next = join(folder, 'volgende');
  await cp(inject('outDir'), next, { recursive: true });
  for (const file of await readdir(next, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(next, file), 'utf8');
    await writeFile(join(next, file), html.replace('</main>', `<p id="nieuws">${NEWS}</p></main>`));
  }
  await writeFile(join(next, 'werker.js'), await workerSource(next, new Set()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  profile = await mkdtemp(join(folder, 'profiel-'));
  server = new MoodyServer(inject('outDir'));
  await server.start();
  await open();
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** Starts the browser with what it kept from before. */
async function open(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, {
    executablePath: inject('browserPath'),
    reducedMotion: 'reduce',
    ...LAUNCH_OPTIONS,
  });
  page = context.pages()[0] ?? (await context.newPage());
}

const go = (path: string) => page.goto(new URL(path.slice(1), server.url).href);

/** Registers as the site does, at once where a reader waits some seconds; tells what became of it. */
function keep(): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/werker.js', { updateViaCache: 'none' });
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return 'geen';
    while (worker.state === 'installing' || worker.state === 'activating') {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return worker.state;
  });
}

const hasNews = () => page.locator('#nieuws').count();
const caches = () => page.evaluate(() => window.caches.keys());

/** Whether everything a page shows is there. */
async function isWhole(): Promise<boolean> {
  return page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    const images = await Promise.allSettled([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
    // The others are fonts of the reader's own device, which may not have them.
    const own = [...document.fonts].filter(({ family }) => family.includes('Samen'));
    const fonts = own.length > 0 && own.every(({ status }) => status !== 'error');
    return fonts && images.every(({ status }) => status === 'fulfilled');
  });
}

describe('after one visit, without a network', () => {
  test('every page is there with its drawings and fonts, also after the browser was closed', async () => {
    await go(verhaal.path);
    expect(await keep()).toBe('activated');
    await server.stop();
    await context.close();
    await open();
    const missing: string[] = [];
    for (const { path } of everyPage(booklet)) {
      const response = await go(path);
      if (response?.status() !== 200 || !(await isWhole())) missing.push(path);
    }
    expect(missing).toEqual([]);
  });

  test('it comes by itself, to a reader who stays a few seconds', async () => {
    await go(verhaal.path);
    expect(await caches()).toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await server.stop();
    await page.getByRole('link', { name: /^Volgende/ }).click();
    await page.waitForURL(`**${verhaal.next!.path}`);
    expect(await page.locator('h1').innerText()).toBe(verhaal.next!.title);
  });

  test('searching works', async () => {
    await go('/zoeken/');
    await keep();
    await server.stop();
    await go('/zoeken/?q=oase');
    await expect.poll(() => page.locator('.search-status[role]').innerText()).toMatch(/resulta/);
    expect(await page.locator('.search-hit').count()).toBeGreaterThan(0);
    expect(await isWhole()).toBe(true);
  });

  test('an address that is not there says so, and one without its slash leads on', async () => {
    await go(verhaal.path);
    await keep();
    await server.stop();
    const response = await go('/bestaat-niet/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Deze pagina is er niet');
    await go(other.path.slice(0, -1));
    expect(new URL(page.url()).pathname).toBe(other.path);
  });
});

describe('an update', () => {
  beforeEach(async () => {
    await go(verhaal.path);
    expect(await keep()).toBe('activated');
    await go(verhaal.path);
    server.root = next;
  });

  test('comes as a whole: old until it is all there, then new on every page', async () => {
    await go(other.path);
    expect(await hasNews()).toBe(0);
    expect(await keep()).toBe('installed');
    expect(await hasNews()).toBe(0);
    await go(verhaal.path);
    await page.waitForSelector('#nieuws');
    expect(await caches()).toHaveLength(1);
    await server.stop();
    for (const { path } of everyPage(booklet).slice(0, 12)) {
      await go(path);
      expect(await hasNews(), path).toBe(1);
    }
  });

  test('waits while a second page of the old version is open', async () => {
    const second = await context.newPage();
    await second.goto(new URL(other.path.slice(1), server.url).href);
    expect(await keep()).toBe('installed');
    await go(booklet.noties[0]!.path);
    expect(await hasNews()).toBe(0);
    expect(await second.locator('#nieuws').count()).toBe(0);
    await second.close();
    await go(verhaal.path);
    await page.waitForSelector('#nieuws');
  });

  test('that is taken back again leaves the old one whole', async () => {
    expect(await keep()).toBe('installed');
    server.root = inject('outDir');
    expect(await keep()).toBe('installed');
    await server.stop();
    await go(other.path);
    // The page is asked for again once the worker that waited has taken over.
    await page.waitForFunction(
      async () => document.querySelector('h1') && !(await navigator.serviceWorker.getRegistration())?.waiting,
    );
    for (const entry of everyPage(booklet).slice(0, 12)) {
      await go(entry.path);
      expect(await hasNews(), entry.path).toBe(0);
      expect(await isWhole(), entry.path).toBe(true);
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
      server.moods.set(path, mood);
      expect(await keep().catch(() => 'redundant')).not.toBe('installed');
      expect(await caches()).toHaveLength(1);
      await server.stop();
      for (const entry of everyPage(booklet).slice(0, 12)) {
        await go(entry.path);
        expect(await hasNews(), entry.path).toBe(0);
        expect(await isWhole(), entry.path).toBe(true);
      }
      server.moods.clear();
      await server.start();
      expect(await keep()).toBe('installed');
      await go(verhaal.path);
      await page.waitForSelector('#nieuws');
    },
  );
});

describe('the reader decides', () => {
  const [button, again] = [
    'Wis alles wat de site bewaart, en bewaar niets meer',
    'Bewaar het boekje op dit apparaat',
  ];
  const said = () => page.locator('.kept [role="status"]').innerText();

  async function goWhereItIsKept(): Promise<void> {
    await go('/over-deze-uitgave/');
    await keep();
    await page.reload();
    await expect.poll(said).toBe('Het boekje is op dit apparaat bewaard. Je kunt het lezen zonder internet.');
  }

  test('wipes all there is; it stays away until it is asked for', async () => {
    await goWhereItIsKept();
    await page.getByRole('button', { name: button }).click();
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    expect(await caches()).toEqual([]);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['boekje / bewaren', 'nee']]);
    // This page, and one that is opened afterwards.
    await page.waitForTimeout(5000);
    await go(verhaal.path);
    await page.waitForTimeout(5000);
    expect(await caches()).toEqual([]);
    await go('/over-deze-uitgave/');
    await page.getByRole('button', { name: again }).click();
    await expect.poll(said, { timeout: 15_000 }).toMatch(/is op dit apparaat bewaard/);
    await server.stop();
    await go(other.path);
    expect(await isWhole()).toBe(true);
  });

  test('stays wiped, though wiping takes so long that a page would keep it all again', async () => {
    await page.addInitScript(() => {
      const take = CacheStorage.prototype.delete;
      CacheStorage.prototype.delete = async function (name) {
        await new Promise((resolve) => setTimeout(resolve, 6000));
        return take.call(this, name);
      };
    });
    await goWhereItIsKept();
    await page.getByRole('button', { name: button }).click();
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    expect(await page.evaluate(async () => !(await navigator.serviceWorker.getRegistration()))).toBe(true);
  });

  test('keeps it again at once, on the page where it was wiped', async () => {
    await goWhereItIsKept();
    await page.getByRole('button', { name: button }).click();
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    server.moods.set(verhaal.path, 'error');
    await page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/Bewaren lukt nu niet/);
    server.moods.clear();
    await page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/is op dit apparaat bewaard/);
    await server.stop();
    await go(other.path);
    expect(await isWhole()).toBe(true);
  });

  test('is told of what is kept when a newer version comes at that moment', async () => {
    await goWhereItIsKept();
    // Of what was registered in another way the browser looks for a newer version when it is registered again.
    await page.evaluate(() => navigator.serviceWorker.register('/werker.js').then(() => undefined));
    server.root = next;
    await page.getByRole('button', { name: again }).click();
    await expect.poll(said).toMatch(/is op dit apparaat bewaard/);
    expect(await caches()).toHaveLength(2);
  });

  test('what another site keeps at the same origin stays, also when another version comes', async () => {
    await go('/over-deze-uitgave/');
    const theirs = ['boekje /elders/ 9f', 'iets'];
    await page.evaluate(async (names) => {
      for (const name of names) {
        localStorage.setItem(name, 'x');
        await window.caches.open(name);
      }
    }, theirs);
    await goWhereItIsKept();
    expect(await caches()).toHaveLength(3);
    await page.getByRole('button', { name: button }).click();
    await expect.poll(said).toBe('Het boekje is niet op dit apparaat bewaard.');
    expect((await caches()).toSorted()).toEqual(theirs);
    expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(
      [...theirs, 'boekje / bewaren'].toSorted(),
    );
  });

  test('is told when keeping fails', async () => {
    server.moods.set(verhaal.path, 'error');
    await go('/over-deze-uitgave/');
    await page.getByRole('button', { name: again }).click();
    await expect.poll(said, { timeout: 15_000 }).toMatch(/Bewaren lukt nu niet/);
    expect(await caches()).toEqual([]);
  });
});
