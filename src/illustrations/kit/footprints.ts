/** Footprints along a line, as path data: shoe soles for people, round pads for an elephant. */
import { PathWriter } from './path-writer.ts';
import { cut, disc } from './scissors.ts';
import {
  add,
  distanceBetween,
  held,
  mix,
  moveOutline,
  normal,
  scale,
  smooth as s,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from './vector.ts';

export interface FootprintOptions {
  /** Length of one print, in px. */
  size?: number;
  /** From one print to the next, in px. */
  stride?: number;
  /** How far left and right lie apart, in px. */
  spread?: number;
  /** A sole with its heel, or a round pad. */
  kind?: 'sole' | 'pad';
  /** Write into this writer, so that many trails share one path. */
  into?: PathWriter;
}

/** A trail of footprints along the line, from its first point to its last; left and right take turns. */
export function footprints(line: readonly Point[], options: FootprintOptions = {}): string {
  const { size = 14, stride = size * 1.3, spread = size * 0.6, kind = 'sole' } = options;
  const into = options.into ?? new PathWriter(size < 20 ? 1 : 0);
  alongLine(line, stride).forEach(({ at, ahead }, i) => {
    const side = scale(normal(ahead), (i % 2 === 0 ? -1 : 1) * (spread / 2));
    const middle = add(at, side);
    if (kind === 'pad')
      disc(middle, size / 2, { snips: 6, wobble: 0.06, seed: i + 1, radiusY: size * 0.36, into });
    else
      for (const part of SOLE) {
        const place = ([x, y]: Point): Point =>
          add(middle, add(scale(ahead, x * size), scale(normal(ahead), y * size * (i % 2 === 0 ? 1 : -1))));
        cut(moveOutline(part, place), { bow: 0, into });
      }
  });
  return into.data;
}

/** Places at equal distances along a line, and the direction of walking there. */
export function alongLine(line: readonly Point[], step: number): { at: Point; ahead: Point }[] {
  const places: { at: Point; ahead: Point }[] = [];
  let left = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [from, to] = [held(line, i), held(line, i + 1)];
    const span = distanceBetween(from, to);
    for (; left < span; left += step)
      places.push({ at: mix(from, to, left / span), ahead: unit(subtract(to, from)) });
    left -= span;
  }
  return places;
}

/** [along, inward], in lengths of the print: the ball of the foot, and the heel. */
const SOLE: readonly (readonly OutlinePoint[])[] = [
  [[-0.1, -0.12], s(0.2, -0.24), s(0.5, -0.04), s(0.3, 0.22), [-0.1, 0.14]],
  [[-0.2, -0.12], [-0.2, 0.13], s(-0.5, 0)],
];
