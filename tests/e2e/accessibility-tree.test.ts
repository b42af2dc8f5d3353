import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { useBrowser } from '../support/browser.ts';
import { pages, urlOf } from '../support/pages.ts';

const browser = useBrowser();
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  const context = await browser.current.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  session = await context.newCDPSession(page);
});
afterAll(() => page.context().close());

describe('what can be read can be heard, however far down the page it stands', () => {
  test.for(pages)('$path', async (entry) => {
    await page.goto(urlOf(entry));
    const texts = await page.evaluate(readableTexts);
    expect(texts.length).toBeGreaterThan(1);
    const said = new Set(await saidBy(session));
    expect(texts.filter((text) => !said.has(text.toLowerCase()))).toEqual([]);
  });
});

test.for(pages)('$path says once that a link leads on', async (entry) => {
  await page.goto(urlOf(entry));
  const names = (await saidBy(session)).filter((name) =>
    name.startsWith(`${nl.bladeren.volgende}: `.toLowerCase()),
  );
  expect(names.filter((name) => name.includes(nl.bladeren.verder.toLowerCase()))).toEqual([]);
});

/** Every piece of text that is shown and not a decoration; a drawing is told by its description. */
function readableTexts(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    const text = node.textContent!.replace(/\s+/g, ' ').trim();
    const isOther = element.closest('script, style, template, [aria-hidden="true"], [role="img"]');
    if (text && !isOther && element.checkVisibility({ visibilityProperty: true })) texts.push(text);
  }
  return texts;
}

/** The names in the accessibility tree, in small letters, for a style may make capitals: of a text that is the text itself. */
async function saidBy(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) =>
      String(name?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
    );
}
