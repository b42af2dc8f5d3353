import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { isBrokenWell, linesOf } from '../support/lines.ts';
import { booklet } from '../support/pages.ts';
import { published, useSharePage } from '../support/share.ts';

const { boek, noties, verhalen } = booklet;
const [verhaal, notie] = [verhalen[3]!, noties[1]!];
const address = published + verhaal.path;
const words = nl.deel;
const site = useSharePage();
const { open, section, button, status, said } = site;

test('no address is cut at a hyphen or within a word, on a phone nor beside the text', async () => {
  for (const notie of noties) {
    const longest = notie.verhalen.toSorted((a, b) => b.path.length - a.path.length)[0];
    for (const entry of [notie, ...(longest ? [longest] : [])]) {
      await open(entry);
      for (const width of [390, 1024]) {
        await site.page.setViewportSize({ width, height: 900 });
        const lines = await linesOf(section().locator('.share-address'));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !isBrokenWell(line))).toEqual([]);
      }
    }
  }
});

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
    expect(await section().getByText(url, { exact: true }).isVisible()).toBe(true);
  });

  test('what needs a script is not shown', async () => {
    await open(verhaal, { javaScriptEnabled: false });
    expect(await section().getByRole('button').count()).toBe(0);
  });

  test('the ways to cite and embed open and can be fetched', async () => {
    await open(verhaal, { javaScriptEnabled: false });
    await section().getByText(words.citeer).click();
    const details = section().locator('details').filter({ hasText: words.citeer });
    const year = boek.datum.slice(0, 4);
    const plain = `${verhaal.title} – ${boek.titel} (${boek.uitgever}, ${year}), ${address}`;
    expect(await details.getByText(plain, { exact: true }).isVisible()).toBe(true);
    const apa = details.locator('p').filter({ hasText: `(${year}). ${verhaal.citaat}` });
    expect(await apa.isVisible()).toBe(true);
    expect(await apa.locator('i').innerText()).toBe(`${boek.titel}: ${boek.ondertitel}`);
    const style = await apa.locator('i').evaluate((book) => getComputedStyle(book).fontStyle);
    expect(style).toBe('italic');
    const [bib, ris] = [words.bibtex, words.ris].map((name) => details.getByRole('link', { name }));
    const [left, right] = [(await bib!.boundingBox())!, (await ris!.boundingBox())!];
    expect(right.x - left.x - left.width).toBeGreaterThanOrEqual(16);
    for (const [name, start] of [
      [words.bibtex, '@incollection{'],
      [words.ris, 'TY  - CHAP\r\n'],
    ] as const) {
      const href = await section().getByRole('link', { name }).getAttribute('href');
      const response = await site.page.request.get(new URL(href!, site.page.url()).href);
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
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('of the line gives it with its source, and says so each time', async () => {
    await open(verhaal, { permissions: ['clipboard-read', 'clipboard-write'] });
    const spoken = await listen();
    await button(words.kopieerLink).click();
    await said(words.gekopieerd);
    await button(words.kopieerCitaat).click();
    // The same words are spoken again only when they have been gone in between.
    await expect.poll(spoken).toEqual([words.gekopieerd, '', words.gekopieerd]);
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${verhaal.title} – ${boek.titel} (${boek.uitgever}, ${boek.datum.slice(0, 4)}), ${address}`,
    );
  });

  test('on a notie offers the address alone', async () => {
    await open(notie, { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await button(words.kopieerCitaat).count()).toBe(0);
    await button(words.kopieerLink).click();
    await said(words.gekopieerd);
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe(published + notie.path);
  });

  test('of the source and of the code gives what is shown', async () => {
    await open(verhaal, { permissions: ['clipboard-read', 'clipboard-write'] });
    for (const [summary, name, shown] of [
      [words.citeer, words.kopieerApa, '#_apa'],
      [words.insluiten, words.kopieerCode, 'pre'],
    ] as const) {
      await section().getByText(summary, { exact: true }).click();
      await button(name).click();
      await said(words.gekopieerd);
      const copied = await site.page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await section().locator(shown).textContent());
      expect(copied).toContain(address);
      const [line, pressed] = [(await status().boundingBox())!, (await button(name).boundingBox())!];
      expect(Math.abs(line.y - pressed.y), 'is said beside the button').toBeLessThan(30);
    }
  });

  const KINDS = [
    [words.kopieerLink, 'Het adres', '.share-address'],
    [words.kopieerCitaat, 'Het citaat', '#_citaat'],
    [words.kopieerApa, 'De bronvermelding', '#_apa'],
    [words.kopieerCode, 'De code', 'pre'],
  ] as const;

  test.for(KINDS)(
    '“%s” that the browser denies: %s is selected, and that is said',
    async ([name, what, shown]) => {
      await open(verhaal);
      const session = await site.browser.current.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const { browserContextId } = targetInfos.find(({ url }) => url === site.page.url())!;
      await session.send('Browser.setPermission', {
        permission: { name: 'clipboard-write' },
        setting: 'denied',
        browserContextId,
      });
      if (name === words.kopieerApa) await section().getByText(words.citeer).click();
      if (name === words.kopieerCode) await section().getByText(words.insluiten, { exact: true }).click();
      await button(name).click();
      await said(`Kopiëren lukte niet. ${what} is geselecteerd: kopieer met Ctrl+C of houd je vinger erop.`);
      const selected = await site.page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe(await section().locator(shown).innerText());
      expect(await section().locator(shown).isVisible()).toBe(true);
    },
  );

  test('without a clipboard, as on a site without TLS, still copies', async () => {
    await open(verhaal, {
      permissions: ['clipboard-read', 'clipboard-write'],
      init: (view) =>
        view.addInitScript(() => {
          Object.assign(window, { clipboard: navigator.clipboard });
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    });
    await button(words.kopieerCitaat).click();
    await said(words.gekopieerd);
    const copied = await site.page.evaluate(() =>
      (window as unknown as { clipboard: Clipboard }).clipboard.readText(),
    );
    expect(copied).toContain(`${verhaal.title} – ${boek.titel}`);
    expect(copied).toContain(address);
  });

  test('in a browser with neither says what to do instead', async () => {
    await open(verhaal, {
      init: (view) =>
        view.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          Object.assign(document, { execCommand: () => false });
        }),
    });
    await button(words.kopieerLink).click();
    await said(words.kopieMislukt(words.wat.adres));
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
