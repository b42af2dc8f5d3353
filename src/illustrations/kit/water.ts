/** Water: knife slits for ripples, and the mirror that turns a skyline over. */
import { group, type Markup } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { slit } from './scissors.ts';

/** Ripples as path data: level slits of [middle x, y, length] each, in px. */
export function ripples(
  list: readonly (readonly [x: number, y: number, length: number])[],
  width = 4,
  into = new PathWriter(),
): string {
  for (const [x, y, length] of list) slit([x - length / 2, y], [x + length / 2, y], width, 0, { into });
  return into.data;
}

/** The elements turned over in a level waterline; `y` in px. */
export function reflected(y: number, children: Markup): string {
  return group(children, { at: [0, 2 * y], rotate: 180, flip: true });
}
