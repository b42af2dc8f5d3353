/** Steps seen from the side that grow smaller as they climb away, and the smooth line that roads follow. */
import { held, type Point } from './vector.ts';

export interface StairsOptions {
  /** Where the lowest riser stands, in px. */
  foot: Point;
  steps: number;
  /** Depth of a tread in px, of the first step and of the last. */
  treads: readonly [first: number, last: number];
  /** Height of a step as a part of its tread. */
  rise?: number;
}

export interface Stairs {
  /** The outline from the foot to the top, riser by riser: close it with an underside of your own. */
  profile: readonly Point[];
  /** The middle of each tread, from the foot up: where somebody stands. */
  places: readonly Point[];
  /** The far end of the last tread. */
  top: Point;
}

/** Steps that climb to the right. */
export function stairs({ foot, steps, treads: [first, last], rise = 1 }: StairsOptions): Stairs {
  const profile: Point[] = [foot];
  const places: Point[] = [];
  let top = foot;
  for (let i = 0; i < steps; i++) {
    const tread = first + ((last - first) * i) / Math.max(1, steps - 1);
    const [x, y]: Point = [top[0], top[1] - tread * rise];
    top = [x + tread, y];
    profile.push([x, y], top);
    places.push([x + tread / 2, y]);
  }
  return { profile, places, top };
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
