import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findOverflow } from '../support/overflow.ts';
import { booklet, urlOf } from '../support/pages.ts';
import { showAgain } from '../support/show-again.ts';
import { withoutPopover } from '../support/without-popover.ts';

const verhaal = booklet.verhalen[1]!;
const [previous, next] = [verhaal.previous!, verhaal.next!];
const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
  await page.goto(urlOf(verhaal));
});
afterEach(() => page.close());

const contents = () => page.getByRole('navigation', { name: 'Inhoudsopgave' });
const button = () => page.getByRole('button', { name: 'Inhoud', exact: true });
const setting = () => page.getByRole('checkbox', { name: /pijltjestoetsen/ });

describe('the skip link', () => {
  test('is the first stop, shows itself, and leads to the text', async () => {
    const link = page.getByRole('link', { name: 'Naar de tekst' });
    await expectInView(link, false);
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectInView(link, true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });
});

describe('the table of contents', () => {
  test('opens with Enter, closes with Escape, and gives focus back', async () => {
    await button().focus();
    await page.keyboard.press('Enter');
    expect(await contents().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await contents().evaluate((nav) => nav.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await contents().isVisible()).toBe(false);
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is a list at the head of the page where the browser knows no popovers', async () => {
    await withoutPopover(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.reload();
    expect(await button().count()).toBe(0);
    expect(await contents().evaluate((nav) => nav.checkVisibility({ opacityProperty: true }))).toBe(true);
    // Ours does move it into its place at first, as Safari 16 does not.
    await expect.poll(() => findOverflow(page)).toEqual([]);
    await page.getByRole('link', { name: 'Inhoud', exact: true }).click();
    await contents().getByRole('link', { name: verhaal.notie.title }).click();
    await page.waitForURL(urlOf(verhaal.notie));
  });

  test('names the current verhaal below its notie', async () => {
    await button().click();
    const here = contents().locator('li', { has: page.locator('[aria-current="page"]') });
    const links = await here
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toEqual([urlOf(verhaal.notie), urlOf(verhaal)]);
    expect(await contents().locator('[aria-current="true"]').getAttribute('href')).toBe(verhaal.notie.path);
  });

  test('at 200 % scrolls to its last entry, which works', async () => {
    await page.setViewportSize({ width: 720, height: 450 });
    await button().click();
    const last = contents().getByRole('link').last();
    await last.click();
    await page.waitForURL(urlOf(booklet.gebruik.at(-1)!));
  });

  test('opens by a click without JavaScript, and offers no setting that would do nothing', async () => {
    const plain = await browser.current.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
    await plain.goto(urlOf(verhaal));
    const nav = plain.getByRole('navigation', { name: 'Inhoudsopgave' });
    expect(await nav.isVisible()).toBe(false);
    await plain.getByRole('button', { name: 'Inhoud' }).click();
    expect(await nav.isVisible()).toBe(true);
    // The one on the page, to spare ink, works without a script.
    expect(
      await plain.getByRole('checkbox').evaluateAll((all) => all.map((box) => box.parentElement?.className)),
    ).toEqual(['zuinig label']);
    expect(await nav.getByRole('checkbox').count()).toBe(0);
    await plain.getByRole('button', { name: 'Sluit' }).click();
    expect(await nav.isVisible()).toBe(false);
    await plain.close();
  });
});

describe('the arrow keys', () => {
  test('turn the page, on and back', async () => {
    await pressAndArrive('ArrowRight', urlOf(next));
    await pressAndArrive('ArrowLeft', urlOf(verhaal));
    await pressAndArrive('ArrowLeft', urlOf(previous));
  });

  test('stop at both ends of the booklet', async () => {
    await page.goto(urlOf(booklet.pages[0]!));
    await pressAndStay('ArrowLeft');
    await page.goto(urlOf(booklet.pages.at(-1)!));
    await pressAndStay('ArrowRight');
  });

  test.for(['Shift', 'Control', 'Alt', 'Meta'])('do nothing together with %s', async (modifier) => {
    await pressAndStay(`${modifier}+ArrowRight`);
  });

  test.for([
    '<input>',
    '<textarea></textarea>',
    '<select><option>1<option>2</select>',
    '<p contenteditable>tekst</p>',
  ])('do nothing while focus is in %s', async (html) => {
    await page.locator('main').evaluate((main, field) => main.insertAdjacentHTML('beforeend', field), html);
    await page.locator('main > :last-child').focus();
    await pressAndStay('ArrowRight');
  });

  test('do nothing while the table of contents is open, also at its setting', async () => {
    await button().click();
    await pressAndStay('ArrowRight');
    await setting().focus();
    await pressAndStay('ArrowRight');
    await page.keyboard.press('Escape');
    await pressAndArrive('ArrowRight', urlOf(next));
  });

  test('turn the page where the browser knows no popovers', async () => {
    await withoutPopover(page);
    await page.reload();
    await pressAndArrive('ArrowRight', urlOf(next));
  });

  test('switched off on another page, do nothing on one that the browser kept whole', async () => {
    const context = await browser.current.newContext({ reducedMotion: 'reduce' });
    const other = await context.newPage();
    await page.close();
    page = await context.newPage();
    await page.goto(urlOf(verhaal));
    await other.goto(urlOf(next));
    await other.getByRole('button', { name: 'Inhoud', exact: true }).click();
    await other.getByRole('checkbox', { name: /pijltjestoetsen/ }).uncheck();
    await other.close();
    await showAgain(page);
    await pressAndStay('ArrowRight');
    await button().click();
    expect(await setting().isChecked()).toBe(false);
  });

  test('can be switched off, for every page and until they are switched on again', async () => {
    await button().click();
    expect(await setting().isChecked()).toBe(true);
    await setting().press('Space');
    await page.keyboard.press('Escape');
    await pressAndStay('ArrowRight');
    await page.goto(urlOf(next));
    await pressAndStay('ArrowRight');
    await button().click();
    expect(await setting().isChecked()).toBe(false);
    await setting().press('Space');
    await page.keyboard.press('Escape');
    await pressAndArrive('ArrowLeft', urlOf(verhaal));
  });
});

async function pressAndArrive(key: string, url: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForURL(url);
}

/** Long enough for a page that turns to have asked for the next one. */
async function pressAndStay(key: string): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
  expect(asked).toEqual([]);
}

async function expectInView(link: ReturnType<Page['locator']>, inView: boolean): Promise<void> {
  const box = await link.boundingBox();
  expect(box !== null && box.x >= 0 && box.y >= 0).toBe(inView);
}
