import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

const { verhalen } = booklet;
const overview = booklet.pages.find(({ kind }) => kind === 'verhalen')!;
/** From different noties, and not in their order. */
const wanted = [verhalen.at(-2)!, verhalen[1]!, verhalen[9]!];
const keyOf = ({ path }: { path: string }) => path.split('/').slice(-3, -1).join('/');
const browser = useBrowser();
let page: Page;
let problems: string[];

async function open(search = '', javaScriptEnabled = true): Promise<void> {
  const context = await browser.current.newContext({ reducedMotion: 'reduce', javaScriptEnabled });
  page = await context.newPage();
  problems = watch(page, new URL(inject('siteUrl')).origin);
  await page.goto(urlOf(overview) + search);
}

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.context().close();
});

/** The addresses of the verhalen that are shown, in order. */
const shown = () =>
  page
    .locator('.gallery-row > li')
    .getByRole('link')
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => (link as HTMLAnchorElement).pathname),
    );
const all = verhalen.map(({ path }) => path);
const chosen = wanted.map(({ path }) => path);
const boxOf = ({ title }: { title: string }) =>
  page.getByRole('checkbox', { name: `Kies: ${title}`, exact: true });
const offer = () => page.getByRole('link', { name: 'Toon deze keuze' });
const back = () => page.getByRole('link', { name: 'Toon weer alle verhalen' });

describe('without JavaScript', () => {
  test.for(['', `?keuze=${keyOf(wanted[0]!)}`])(
    'the overview is whole, with %j behind it too',
    async (search) => {
      await open(search, false);
      expect(await shown()).toEqual(all);
      expect(await page.getByRole('checkbox').count()).toBe(0);
      expect(await offer().count()).toBe(0);
      expect(await back().count()).toBe(0);
    },
  );
});

describe('choosing', () => {
  test('starts from the whole overview, with a box for each verhaal that says which', async () => {
    await open();
    expect(await shown()).toEqual(all);
    for (const verhaal of verhalen) expect(await boxOf(verhaal).count(), verhaal.title).toBe(1);
    expect(await page.getByRole('checkbox').count()).toBe(verhalen.length);
    expect(await offer().count()).toBe(0);
  });

  test('leads to just these, in the order in which they were ticked', async () => {
    await open();
    for (const verhaal of wanted) await boxOf(verhaal).check();
    expect(await page.getByRole('status').textContent()).toBe('3');
    await offer().click();
    await page.waitForURL(`${urlOf(overview)}?keuze=${wanted.map(keyOf).join(',')}`);
    expect(await shown()).toEqual(chosen);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\s*3\s+verhalen\s*$/);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.reload();
    expect(await shown()).toEqual(chosen);
  });

  test('works by keyboard, and can be undone', async () => {
    await open();
    await boxOf(wanted[0]!).focus();
    await page.keyboard.press('Space');
    expect(await offer().isVisible()).toBe(true);
    await boxOf(wanted[1]!).check();
    await boxOf(wanted[0]!).uncheck();
    expect(new URL((await offer().getAttribute('href'))!, page.url()).search).toBe(
      `?keuze=${keyOf(wanted[1]!)}`,
    );
    await boxOf(wanted[1]!).uncheck();
    expect(await offer().count()).toBe(0);
  });

  test('of one is said in the singular', async () => {
    await open(`?keuze=${keyOf(wanted[0]!)}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\s*1\s+verhaal\s*$/);
  });
});

describe('an address with a choice', () => {
  const search = `?keuze=${wanted.map(keyOf).join(',')}`;

  test('shows each verhaal once, and passes over what is not there', async () => {
    const keys = ['geen/verhaal', ...wanted.map(keyOf), keyOf(wanted[0]!), '<b>', ''];
    await open(`?keuze=${keys.join(',')}`);
    expect(await shown()).toEqual(chosen);
  });

  test('of nothing that is there shows everything', async () => {
    await open('?keuze=geen/verhaal,../..');
    expect(await shown()).toEqual(all);
    expect(await page.getByRole('checkbox').count()).toBe(verhalen.length);
  });

  test('leads back to all verhalen', async () => {
    await open(search);
    await back().click();
    await page.waitForURL(urlOf(overview));
    expect(await shown()).toEqual(all);
  });

  test('leads to each verhaal', async () => {
    await open(search);
    await page.locator('.gallery-row > li').getByRole('link').nth(1).click();
    await page.waitForURL(urlOf(wanted[1]!));
  });

  test('is printed as just these, without the bar', async () => {
    await open(search);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(chosen);
    expect(await back().count()).toBe(0);
    await expectDrawings();
  });

  test('loads the drawings', async () => {
    await open(search);
    await expectDrawings();
  });
});

test('boxes are not printed', async () => {
  await open();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await shown()).toEqual(all);
});

describe.for([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('at $width wide', (viewport) => {
  test.for(['choosing', 'chosen'])('axe finds nothing wrong while %s', async (state) => {
    await open(state === 'chosen' ? `?keuze=${wanted.map(keyOf).join(',')}` : '');
    await page.setViewportSize(viewport);
    if (state === 'choosing') await boxOf(wanted[0]!).check();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

async function expectDrawings(): Promise<void> {
  const images = page.locator('.gallery-row > li img');
  await images.last().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      images.evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
  expect(await images.count()).toBe(wanted.length);
}
