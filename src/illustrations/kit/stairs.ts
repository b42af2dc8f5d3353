/** Stairs that follow a curved line, seen obliquely from above: loose treads on a ribbon that gives them thickness. */
import { PathWriter } from './path-writer.ts';
import { cut } from './scissors.ts';
import {
  add,
  around,
  distanceBetween,
  held,
  mix,
  normal,
  scale,
  subtract,
  unit,
  type Point,
} from './vector.ts';

export interface StairsOptions {
  /** The middle of the stairs, from the foot up, in px; a smooth line is drawn through the points. */
  line: readonly Point[];
  /** Width of the treads, in px: one number, or from the foot to the top. */
  width: number | readonly [foot: number, top: number];
  steps: number;
  /** Part of a step left open between treads, 0 to 1. */
  gap?: number;
  /** Thickness, in px: how far the ribbon hangs below the treads. */
  thickness: number;
  seed?: number;
}

export interface Stairs {
  /** Path data of the treads, and of the ribbon under them. */
  treads: string;
  ribbon: string;
  /** The middle of each tread, from the foot up: where somebody stands. */
  places: readonly Point[];
  /** The middle of the far end of the last tread. */
  top: Point;
}

/** Cuts the stairs. Draw the ribbon first. */
export function stairs(options: StairsOptions): Stairs {
  const { steps, gap = 0.28, thickness, seed = 1 } = options;
  const [footWidth, topWidth] =
    typeof options.width === 'number' ? [options.width, options.width] : options.width;
  const line = evenly(curveThrough(options.line), steps * 4 + 1);
  const edge = (i: number, side: 1 | -1): Point => {
    const across = normal(unit(subtract(held(line, i + 1), held(line, i - 1))));
    const width = footWidth + ((topWidth - footWidth) * i) / (line.length - 1);
    return add(held(line, i), scale(across, (side * width) / 2));
  };
  const between = (place: number, side: 1 | -1): Point =>
    mix(edge(Math.floor(place), side), edge(Math.floor(place) + 1, side), place % 1);
  const treads = new PathWriter();
  const ribbon = new PathWriter();
  const places: Point[] = [];
  for (let step = 0; step < steps; step++) {
    const [from, to] = [step * 4, (step + 1 - gap) * 4];
    const tread = [between(from, -1), between(from, 1), between(to, 1), between(to, -1)];
    cut(tread, { seed: seed + step, bow: 0.01, into: treads });
    const slab = [between(from, -1), between(from, 1), between(from + 4, 1), between(from + 4, -1)];
    cut(hull([...slab, ...slab.map((corner) => add(corner, [0, thickness]))]), { bow: 0, into: ribbon });
    places.push(mix(mix(held(tread, 0), held(tread, 1), 0.5), mix(held(tread, 2), held(tread, 3), 0.5), 0.5));
  }
  return { treads: treads.data, ribbon: ribbon.data, places, top: held(line, line.length - 1) };
}

/** Many points on the smooth line through a few (Catmull-Rom). */
export function curveThrough(points: readonly Point[], perStretch = 16): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => held(points, i + k)) as [Point, Point, Point, Point];
    for (let step = 0; step < perStretch; step++) {
      const t = step / perStretch;
      const at = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
      line.push([at(0), at(1)]);
    }
  }
  return [...line, held(points, points.length - 1)];
}

/** The same line as `count` points at equal distances. */
function evenly(line: readonly Point[], count: number): Point[] {
  const total = line.slice(1).reduce((sum, point, i) => sum + distanceBetween(held(line, i), point), 0);
  const result: Point[] = [];
  let walked = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [from, to] = [held(line, i), held(line, i + 1)];
    const span = distanceBetween(from, to);
    while (result.length < count && (result.length * total) / (count - 1) <= walked + span) {
      result.push(mix(from, to, ((result.length * total) / (count - 1) - walked) / span));
    }
    walked += span;
  }
  while (result.length < count) result.push(held(line, line.length - 1));
  return result;
}

/** The convex outline round points (gift wrapping by sorted chains). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && turn(around(kept, -2), around(kept, -1), point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
