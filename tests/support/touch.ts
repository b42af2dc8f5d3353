import type { CDPSession, Page } from 'playwright-core';

export interface Point {
  x: number;
  y: number;
}

/** Draws one finger over the screen from one point to another, as a person does: in steps. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await dragFingers(page, [from], to);
}

/** Draws several fingers along, side by side; the first goes to `to`. */
export async function dragFingers(page: Page, from: Point[], to: Point): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  const [first = to] = from;
  await send('touchStart', from);
  for (let step = 1; step <= 8; step++) {
    const [right, down] = [((to.x - first.x) * step) / 8, ((to.y - first.y) * step) / 8];
    await send(
      'touchMove',
      from.map(({ x, y }) => ({ x: x + right, y: y + down })),
    );
  }
  await send('touchEnd', []);
  await session.detach().catch(() => undefined);
}
