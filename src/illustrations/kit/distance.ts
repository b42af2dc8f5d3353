/**
 * Signed distance fields: negative inside the shape, positive outside, in the units of the points.
 * `silhouette()` melts them together. The formulas are Inigo Quilez's: https://iquilezles.org/articles/distfunctions2d/
 */
import {
  add,
  around,
  dot,
  isSmooth,
  length,
  rotate,
  scale,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from './vector.ts';

/** A rectangle: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Field {
  /** A box that holds the whole shape. */
  bounds: Box;
  /** Signed distance from a point to the edge. */
  distance(point: Point): number;
  /** How softly this field melts into its neighbours, when other than the silhouette's own `blend`. */
  blend?: number;
}

/** An ellipse; `turn` in degrees clockwise. Exact for a circle, close near the edge otherwise. */
export function ellipse(centre: Point, radiusX: number, radiusY = radiusX, turn = 0): Field {
  const reach = Math.max(radiusX, radiusY);
  return {
    bounds: boxAround([centre], reach),
    distance(point) {
      const [x, y] = rotate(subtract(point, centre), -turn);
      const k0 = Math.hypot(x / radiusX, y / radiusY);
      const k1 = Math.hypot(x / radiusX ** 2, y / radiusY ** 2);
      return k1 < 1e-9 ? -Math.min(radiusX, radiusY) : (k0 * (k0 - 1)) / k1;
    },
  };
}

/** A polygon with sharp corners; `radius` fattens it all round and rounds its corners. */
export function polygon(corners: readonly Point[], radius = 0): Field {
  const edges = corners.map((from, i) => ({ from, to: around(corners, i - 1) }));
  return {
    bounds: boxAround(corners, radius),
    distance(point) {
      let nearest = Infinity;
      let sign = 1;
      for (const { from, to } of edges) {
        const edge = subtract(to, from);
        const away = subtract(point, from);
        const along = Math.max(0, Math.min(1, dot(away, edge) / dot(edge, edge)));
        nearest = Math.min(nearest, length(subtract(away, scale(edge, along))));
        const below = point[1] >= from[1];
        const above = point[1] < to[1];
        const left = edge[0] * away[1] > edge[1] * away[0];
        if ((below && above && left) || (!below && !above && !left)) sign = -sign;
      }
      return sign * nearest - radius;
    },
  };
}

/** A closed outline with corners and smooth places (Hermite curves), fattened by `radius`. */
export function blob(outline: readonly OutlinePoint[], radius = 0, stepsPerCurve = 6): Field {
  const corners: Point[] = [];
  outline.forEach((from, i) => {
    const to = around(outline, i + 1);
    if (!isSmooth(from) && !isSmooth(to)) corners.push([from[0], from[1]]);
    else corners.push(...curvePoints(outline, i, stepsPerCurve));
  });
  return polygon(corners, radius);
}

/** A bar with round ends, as thick as `radiusA` at a and `radiusB` at b. */
export function capsule(a: Point, b: Point, radiusA: number, radiusB = radiusA): Field {
  const bounds = joinBoxes([boxAround([a], radiusA), boxAround([b], radiusB)]);
  const axis = subtract(b, a);
  const span = length(axis);
  if (span <= Math.abs(radiusA - radiusB) + 1e-6) {
    const [centre, radius] = radiusA > radiusB ? [a, radiusA] : [b, radiusB];
    return { bounds, distance: (point) => length(subtract(point, centre)) - radius };
  }
  const along = unit(axis);
  const slope = (radiusA - radiusB) / span;
  const rise = Math.sqrt(1 - slope * slope);
  return {
    bounds,
    distance(point) {
      const away = subtract(point, a);
      const y = dot(away, along);
      const x = Math.abs(away[0] * along[1] - away[1] * along[0]);
      const k = -x * slope + y * rise;
      if (k < 0) return Math.hypot(x, y) - radiusA;
      if (k > rise * span) return Math.hypot(x, y - span) - radiusB;
      return x * rise + y * slope - radiusA;
    },
  };
}

/** Capsules from point to point: a finger, a rope, a branch. One radius per point. */
export function chain(points: readonly Point[], radii: readonly number[]): Field[] {
  return points
    .slice(1)
    .map((to, i) => capsule(around(points, i), to, around(radii, i), around(radii, i + 1)));
}

/** The same shape, `margin` bigger all round. */
export function grown(field: Field, margin: number): Field {
  const [left, top, right, bottom] = field.bounds;
  return {
    ...field,
    bounds: [left - margin, top - margin, right + margin, bottom + margin],
    distance: (point) => field.distance(point) - margin,
  };
}

/** What two fields have in common. */
export function common(a: Field, b: Field): Field {
  return { ...a, distance: (point) => Math.max(a.distance(point), b.distance(point)) };
}

/** Moved, scaled and turned (degrees clockwise) from the field's own space to another: first scale, turn, then move. */
export function placed(field: Field, at: Point, factor = 1, turn = 0): Field {
  const [left, top, right, bottom] = field.bounds;
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const moved = corners.map((corner) => add(at, rotate(scale(corner, factor), turn)));
  const result: Field = {
    bounds: boxAround(moved, 0),
    distance: (point) => field.distance(scale(rotate(subtract(point, at), -turn), 1 / factor)) * factor,
  };
  return field.blend === undefined ? result : { ...result, blend: field.blend * factor };
}

/** The smallest box round all boxes. */
export function joinBoxes(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

function boxAround(points: readonly Point[], margin: number): Box {
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])];
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}

/** Points on the curve from outline point `i` to the next; the end itself is left to the next stretch. */
function curvePoints(outline: readonly OutlinePoint[], i: number, steps: number): Point[] {
  const [before, from, to, after] = [-1, 0, 1, 2].map((k): Point => {
    const [x, y] = around(outline, i + k);
    return [x, y];
  }) as [Point, Point, Point, Point];
  const chord = scale(subtract(to, from), 0.6);
  const leave = isSmooth(around(outline, i)) ? scale(subtract(to, before), 0.5) : chord;
  const arrive = isSmooth(around(outline, i + 1)) ? scale(subtract(after, from), 0.5) : chord;
  return Array.from({ length: steps }, (_, step) => hermite(from, leave, to, arrive, step / steps));
}

function hermite(from: Point, leave: Point, to: Point, arrive: Point, t: number): Point {
  const [a, b] = [2 * t ** 3 - 3 * t * t + 1, t ** 3 - 2 * t * t + t];
  const [c, d] = [-2 * t ** 3 + 3 * t * t, t ** 3 - t * t];
  return add(add(scale(from, a), scale(leave, b)), add(scale(to, c), scale(arrive, d)));
}
