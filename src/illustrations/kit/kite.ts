/** A kite of four pieces of paper, with bows in its tail. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, strip, type CutOptions } from './scissors.ts';
import { add, rotate, scale, type Point } from './vector.ts';

export interface KiteOptions {
  /** The middle of the cross, in px. */
  at: Point;
  /** From the cross to the tip, in px. */
  size: number;
  fill: string;
  /** Two of the four pieces. */
  checks: string;
  /** The cord of the tail. */
  cord: string;
  /** Degrees clockwise. */
  rotate?: number;
  /** The tail, from the tip down, in kite units: 1 = `size`. */
  tail?: readonly Point[];
  /** The bows: middle and turn in degrees, in kite units; default three along the tail. */
  bows?: readonly (readonly [x: number, y: number, turn: number])[];
  seed?: number;
}

export interface Kite {
  svg: string;
  /** Where the line is tied, in px. */
  bridle: Point;
  /** A place on the kite, in kite units, to px. */
  toScene(point: Point): Point;
}

const TAIL: readonly Point[] = [
  [0, 0.95],
  [0.36, 1.25],
  [0.18, 1.72],
  [0.56, 2.06],
  [0.5, 2.5],
];
const BOWS = [
  [0.36, 1.3, 20],
  [0.22, 1.72, -14],
  [0.56, 2.12, 12],
] as const;

/** A flying kite. Origin: the middle of its cross. */
export function kite(options: KiteOptions): Kite {
  const { at, size, fill, checks, cord, rotate: turn = 0, tail = TAIL, bows = BOWS, seed = 4 } = options;
  const toScene = (point: Point): Point => add(at, rotate(scale(point, size), turn));
  const [top, right, tip, left]: [Point, Point, Point, Point] = [
    [0, -1],
    [0.7, -0.2],
    [0, 1],
    [-0.7, -0.2],
  ];
  const heart: Point = [0, -0.18];
  const piece = (corners: readonly Point[], extra: number, into?: PathWriter): string =>
    cut(corners.map(toScene), { seed: seed + extra, bow: 0, ...(into ? { into } : {}) });
  const red = new PathWriter();
  piece([top, right, tip, left], 0, red);
  for (const [x, y, bowTurn] of bows) bow(toScene([x, y]), turn + bowTurn, size, { into: red, seed });
  const white = new PathWriter();
  piece([top, right, heart], 2, white);
  piece([heart, tip, left], 3, white);
  return {
    svg:
      path(cord, strip(tail.map(toScene), [size * 0.04, size * 0.04, size * 0.02], { decimals: 1 })) +
      path(fill, red.data) +
      path(checks, white.data),
    bridle: toScene(heart),
    toScene,
  };
}

/** Two triangles that meet in a knot, as path data. `size`: of the kite it belongs to, in px; `turn` in degrees clockwise. */
export function bow(at: Point, turn: number, size = 84, options: CutOptions = {}): string {
  const wings: readonly Point[] = [
    [-0.2, -0.12],
    [0, -0.03],
    [0.2, -0.12],
    [0.19, 0.13],
    [0, 0.04],
    [-0.19, 0.13],
  ];
  return cut(
    wings.map((point) => add(at, rotate(scale(point, size), turn))),
    { bow: 0.02, ...options },
  );
}
