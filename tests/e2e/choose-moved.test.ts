import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { useBrowser } from '../support/browser.ts';
import { serve, type Served } from '../support/serve.ts';
import { watch } from '../support/watch.ts';
import { useWorkspace } from '../support/workspace.ts';

// A choice that was shared before one of its verhalen got another name, and another was taken away.
const OLD = 'op-de-kade/het-oude-schip';
const GONE = 'op-de-kade/de-meeuw';
const [BOAT, COFFEE] = ['op-de-kade/de-eerste-boot', 'op-de-kade/koffie-met-uitzicht'];
const CHOICE = `?keuze=${COFFEE},${OLD}`;
const workspace = useWorkspace();
const browser = useBrowser();
let site: Served;
let page: Page;
let problems: string[];

beforeAll(async () => {
  const booklet = await workspace.booklet({
    'adressen.txt': `/noties/${OLD}/\n/noties/${GONE}/\n`,
    'doorverwijzingen.yaml': `/noties/${OLD}/: /noties/${BOAT}/\n/noties/${GONE}/: /noties/op-de-kade/\n`,
  });
  const { code, output } = await booklet.build();
  expect(code, output).toBe(0);
  site = await serve(booklet.outDir);
});
afterAll(() => site?.stop());

async function open(path: string): Promise<void> {
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
  problems = watch(page, new URL(site.url).origin);
  await page.goto(site.url + path);
}
afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

const notice = () => page.locator('.choice-gone');
const keysOf = (selector: string) =>
  page
    .locator(selector)
    .evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset.verhaal ?? item.id).filter((key) => key !== ''),
    );

/** What each page of a choice shows of it, in order. */
const SHOWN: [string, () => Promise<string[]>][] = [
  ['verhalen/', () => keysOf('.gallery-row-chosen > li')],
  ['verhalen/kaarten/', () => keysOf('.card:not(.card-back)')],
  ['verhalen/lijst/', () => keysOf('.paper-list > li')],
  ['presenteren/', () => keysOf('.deck > .slide')],
];

describe.for(SHOWN)('on %s', ([path, shown]) => {
  test('a verhaal with another name is found by its old one, in its place', async () => {
    await open(path + CHOICE);
    expect(await shown()).toEqual([COFFEE, BOAT]);
    expect(await notice().isVisible()).toBe(false);
  });

  test('one that is gone is missed aloud', async () => {
    await open(`${path}${CHOICE},${GONE}`);
    expect(await shown()).toEqual([COFFEE, BOAT]);
    expect(await notice().innerText()).toBe('1 verhaal uit deze keuze is er niet meer.');
  });

  test('when all are gone everything is shown, and that is said', async () => {
    await open(`${path}?keuze=${GONE}`);
    expect(await notice().innerText()).toBe(nl.keuze.allesWeg);
    expect(await page.locator('.gallery li, .card, .paper-list > li, .slide').count()).toBeGreaterThan(2);
  });
});

test('one that is chosen by both its names is shown once', async () => {
  await open(`verhalen/?keuze=${OLD},${BOAT}`);
  expect(await keysOf('.gallery-row-chosen > li')).toEqual([BOAT]);
});

test('what is shared on has the new name', async () => {
  await open(`verhalen/${CHOICE}`);
  expect(await page.locator('.share-address').innerText()).toMatch(new RegExp(`\\?keuze=${COFFEE},${BOAT}$`));
});

test('a draw draws it, and says what is gone', async () => {
  await open(`trekken/?keuze=${OLD},${GONE}`);
  expect(await page.locator('.draw-left').innerText()).toBe('Nog 1 van 1');
  expect(await notice().innerText()).toBe('1 verhaal uit deze keuze is er niet meer.');
  const button = (await page.locator('.draw-do').getByRole('button').boundingBox())!;
  expect(button.y + button.height).toBeLessThanOrEqual(page.viewportSize()!.height);
});

test('over the slides the words go with the first slide', async () => {
  await open(`presenteren/${CHOICE},${GONE}`);
  expect(await notice().isVisible()).toBe(true);
  await page.keyboard.press('PageDown');
  expect(await notice().isVisible()).toBe(false);
});
