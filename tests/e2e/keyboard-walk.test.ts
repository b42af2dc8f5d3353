import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { booklet, urlOf } from '../support/pages.ts';

/** One page of every kind, and every page that does something. */
const kinds = [
  ...new Map(booklet.pages.map((page) => [page.kind, page])).values(),
  ...booklet.gebruik,
  booklet.nietGevonden,
];
const browser = useBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.current.newPage({
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 700 },
    serviceWorkers: 'block',
  });
});
afterAll(() => page.close());

/** Where focus is, whether it can be seen there, and how it comes after the stop before. */
function look() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const order = [...document.querySelectorAll('*')].indexOf(element);
  const seen = [...element.getClientRects()].some(({ left, top, width, height }) => {
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  });
  return { name: element.outerHTML.slice(0, 120), order, seen };
}

/** What opens, is on or off, or is chosen. */
const STATEFUL = 'summary, [popovertarget], [aria-pressed], input[type="checkbox"]';

/** What the accessibility tree says: whether it is open, pressed or checked; undefined when it says none of these. */
async function stateOf(session: CDPSession, selector: string): Promise<string | undefined> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const state = nodes[0]?.properties?.find(({ name }) => /^(?:expanded|pressed|checked)$/.test(name));
  return state && String(state.value.value);
}

/** What can be worked, as the accessibility tree has it. */
async function controlsIn(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(
    ({ ignored, properties, role }) =>
      !ignored &&
      role?.value !== 'RootWebArea' &&
      properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
  );
}

describe('with Tab alone', () => {
  test.for(kinds)(
    '$path: every stop is seen, nothing lies over it, and they follow the page',
    async (entry) => {
      await page.goto(urlOf(entry));
      const stops: NonNullable<ReturnType<typeof look>>[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(look);
        if (!stop || stop.order === stops[0]?.order) break;
        stops.push(stop);
        expect(stops.length).toBeLessThan(400);
      }
      expect(stops.length).toBeGreaterThan(1);
      expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
      const orders = stops.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted((one, other) => one - other));
    },
  );
});

describe('what can be worked', () => {
  test.for(kinds)('$path: has a role and a name', async (entry) => {
    await page.goto(urlOf(entry));
    const session = await page.context().newCDPSession(page);
    // On a busy machine the tree is asked for before it is whole.
    await expect.poll(async () => (await controlsIn(session)).length).toBeGreaterThan(1);
    const mute = (await controlsIn(session)).filter(
      ({ name, role }) => role?.value !== 'main' && !String(name?.value ?? '').trim(),
    );
    expect(mute.map(({ role }) => String(role?.value))).toEqual([]);
    await session.detach();
  });

  test.for(kinds)('$path: tells its state, and tells it anew after Space', async (entry) => {
    await page.goto(urlOf(entry));
    const visible = page.locator(STATEFUL).filter({ visible: true });
    // Marked first: what is opened may show more of them.
    const names = await visible.evaluateAll((elements) =>
      elements.map((element, index) => {
        element.setAttribute('data-at', String(index));
        return element.outerHTML;
      }),
    );
    expect(names.length).toBeGreaterThan(0);
    const session = await page.context().newCDPSession(page);
    for (const [index, name] of names.entries()) {
      const tell = () => stateOf(session, `[data-at="${index}"]`);
      const before = await tell();
      expect(before, name).toBeDefined();
      await page.locator(`[data-at="${index}"]`).focus();
      await page.keyboard.press('Space');
      await expect.poll(tell).not.toBe(before);
      await page.keyboard.press('Space');
      await expect.poll(tell).toBe(before);
    }
    await session.detach();
  });

  // https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html: a link within a sentence is excepted.
  test.for(kinds)('$path: is 24 by 24 at least, or has that room around it', async (entry) => {
    await page.goto(urlOf(entry));
    const small = await page.evaluate(() => {
      const targets = [
        ...document.querySelectorAll('a[href], button, input, summary, select, textarea'),
      ].filter((element) => element.checkVisibility() && !element.closest('.hidden-text, .skip-link'));
      const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
      const inSentence = (element: Element) =>
        getComputedStyle(element).display === 'inline' &&
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
      // A circle of 24 around the middle of a small one meets no other target, and no other such circle.
      const isCrowded = (element: Element, box: DOMRect) => {
        const [x, y] = middle(box);
        return boxes.some(({ element: other, box: { left, right, top, bottom } }) => {
          if (other === element || other.contains(element) || element.contains(other)) return false;
          return (
            Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) < 12
          );
        });
      };
      return boxes
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .filter(({ element, box }) => !inSentence(element) && isCrowded(element, box))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
    });
    expect(small).toEqual([]);
  });
});
