import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { booklet } from '../support/pages.ts';
import { published, useSharePage } from '../support/share.ts';

const [verhaal, notie] = [booklet.verhalen[3]!, booklet.noties[1]!];
const address = published + verhaal.path;
const words = nl.deel;
const site = useSharePage();
const { open, button, status, said } = site;

/** What a mocked share sheet was asked to share. */
interface Shared {
  title: string;
  text: string;
  url: string;
  files: { name: string; type: string; size: number }[];
  /** Whether the browser would still have opened a sheet. */
  active: boolean;
}

declare global {
  interface Window {
    shared?: Shared[];
  }
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
    const title = await site.page.title();
    expect(shared).toEqual({
      title,
      text: verhaal.title,
      url: address,
      files: [{ name: 'kaart.png', type: 'image/png', size: expect.any(Number) as number }],
      active: true,
    });
    expect(shared!.files[0]!.size).toBeGreaterThan(5000);
  });

  test('gets the address and the words where it takes no files', async () => {
    await open(notie, { init: (view) => view.addInitScript(mockShare, { takesFiles: false }) });
    const shared = await shareOnce();
    expect(shared).toEqual([
      {
        title: await site.page.title(),
        text: expect.stringContaining(notie.data.titel) as string,
        url: published + notie.path,
        files: [],
        active: true,
      },
    ]);
    expect(shared[0]!.text).not.toMatch(/\s{2}|\n/);
  });

  test('that a reader closes leaves everything as it was, in silence', async () => {
    await open(verhaal, {
      init: (view) => view.addInitScript(mockShare, { takesFiles: true, error: 'AbortError' }),
    });
    await shareOnce();
    await site.page.waitForTimeout(200);
    expect(await status().textContent()).toBe('');
    expect(await button(words.systeem).isEnabled()).toBe(true);
  });

  describe('with a card that does not come', () => {
    const route = (answer: (route: Route) => Promise<unknown>) => (view: Page) =>
      Promise.all([
        view.route('**/kaarten/*.png', (route) => answer(route).catch(() => undefined)),
        view.addInitScript(mockShare, { takesFiles: true }),
      ]);

    test('in time is shared without it, while the browser still allows it', async () => {
      let asked = 0;
      await open(verhaal, {
        init: route(async (request) => {
          asked++;
          await site.page.waitForTimeout(6000);
          await request.continue();
        }),
      });
      const start = Date.now();
      const [shared] = await shareOnce();
      expect(Date.now() - start).toBeLessThan(4000);
      expect(asked).toBe(1);
      expect(shared).toMatchObject({ url: address, files: [] });
      expect(shared!.active).toBe(true);
    });

    test.for([
      ['a page that says it is not there', { status: 404, contentType: 'text/html', body: 'Niet gevonden' }],
      ['a page in its place', { status: 200, contentType: 'text/html', body: 'Log in' }],
    ] as const)('but %s, is shared without it', async ([, answer]) => {
      await open(verhaal, { init: route((request) => request.fulfill(answer)) });
      const [shared] = await shareOnce();
      expect(shared!.files).toEqual([]);
      // The browser itself notes a request that failed.
      const { problems } = site;
      problems.splice(0, problems.length, ...problems.filter((problem) => !/404/.test(problem)));
    });
  });

  test('has the card ready when the button is pressed', async () => {
    const asked: string[] = [];
    await open(verhaal, { init: (view) => view.addInitScript(mockShare, { takesFiles: true }) });
    site.page.on('request', (request) => {
      if (request.url().includes('/kaarten/')) asked.push(request.url());
    });
    await button(words.kopieerLink).hover();
    expect(asked).toEqual([]);
    await Promise.all([site.page.waitForResponse(/kaarten/), button(words.systeem).hover()]);
    await shareOnce();
    expect(asked).toHaveLength(1);
  });

  test('that fails says so, and what can be done', async () => {
    await open(verhaal, {
      init: (view) => view.addInitScript(mockShare, { takesFiles: true, error: 'NotAllowedError' }),
    });
    await shareOnce();
    await said(words.delenMislukt);
  });

  async function shareOnce(): Promise<Shared[]> {
    await button(words.systeem).click();
    await site.page.waitForFunction(() => (window.shared?.length ?? 0) > 0);
    return (await site.page.evaluate(() => window.shared)) ?? [];
  }
});

/** Runs in the page: a share sheet that notes what it gets, and may end in an error. */
function mockShare({ takesFiles, error }: { takesFiles: boolean; error?: string }): void {
  window.shared = [];
  navigator.canShare = ({ files = [] } = {}) => takesFiles || files.length === 0;
  navigator.share = ({ title = '', text = '', url = '', files = [] } = {}) => {
    const seen = files.map(({ name, type, size }) => ({ name, type, size }));
    window.shared?.push({ title, text, url, files: seen, active: navigator.userActivation.isActive });
    return error ? Promise.reject(new DOMException('Closed', error)) : Promise.resolve();
  };
}
