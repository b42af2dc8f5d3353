import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { LAUNCH_OPTIONS } from '../support/launch-options.ts';
import { findOverflow, findOverlap } from '../support/overflow.ts';
import { booklet, pages, urlOf } from '../support/pages.ts';
import { watch } from '../support/watch.ts';

/** 320 is 1280 at 400 % zoom, 720 by 450 is 1440 by 900 at 200 %. */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 720, height: 450 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
/** https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const flowing = pages.filter(({ path }) => !path.startsWith('/presenteren/'));
const browser = useBrowser();
let page: Page;
/** Where a reader's own style may do what the site's policy forbids the page. */
let spaced: Page;
/** Of a reader who has set letters twice as large in the browser. */
let large: Page;
let problems: string[];

beforeAll(async () => {
  page = await browser.current.newPage({ reducedMotion: 'reduce' });
  spaced = await browser.current.newPage({ reducedMotion: 'reduce', bypassCSP: true });
  large = await browser.current.newPage({ reducedMotion: 'reduce' });
  const devtools = await large.context().newCDPSession(large);
  await devtools.send('Page.enable');
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  problems = watch(page, new URL(inject('siteUrl')).origin);
});
afterAll(() => Promise.all([page.close(), spaced.close(), large.close()]));

describe('every page', () => {
  test.for(pages)(
    '$path fits every screen with no text over another, and asks for nothing that fails or lives elsewhere',
    async (entry) => {
      problems.length = 0;
      await page.setViewportSize(SCREENS[0]!);
      await page.goto(urlOf(entry));
      const overflow: string[] = [];
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        overflow.push(...(await findOverflow(page)), ...(await findOverlap(page)));
      }
      await scrollThrough(page);
      expect(overflow).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  // On slides every heading is the title of its own.
  test.for(flowing)('$path has no heading larger than its title', async (entry) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(entry));
      const sizes = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((found) =>
            found.map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)),
          );
      const [title = 0] = await sizes('h1');
      expect(Math.max(0, ...(await sizes('h2, h3, h4'))), `${width}`).toBeLessThanOrEqual(title);
    }
  });

  test.for(pages)('$path keeps its text on the screen when a reader spaces it out', async (entry) => {
    await spaced.goto(urlOf(entry));
    // On a slide of a very narrow screen spaced words come under the bar, as the site says.
    expect(await findSpacedOut(entry.kind !== 'presentatie')).toEqual([]);
  });

  test.for(flowing)('$path keeps its text on the screen with letters twice as large', async (entry) => {
    for (const width of [390, 768, 1024]) {
      await large.setViewportSize({ width, height: 844 });
      await large.goto(urlOf(entry));
      expect(await findOverflow(large)).toEqual([]);
    }
  });

  test.for([390, 768, 1024])(
    'the cover has no text over another with letters twice as large, at %i wide',
    async (width) => {
      await large.setViewportSize({ width, height: 844 });
      await large.goto(urlOf(pages[0]!));
      expect([...(await findOverflow(large)), ...(await findOverlap(large))]).toEqual([]);
    },
  );

  test('what a search finds keeps its text on the screen too', async () => {
    await spaced.goto(`${inject('siteUrl')}zoeken/?q=wijk`);
    await spaced.locator('.search-hit').first().waitFor();
    expect(await findSpacedOut(true)).toEqual([]);
  });
});

/**
 * What does not fit once a reader gives the text the space WCAG asks for.
 * @param apart Whether a text over another counts too.
 */
async function findSpacedOut(apart: boolean): Promise<string[]> {
  await spaced.addStyleTag({ content: SPACED });
  const found: string[] = [];
  for (const screen of SCREENS) {
    await spaced.setViewportSize(screen);
    found.push(...(await findOverflow(spaced)), ...(apart ? await findOverlap(spaced) : []));
  }
  return found;
}

test.for([320, 390])('at %i wide no word of a title is broken but where it may be', async (width) => {
  await page.setViewportSize({ width, height: 844 });
  for (const entry of pages) {
    await page.goto(urlOf(entry));
    expect(await brokenWords(), entry.path).toEqual([]);
  }
});

/** Narrow cells: the doors of the cover, names and lines in the overview, what the diagram says. */
const CELLS = '.doors strong, .gallery-notie h2, .gallery-words, .diagram th, .diagram-cell';

test.for([320, 360, 768, 1001, 1024, 1101, 1180, 1280, 1366])(
  'at %i wide no word in a narrow cell is broken but where it may be',
  async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ['/', '/verhalen/', '/noties/']) {
      await page.goto(urlOf({ path }));
      expect(await page.locator(CELLS).count(), path).toBeGreaterThan(0);
      expect(await brokenWords(CELLS), path).toEqual([]);
    }
  },
);

/** Words that stand on two lines, and have no place to be parted. */
function brokenWords(selector = 'h1'): Promise<string[]> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready;
    const broken: string[] = [];
    const texts = [...document.querySelectorAll(selector)].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found.filter((node) => !node.parentElement?.closest('.hidden-text'));
    });
    for (const node of texts) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => top));
        if (lines.size > 1 && !word.includes('\u00ad')) broken.push(word);
      }
    }
    return broken;
  }, selector);
}

test.for(booklet.noties)('on a phone the lines of $path are large', async (notie) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(urlOf(notie));
  const sizes = await page
    .locator('.plate .quote')
    .evaluateAll((quotes) => quotes.map((quote) => parseFloat(getComputedStyle(quote).fontSize)));
  expect(sizes).toHaveLength(notie.verhalen.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('the title keeps its lines on a desktop, where a scrollbar takes some of the width', async () => {
  const desktop = await chromium.launch({
    executablePath: inject('browserPath'),
    args: LAUNCH_OPTIONS.args,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const cover = await desktop.newPage();
  for (const width of [1024, 1280, 1366, 1440, 1536, 1920]) {
    await cover.setViewportSize({ width, height: 800 });
    await cover.goto(urlOf(booklet.pages[0]!));
    const [bar, lines] = await cover.evaluate(async () => {
      await document.fonts.ready;
      const spans = [...document.querySelectorAll('.cover h1 span')];
      const heights = spans.map((span) => span.getBoundingClientRect().height);
      return [innerWidth - document.documentElement.clientWidth, heights] as const;
    });
    expect(bar).toBeGreaterThan(0);
    expect(new Set(lines).size, `at ${width}`).toBe(1);
  }
  await desktop.close();
});

/** What is fetched only when it comes into view is fetched now. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });
}
