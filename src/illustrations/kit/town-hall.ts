import { path } from './drawing.ts';
import { cut, disc } from './scissors.ts';
import { moveOutline, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface TownHallOptions {
  /** The middle of the foot of its steps, in px. */
  at: Point;
  /** Width of the front, in px; the tower is about as high as the front is wide. */
  width: number;
  fill: string;
  roof: string;
  /** Windows and door. */
  openings: string;
  steps: string;
  /** The clock; left out, there is none. */
  clock?: string;
  seed?: number;
}

/** An old town hall: steps, pediment, tower with a clock. Origin: the foot of its steps; width in px. */
export function townHall({
  at,
  width,
  fill,
  roof,
  openings,
  steps,
  clock,
  seed = 1,
}: TownHallOptions): string {
  const unit = width / 100;
  const place = ([x, y]: Point): Point => [at[0] + x * unit, at[1] - y * unit];
  const decimals = width < 160 ? 1 : 0;
  const shape = (outline: readonly OutlinePoint[]): string =>
    cut(moveOutline(outline, place), { seed, decimals, bow: 0.006 });
  const windows = [-42, -27, 19, 34].flatMap((x) => [14, 32].map((y) => box(x, y, x + 8, y + 11)));
  return (
    path(roof, shape(box(-52, 50, 52, 50, 8, 14)), shape(SPIRE)) +
    path(fill, shape(box(-48, 0, 48, 51)), shape(box(-9, 50, 9, 93)), shape(PEDIMENT)) +
    path(openings, [...windows, DOOR].map(shape)) +
    path(steps, shape(STEPS)) +
    (clock === undefined ? '' : path(clock, disc(place([0, 82]), 5.4 * unit, { decimals, snips: 7 })))
  );
}

/** A rectangle as [left, bottom, right, top]; with `inset` and `rise` its top is narrower, as a roof. */
const box = (left: number, bottom: number, right: number, top: number, inset = 0, rise = 0): Point[] => [
  [left, bottom],
  [left + inset, top + rise],
  [right - inset, top + rise],
  [right, bottom],
];

/** Outlines in hundredths of the width, y up. */
const SPIRE: readonly OutlinePoint[] = [
  [-11, 92],
  s(-12, 100),
  s(-3, 108),
  [-1.4, 126],
  [1.4, 126],
  s(3, 108),
  s(12, 100),
  [11, 92],
];
const PEDIMENT: readonly Point[] = [
  [-20, 50],
  [0, 68],
  [20, 50],
];
const DOOR: readonly OutlinePoint[] = [[-7, 8], [-7, 22], s(0, 28), [7, 22], [7, 8]];
const STEPS: readonly Point[] = [
  [-22, 0],
  [-18, 4],
  [-14, 4],
  [-11, 8],
  [11, 8],
  [14, 4],
  [18, 4],
  [22, 0],
];
