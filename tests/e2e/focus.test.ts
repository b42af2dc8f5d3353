import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { tabThrough, type Stop } from '../support/focus.ts';
import { booklet, urlOf } from '../support/pages.ts';

const { noties, pages, verhalen } = booklet;
const browser = useBrowser();

const ENTRIES = [pages[0]!, noties[0]!, verhalen[0]!, pages.find(({ kind }) => kind === 'tekst')!];
const FOCUSABLE = ['a', 'button', 'input', 'textarea', 'summary'].map((name) => `${name}:visible`).join();
const COLOURS = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: "in the reader's own colours", forcedColors: 'active' },
] as const;

/** Those that show less than a line of one pixel all around. */
const unmarked = (stops: Stop[]) => stops.filter(({ mark }) => mark < 1);

describe.concurrent.for(COLOURS)(
  '$name: wherever Tab comes, the screen shows it',
  ({ name: _, ...colours }) => {
    test.for(ENTRIES)('on $path', async (entry) => {
      const page = await browser.current.newPage({ ...colours, reducedMotion: 'reduce' });
      await page.goto(urlOf(entry));
      const all = await page.locator(FOCUSABLE).count();
      const stops = await tabThrough(page);
      await page.close();
      expect(unmarked(stops)).toEqual([]);
      expect(stops).toHaveLength(all);
    });

    test('in the table of contents', async () => {
      const page = await browser.current.newPage({ ...colours, reducedMotion: 'reduce' });
      await page.goto(urlOf(verhalen[0]!));
      await page.getByRole('button', { name: 'Inhoud' }).click();
      const contents = page.getByRole('navigation', { name: 'Inhoudsopgave' });
      const all = await contents.locator('a, button, input').count();
      const stops = await tabThrough(page, contents);
      await page.close();
      expect(unmarked(stops)).toEqual([]);
      expect(stops).toHaveLength(all);
    });
  },
);
