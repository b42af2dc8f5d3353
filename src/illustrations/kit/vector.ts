/** Points and vectors in the plane: x to the right, y down, as in SVG. */

/** A point or a vector. */
export type Point = readonly [x: number, y: number];

/** A point on an outline: a sharp corner, or (third number 1) a place the curve passes smoothly. */
export type OutlinePoint = Point | readonly [x: number, y: number, smooth: 1];

/** Marks a place on an outline as smooth: `smooth(10, 20)`. A plain `[x, y]` is a corner. */
export const smooth = (x: number, y: number): OutlinePoint => [x, y, 1];

export const isSmooth = (point: OutlinePoint): boolean => point[2] === 1;

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const length = (a: Point): number => Math.hypot(a[0], a[1]);
export const distanceBetween = (a: Point, b: Point): number => length(subtract(a, b));

/** The point a fraction of the way from a to b (0 = a, 1 = b). */
export const mix = (a: Point, b: Point, fraction: number): Point => [
  a[0] + (b[0] - a[0]) * fraction,
  a[1] + (b[1] - a[1]) * fraction,
];

/** An outline carried over by a placing function, its smooth places kept. */
export const moveOutline = (
  outline: readonly OutlinePoint[],
  place: (point: Point) => Point,
): OutlinePoint[] =>
  outline.map((point) => {
    const [x, y] = place([point[0], point[1]]);
    return isSmooth(point) ? [x, y, 1] : [x, y];
  });

/** The vector with length 1; the zero vector stays zero. */
export const unit = (a: Point): Point => scale(a, 1 / (length(a) || 1));

/** The vector turned a quarter: clockwise on screen. */
export const normal = (a: Point): Point => [-a[1], a[0]];

/** Turned about the origin; degrees, clockwise on screen. */
export function rotate(a: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [a[0] * cos - a[1] * sin, a[0] * sin + a[1] * cos];
}

/** The unit vector of a limb: 0 degrees hangs down, 90 points forward (right), 180 up, -90 back. */
export function direction(degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}

/** The item at an index that runs round: -1 is the last, `list.length` the first again. */
export function around<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError('around() was asked for an item of an empty list.');
  return item;
}

/** The item at an index held between the first and the last. */
export function held<T>(list: readonly T[], index: number): T {
  return around(list, Math.max(0, Math.min(list.length - 1, index)));
}
