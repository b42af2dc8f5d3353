import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc, ring, strip } from './scissors.ts';
import type { Point } from './vector.ts';

export interface CaneOptions {
  /** The hand that holds it, in px: `figure.joints.frontHand`. */
  hand: Point;
  /** The ground, y in px. */
  ground: number;
  fill: string;
  /** How far in front of the hand the tip stands, in px. */
  ahead?: number;
  /** Width in px. */
  width?: number;
  flip?: boolean;
}

/** A walking stick with a crook; draw it before the hand. Goes with `POSES.withCane`. */
export function cane({ hand, ground, fill, ahead = 6, width = 4, flip = false }: CaneOptions): string {
  const side = flip ? -1 : 1;
  const at = (x: number, y: number): Point => [hand[0] + x * side, hand[1] + y];
  const crook = width * 2.6;
  const line: Point[] = [
    at(-crook, crook * 0.5),
    at(-crook * 0.9, -crook * 0.6),
    at(0, -crook * 1.2),
    at(crook * 0.8, 0),
    at(crook * 0.8 + ahead * 0.5, (ground - hand[1]) / 2),
    [hand[0] + (crook * 0.8 + ahead) * side, ground],
  ];
  return path(fill, strip(line, [width, width, width, width * 1.1, width, width * 0.8], { decimals: 1 }));
}

export interface RollatorOptions {
  /** On the ground under the handles, in px. */
  at: Point;
  /** Height of the handles, in px: about 0.5 of the walker's height. */
  height: number;
  fill: string;
  /** The bag and seat; default `fill`. */
  bag?: string;
  flip?: boolean;
  seed?: number;
}

/** A walker on wheels, rolling right. Origin: on the ground under the handles; the handles are at [0, -height]. */
export function rollator({ at, height, fill, bag = fill, flip = false, seed = 1 }: RollatorOptions): string {
  const side = flip ? -1 : 1;
  const place = (x: number, y: number): Point => [at[0] + x * height * side, at[1] - y * height];
  const into = new PathWriter(height < 100 ? 1 : 0);
  strip([place(-0.16, 0.98), place(0.04, 1), place(0.2, 0.6), place(0.5, 0.1)], height * 0.05, { into });
  strip([place(0.2, 0.6), place(-0.02, 0.1)], height * 0.05, { into });
  strip([place(0.04, 0.36), place(0.36, 0.34)], height * 0.04, { into });
  for (const [x, i] of [
    [-0.02, 1],
    [0.5, 2],
  ] as const) {
    ring(place(x, 0.1), height * 0.1, height * 0.04, { snips: 8, seed: seed + i, into });
  }
  const box: Point[] = [place(0.16, 0.6), place(0.44, 0.6), place(0.42, 0.36), place(0.14, 0.38)];
  return (
    path(fill, into.data) +
    path(bag, cut(box, { seed }) + disc(place(-0.14, 0.98), height * 0.035, { snips: 6, decimals: 1 }))
  );
}
