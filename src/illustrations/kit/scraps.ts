import { PathWriter } from './path-writer.ts';
import { cut } from './scissors.ts';
import { add, moveOutline, rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export type Scrap =
  | 'house'
  | 'mitten'
  | 'cup'
  | 'tulip'
  | 'book'
  | 'chair'
  | 'leaf'
  | 'key'
  | 'heart'
  | 'star'
  | 'letter'
  | 'drop';

export interface ScrapPlacement {
  /** The middle of the scrap, in px. */
  at: Point;
  /** Height in px, about. */
  size?: number;
  /** Degrees clockwise. */
  rotate?: number;
  seed?: number;
  into?: PathWriter;
}

/** A tiny thing cut from a scrap of paper, as path data. Origin: its middle. */
export function scrap(
  kind: Scrap,
  { at, size = 40, rotate: turn = 0, seed = 1, into = new PathWriter() }: ScrapPlacement,
): string {
  const place = ([x, y]: Point): Point => add(at, rotate([(x * size) / 40, (y * size) / 40], turn));
  for (const outline of SCRAPS[kind]) cut(moveOutline(outline, place), { into, seed, bow: 0.02 });
  return into.data;
}

/** Squares of paper as snow or confetti, in one path: [x, y, size factor] each; `radius` in px. */
export function flakes(
  list: readonly (readonly [x: number, y: number, size?: number])[],
  radius: number,
): string {
  const into = new PathWriter();
  for (const [x, y, size = 1] of list) {
    const r = radius * size;
    cut(
      [
        [x - r, y - r * 0.3],
        [x + r * 0.2, y - r],
        [x + r, y + r * 0.2],
        [x - r * 0.2, y + r],
      ],
      { into, seed: x, bow: 0 },
    );
  }
  return into.data;
}

/** In a box of about -20 to 20. */
const SCRAPS: Record<Scrap, readonly (readonly OutlinePoint[])[]> = {
  house: [
    [
      [-16, 18],
      [-17, -4],
      [0, -22],
      [16, -5],
      [15, 17],
      [5, 17],
      [5, 3],
      [-5, 3],
      [-5, 18],
    ],
  ],
  mitten: [
    [
      [-9, 20],
      [-11, -4],
      s(-7, -17),
      s(2, -21),
      s(9, -14),
      [8, -4],
      s(14, -11),
      s(19, -7),
      s(15, 2),
      [8, 8],
      [8, 19],
    ],
  ],
  cup: [
    [[-15, -12], [12, -12], [12, -8], s(19, -8), s(20, 2), [11, 5], [9, 15], [-11, 15]],
    [[-8, -17], s(-5, -24), [-9, -30], s(-3, -25), [-4, -17]],
    [[3, -17], s(6, -24), [2, -30], s(8, -25), [7, -17]],
  ],
  tulip: [
    [
      [-3, 24],
      [-1, 2],
      s(-10, -3),
      [-12, -20],
      [-5, -13],
      [0, -22],
      [5, -13],
      [12, -20],
      s(10, -3),
      [2, 2],
      s(1, 12),
      s(11, 4),
      [3, 20],
      [2, 24],
    ],
  ],
  book: [
    [[-20, -12], s(-4, -9), [0, -6], s(4, -9), [20, -13], [20, 11], s(4, 14), [0, 17], s(-4, 14), [-20, 12]],
  ],
  chair: [
    [
      [-12, -22],
      [-7, -22],
      [-7, -2],
      [12, -3],
      [13, 20],
      [8, 20],
      [7, 5],
      [-6, 5],
      [-7, 20],
      [-12, 20],
    ],
  ],
  leaf: [[[-16, 16], s(-12, -6), [16, -18], s(8, 8), s(-10, 12)]],
  key: [
    [
      [-4, -4],
      s(-13, -14),
      s(-4, -23),
      s(5, -14),
      [2, -4],
      [2, 20],
      [-11, 20],
      [-11, 15],
      [-4, 15],
      [-4, 9],
      [-9, 9],
      [-9, 5],
      [-4, 5],
    ],
  ],
  heart: [[[0, 19], s(-14, 4), s(-18, -10), s(-9, -17), [0, -9], s(9, -17), s(18, -10), s(14, 4)]],
  star: [
    [
      [0, -20],
      [5, -6],
      [19, -6],
      [8, 3],
      [12, 17],
      [0, 8],
      [-12, 17],
      [-8, 3],
      [-19, -6],
      [-5, -6],
    ],
  ],
  letter: [
    [
      [-19, -12],
      [0, 3],
      [19, -13],
      [19, 13],
      [-19, 13],
    ],
    [
      [-17, -15],
      [17, -16],
      [0, -2],
    ],
  ],
  drop: [[[0, -20], s(12, 4), s(0, 18), s(-12, 4)]],
};
