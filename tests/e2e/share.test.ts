import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const { boek, noties, verhalen } = booklet;
const [verhaal, notie] = [verhalen[3]!, noties[1]!];
const [origin, published] = [new URL(inject('siteUrl')).origin, 'http://localhost:4321'];
const address = published + verhaal.path;
const words = nl.deel;
const browser = useBrowser();
let page: Page;
let problems: string[];

/** What a mocked share sheet was asked to share. */
interface Shared {
  title: string;
  text: string;
  url: string;
  files: { name: string; type: string; size: number }[];
}

declare global {
  interface Window {
    shared?: Shared[];
  }
}

async function open(
  path: { path: string },
  { init, ...options }: BrowserContextOptions & { init?: (page: Page) => Promise<unknown> } = {},
): Promise<void> {
  const context = await browser.current.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  problems = watch(page, origin);
  await init?.(page);
  await page.goto(urlOf(path));
}

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.context().close();
});

const section = () => page.locator('.share');
const button = (name: string) => section().getByRole('button', { name, exact: true });
const status = () => section().getByRole('status');
const said = async (text: string) => expect.poll(() => status().textContent()).toBe(text);

describe('without JavaScript', () => {
  test.for([
    [verhaal, verhaal.title, words.titel.verhaal] as const,
    [notie, notie.title, words.titel.notie] as const,
  ])('the row of links is whole: %#', async ([entry, title, heading]) => {
    await open(entry, { javaScriptEnabled: false });
    expect(await section().getByRole('heading').textContent()).toBe(heading);
    const url = published + entry.path;
    const text = encodeURIComponent(`${title} ${url}`);
    const links = await section()
      .locator('ul')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    expect(links).toEqual([
      ['E-mail', `mailto:?subject=${encodeURIComponent(title)}&body=${text}`],
      ['WhatsApp', `https://wa.me/?text=${text}`],
      ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`],
      ['Mastodon, via share.joinmastodon.org', `https://share.joinmastodon.org/#text=${text}`],
    ]);
    expect(await section().getByText(url.replace('http://', ''), { exact: true }).isVisible()).toBe(true);
  });

  test('what needs a script is not shown', async () => {
    await open(verhaal, { javaScriptEnabled: false });
    expect(await section().getByRole('button').count()).toBe(0);
  });

  test('the ways to cite and embed open and can be fetched', async () => {
    await open(verhaal, { javaScriptEnabled: false });
    await section().getByText(words.citeer).click();
    expect(
      await section()
        .getByText(`(${boek.datum.slice(0, 4)}). ${verhaal.citaat}`)
        .isVisible(),
    ).toBe(true);
    for (const [name, start] of [
      [words.bibtex, '@incollection{'],
      [words.ris, 'TY  - CHAP\r\n'],
    ] as const) {
      const href = await section().getByRole('link', { name }).getAttribute('href');
      const response = await page.request.get(new URL(href!, page.url()).href);
      expect((await response.text()).startsWith(start)).toBe(true);
    }
    await section().getByText(words.insluiten, { exact: true }).click();
    expect(await section().locator('pre').textContent()).toContain(`<iframe src="${address}insluiten/"`);
  });
});

describe('copying', () => {
  test('of the address gives exactly the address, and says so', async () => {
    await open(verhaal, { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await status().textContent()).toBe('');
    await button(words.kopieerLink).click();
    await said(words.gekopieerd);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('of the line gives it with its source, and says so each time', async () => {
    await open(verhaal, { permissions: ['clipboard-read', 'clipboard-write'] });
    const spoken = await listen();
    await button(words.kopieerLink).click();
    await said(words.gekopieerd);
    await button(words.kopieerCitaat).click();
    // The same words are spoken again only when they have been gone in between.
    await expect.poll(spoken).toEqual([words.gekopieerd, '', words.gekopieerd]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${verhaal.title} – ${boek.titel} (${boek.uitgever}, ${boek.datum.slice(0, 4)}), ${address}`,
    );
  });

  test('on a notie offers the address alone', async () => {
    await open(notie, { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await button(words.kopieerCitaat).count()).toBe(0);
    await button(words.kopieerLink).click();
    await said(words.gekopieerd);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(published + notie.path);
  });

  test('that the browser denies says what to do instead', async () => {
    await open(verhaal);
    const session = await browser.current.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const { browserContextId } = targetInfos.find(({ url }) => url === page.url())!;
    await session.send('Browser.setPermission', {
      permission: { name: 'clipboard-write' },
      setting: 'denied',
      browserContextId,
    });
    await button(words.kopieerLink).click();
    await said(words.mislukt);
    await button(words.kopieerCitaat).click();
    await said(words.mislukt);
  });

  test('that the browser has not says what to do instead', async () => {
    await open(verhaal, {
      init: (view) =>
        view.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    await button(words.kopieerLink).click();
    await said(words.mislukt);
  });
});

/** Notes what the status line says from now on. */
async function listen(): Promise<() => Promise<string[]>> {
  const heard = await status().evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, { childList: true });
    return texts;
  });
  return () => heard.jsonValue();
}

describe('the share sheet of the system', () => {
  test('is not offered where there is none', async () => {
    await open(verhaal, {
      init: (view) =>
        view.addInitScript(() => {
          delete (Navigator.prototype as Partial<Navigator>).share;
        }),
    });
    expect(await button(words.kopieerLink).isVisible()).toBe(true);
    expect(await button(words.systeem).count()).toBe(0);
  });

  test('gets the address, the words and the card where it takes files', async () => {
    await open(verhaal, { init: (view) => view.addInitScript(mockShare, { takesFiles: true }) });
    const [shared] = await shareOnce();
    const title = await page.title();
    expect(shared).toEqual({
      title,
      text: verhaal.title,
      url: address,
      files: [{ name: 'kaart.png', type: 'image/png', size: expect.any(Number) as number }],
    });
    expect(shared!.files[0]!.size).toBeGreaterThan(5000);
  });

  test('gets the address and the words where it takes no files', async () => {
    await open(notie, { init: (view) => view.addInitScript(mockShare, { takesFiles: false }) });
    const shared = await shareOnce();
    expect(shared).toEqual([
      {
        title: await page.title(),
        text: expect.stringContaining(notie.data.titel) as string,
        url: published + notie.path,
        files: [],
      },
    ]);
    expect(shared[0]!.text).not.toMatch(/\s{2}|\n/);
  });

  test('that a reader closes leaves everything as it was, in silence', async () => {
    await open(verhaal, {
      init: (view) => view.addInitScript(mockShare, { takesFiles: true, error: 'AbortError' }),
    });
    await shareOnce();
    await page.waitForTimeout(200);
    expect(await status().textContent()).toBe('');
    expect(await button(words.systeem).isEnabled()).toBe(true);
  });

  async function shareOnce(): Promise<Shared[]> {
    await button(words.systeem).click();
    await page.waitForFunction(() => (window.shared?.length ?? 0) > 0);
    return (await page.evaluate(() => window.shared)) ?? [];
  }
});

/** Runs in the page: a share sheet that notes what it gets, and may end in an error. */
function mockShare({ takesFiles, error }: { takesFiles: boolean; error?: string }): void {
  window.shared = [];
  navigator.canShare = ({ files = [] } = {}) => takesFiles || files.length === 0;
  navigator.share = ({ title = '', text = '', url = '', files = [] } = {}) => {
    const seen = files.map(({ name, type, size }) => ({ name, type, size }));
    window.shared?.push({ title, text, url, files: seen });
    return error ? Promise.reject(new DOMException('Closed', error)) : Promise.resolve();
  };
}
