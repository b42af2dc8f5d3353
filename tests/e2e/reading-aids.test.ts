import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { showAgain } from '../support/show-again.ts';
import { watch } from '../support/watch.ts';

const verhaal = booklet.verhalen[2]!;
const cover = booklet.pages[0]!;
const overview = booklet.pages.find(({ kind }) => kind === 'verhalen')!;
const browser = useBrowser();
let page: Page;
let problems: string[];

afterEach(() => page.context().close());

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.current.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  problems = watch(page, new URL(inject('siteUrl')).origin);
}

const offer = () => page.getByRole('link', { name: 'Lees verder waar je was' });

describe('“Lees verder waar je was” on the cover', () => {
  test('is absent at a first visit', async () => {
    await open();
    await page.goto(urlOf(cover));
    expect(await page.getByRole('link', { name: 'Begin met lezen' }).isVisible()).toBe(true);
    expect(await offer().count()).toBe(0);
  });

  test.for([verhaal, booklet.noties[1]!, cover.next!, overview])(
    'leads back to $path, by its title',
    async (entry) => {
      await open();
      await page.goto(urlOf(entry));
      await page.goto(urlOf(cover));
      const heading = 'data' in entry && 'titel' in entry.data ? entry.data.titel : entry.title;
      const words = entry === overview ? `${booklet.verhalen.length} verhalen` : heading;
      expect(await offer().locator('strong').innerText()).toBe(words);
      await offer().click();
      expect(page.url()).toBe(urlOf(entry));
    },
  );

  test('leads to what was read last, also from a cover that the browser kept whole', async () => {
    await open();
    await page.goto(urlOf(cover));
    const other = await page.context().newPage();
    for (const read of [booklet.noties[1]!, verhaal]) {
      await other.goto(urlOf(read));
      await showAgain(page);
      expect(await offer().getAttribute('href')).toBe(urlOf(read));
    }
  });

  test.for(['', '{', 'null', '42', '[]', '[1,2]', '{"0":"/","1":"x"}', '["https://elders.example/","x"]'])(
    'survives %j in the memory of the browser',
    async (garbage) => {
      await open();
      await page.goto(urlOf(verhaal));
      await page.evaluate(
        (value) => Object.keys(localStorage).forEach((key) => localStorage.setItem(key, value)),
        garbage,
      );
      await page.goto(urlOf(cover));
      expect(await offer().count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );

  test('never leads to another site', async () => {
    await open();
    await page.goto(urlOf(verhaal));
    await page.evaluate(() =>
      Object.keys(localStorage).forEach((key) => localStorage.setItem(key, '["//elders.example/","x"]')),
    );
    await page.goto(urlOf(cover));
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).origin));
    expect(new Set(links)).toEqual(new Set([new URL(inject('siteUrl')).origin]));
  });

  test('is silently absent where the browser forbids memory, and the rest works', async () => {
    await open();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      }),
    );
    await page.goto(urlOf(verhaal));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(urlOf(verhaal.next!));
    await page.goto(urlOf(cover));
    expect(await offer().count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('motion', () => {
  /** Turns a page and opens the table of contents, and tells what moved. */
  async function movements(reducedMotion: 'reduce' | 'no-preference') {
    await open({ reducedMotion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) => {
        const moving = (groups: string[]) => (document.documentElement.dataset.moving = groups.join(' '));
        moving([]);
        void viewTransition?.ready.then(() =>
          moving(
            document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? ''),
          ),
        );
      }),
    );
    await page.goto(urlOf(verhaal));
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(urlOf(verhaal.next!));
    await page.waitForTimeout(100);
    const moving = (await page.getAttribute('html', 'data-moving')) ?? '';
    await page.getByRole('button', { name: 'Inhoud' }).click();
    const animations = await page.evaluate(() => document.getAnimations().length);
    return { moving, animations: animations > 0 };
  }

  test('there is none for a reader who prefers none', async () => {
    expect(await movements('reduce')).toEqual({ moving: '', animations: false });
  });

  test('there is some for others: the drawing grows from its thumbnail, and the one before becomes one', async () => {
    const { moving, animations } = await movements('no-preference');
    for (const { number } of [verhaal, booklet.verhalen[3]!]) {
      expect(moving).toContain(`::view-transition-group(verhaal-${number})`);
    }
    expect(animations).toBe(true);
  });
});
