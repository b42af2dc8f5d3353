import { expect, inject, test } from 'vitest';
import { useWatchedPage } from '../support/watched-page.ts';
import { withoutPopover } from '../support/without-popover.ts';

const tab = useWatchedPage();

test('where the browser knows no popovers, keys turn a card to draw and fill the screen', async () => {
  await tab.open(`${inject('siteUrl')}trekken/`, { init: withoutPopover });
  const { page } = tab;
  await page.locator('.draw-on').waitFor();
  await page.keyboard.press('Space');
  expect(await page.locator('.draw-card h2').count()).toBe(1);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});
