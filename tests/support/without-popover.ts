import type { Page } from 'playwright-core';

/** Makes a browser that knows no popovers, as Safari 16 is, of every page that is opened from now on. */
export const withoutPopover = (page: Page): Promise<unknown> =>
  page.route('**', async (route) => {
    if (!['document', 'script'].includes(route.request().resourceType())) return route.continue();
    const response = await route.fetch();
    const text = (await response.text())
      .replaceAll(':popover-open', ':does-not-exist')
      .replaceAll(' popover', ' data-popover');
    // The policy allows the style sheets as they were.
    const headers = { ...response.headers(), 'content-security-policy': '' };
    await route.fulfill({ response, headers, body: text });
  });
