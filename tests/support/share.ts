import { expect } from 'vitest';
import { urlOf } from './pages.ts';
import { useWatchedPage, type Opening } from './watched-page.ts';

/** Where the built pages say they are. */
export const published = 'http://localhost:4321';

/** A page with a share row, in a browser of its own for each test. */
export function useSharePage() {
  const tab = useWatchedPage();
  const section = () => tab.page.locator('.share');
  const status = () => section().getByRole('status');
  return {
    browser: tab.browser,
    get page() {
      return tab.page;
    },
    get problems() {
      return tab.problems;
    },
    open: (entry: { path: string }, options: Opening = {}) => tab.open(urlOf(entry), options),
    section,
    button: (name: string) => section().getByRole('button', { name, exact: true }),
    status,
    said: (text: string) => expect.poll(() => status().textContent()).toBe(text),
  };
}
