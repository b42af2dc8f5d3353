import type { CDPSession, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { luminance } from './luminance.ts';

/** A place the keyboard comes to, and how well the screen shows that it is there. */
export interface Stop {
  name: string;
  /** Pixels that change at least 3 to 1 in contrast, for each pixel of the outline in view: a thin line round it is 1. */
  mark: number;
}

/** Walks through a page, or a part of it, with Tab, and compares the screen with and without focus at every stop. */
export async function tabThrough(page: Page, within: Locator = page.locator('body')): Promise<Stop[]> {
  const stops: Stop[] = [];
  const session = await page.context().newCDPSession(page);
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  for (;;) {
    await page.keyboard.press('Tab');
    const place = await within.evaluate(arrive);
    if (!place) return stops;
    const clip = crop(place, screen);
    const focused = await look(session, clip);
    // After this the next Tab goes on from here all the same.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const changed = countChanged(focused, await look(session, clip));
    stops.push({ name: place.name, mark: changed / outlineInView(place, screen) });
  }
}

/** Tells where focus is; nothing when it has left the part, or has come round. */
function arrive(part: Element) {
  const element = document.activeElement;
  if (!element || element === document.body || !part.contains(element) || element.hasAttribute('data-seen'))
    return;
  element.setAttribute('data-seen', '');
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = `${element.localName} ${element.textContent?.trim().replace(/\s+/g, ' ')}`;
  return { name, x, y, width, height, scrollX, scrollY };
}

/** The pixels of a part of the screen; asked of the browser itself, for Playwright takes four times as long. */
async function look(session: CDPSession, { scrollX, scrollY, ...box }: Place): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', {
    clip: { ...box, x: box.x + scrollX, y: box.y + scrollY, scale: 1 },
    captureBeyondViewport: false,
    optimizeForSpeed: true,
  });
  return sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer();
}

function crop({ x, y, width, height, ...scroll }: Place, screen: Size): Place {
  const margin = 12;
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  return {
    ...scroll,
    x: left,
    y: top,
    width: Math.min(screen.width, x + width + margin) - left,
    height: Math.min(screen.height, y + height + margin) - top,
  };
}

/** What is larger than the screen shows less of its outline. */
function outlineInView({ x, y, width, height }: Box, screen: Size): number {
  const inView = (from: number, to: number, limit: number) => Math.min(to, limit) - Math.max(from, 0);
  return 2 * (inView(x, x + width, screen.width) + inView(y, y + height, screen.height));
}

function countChanged(one: Buffer, other: Buffer): number {
  let changed = 0;
  for (let at = 0; at < one.length; at += 3) {
    const [a = 0, b = 0] = [one, other].map((pixels) =>
      luminance(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!),
    );
    if (Math.max(a, b) + 0.05 >= 3 * (Math.min(a, b) + 0.05)) changed++;
  }
  return changed;
}

interface Size {
  width: number;
  height: number;
}

interface Box extends Size {
  x: number;
  y: number;
}

/** Where something is on the screen, and how far the page is scrolled. */
interface Place extends Box {
  scrollX: number;
  scrollY: number;
}
