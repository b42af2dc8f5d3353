import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, WCAG } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { booklet, pages, urlOf } from '../support/pages.ts';

const ASKED = {
  runOnly: [...WCAG, 'best-practice'],
  // The controls of a presentation lie over its slides, in no landmark: they are a group of their own.
  rules: { region: { enabled: false } },
};
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

const browser = useBrowser();
/** One for each colour scheme: two pages are examined at a time. */
let views: Page[];

beforeAll(async () => {
  views = await Promise.all(
    SCHEMES.map((colorScheme) => browser.current.newContext({ colorScheme, reducedMotion: 'reduce' })),
  ).then((contexts) => Promise.all(contexts.map((context) => context.newPage())));
});
afterAll(() => Promise.all(views.map((view) => view.context().close())));

describe('axe finds nothing wrong, light or dark, on a phone or a wide screen', () => {
  test.for(pages)('$path', async (entry) => {
    const found = await Promise.all(views.map((view) => examine(view, urlOf(entry))));
    expect(found.flat()).toEqual([]);
  });

  test('the open table of contents', async () => {
    const found = await Promise.all(views.map(examineContents));
    expect(found.flat()).toEqual([]);
  });
});

async function examine(view: Page, url: string): Promise<string[]> {
  await view.goto(url);
  const found: string[] = [];
  for (const screen of SCREENS) {
    await view.setViewportSize(screen);
    found.push(...(await findViolations(view, ASKED)).map((violation) => `${screen.width}: ${violation}`));
  }
  return found;
}

async function examineContents(view: Page): Promise<string[]> {
  await view.goto(urlOf(booklet.verhalen[0]!));
  await view.getByRole('button', { name: 'Inhoud' }).click();
  await view.getByRole('navigation', { name: 'Inhoudsopgave' }).waitFor();
  return findViolations(view, ASKED);
}
