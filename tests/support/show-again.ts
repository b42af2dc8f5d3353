import type { Page } from 'playwright-core';

/**
 * Shows a page again as a browser does that kept it whole, which the one of the tests never does. Safari then puts the
 * fields that complete nothing back to their defaults.
 */
export const showAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete="off"]')) {
      if (field.type === 'checkbox') field.checked = field.defaultChecked;
      else field.value = field.defaultValue;
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
