import { expect, inject, test } from 'vitest';
import { showAgain } from '../support/show-again.ts';
import { useWatchedPage } from '../support/watched-page.ts';

const tab = useWatchedPage();

test('what was asked stands in the field when Safari shows the page again as it was kept', async () => {
  await tab.open(`${inject('siteUrl')}zoeken/?q=oase`);
  const field = tab.page.getByRole('searchbox', { name: 'Zoek in het boekje' });
  await showAgain(tab.page);
  expect(await field.inputValue()).toBe('oase');
  await field.fill('wijk');
  await field.press('Enter');
  await tab.page.getByText('voor “wijk”').waitFor();
  await showAgain(tab.page);
  expect(await field.inputValue()).toBe('wijk');
});
