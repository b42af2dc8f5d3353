/** Hair and headdresses seen from the front; unit and origin as in heads-front.ts. */
import { blob, ellipse, polygon, type Field } from './distance.ts';
import type { Hair } from './hair.ts';
import type { FrontHairShape } from './heads-front.ts';
import { smooth as s, type OutlinePoint } from './vector.ts';

/** Tight hair with a middle parting, on which buns and tails are pinned. */
const parted: readonly OutlinePoint[] = [
  [-8.8, -8.4],
  s(-9.4, -14),
  s(-5.8, -20.2),
  s(0, -21.6),
  s(5.8, -20.2),
  s(9.4, -14),
  [8.8, -8.4],
  s(6.4, -13),
  [0.5, -18.4],
  s(-6, -13.4),
];
const curls = (list: readonly (readonly [number, number, number])[]): Field[] =>
  list.map(([x, y, radius]) => ellipse([x, y], radius));
const locks: readonly OutlinePoint[] = [
  [-12, 8.4],
  s(-11.2, -8),
  s(-7, -19.6),
  s(0, -21.6),
  s(7, -19.6),
  s(11.2, -8),
  [12.2, 7.6],
  [6, 9.4],
  [-6, 9],
];
const headband: readonly OutlinePoint[] = [
  [-9.6, -12.6],
  s(-9, -19),
  s(0, -23.4),
  s(9, -19),
  [9.6, -12.8],
  s(0, -14.4),
];

export const FRONT_HAIR: Record<Hair, () => FrontHairShape> = {
  none: () => ({ over: [] }),
  short: () => ({
    over: [
      blob([
        [-9, -8],
        s(-9.8, -14),
        s(-6, -20.8),
        s(1, -22.8),
        s(7, -20.4),
        s(9.8, -14),
        [9, -8],
        [7.4, -13],
        s(2, -14.6),
        [-4, -18],
        s(-5.4, -14.6),
        [-7.4, -12.4],
      ]),
    ],
  }),
  crop: () => ({
    over: [
      blob([
        [-8.8, -9.4],
        s(-9.2, -15),
        s(-5, -20.6),
        s(0, -21.4),
        s(5, -20.6),
        s(9.2, -15),
        [8.8, -9.4],
        [7.2, -14.6],
        s(0, -16.2),
        [-7.2, -14.4],
      ]),
    ],
  }),
  bob: () => ({
    over: [
      blob([
        [-10.4, -1.6],
        s(-11, -10),
        s(-7.6, -19.6),
        s(0, -22.4),
        s(7.6, -19.6),
        s(11, -10),
        [10.6, -2],
        [6, -1.6],
        s(7.2, -8),
        [6.6, -14],
        [-6.4, -14.6],
        s(-7.2, -8),
        [-6, -2],
      ]),
    ],
  }),
  long: () => ({
    behind: [blob(locks)],
    over: [
      blob([
        [-9.4, -3],
        s(-10.4, -12),
        s(-6, -20.4),
        s(0, -22),
        s(6, -20.4),
        s(10.4, -12),
        [9.4, -3],
        s(7.6, -9),
        s(5.6, -14),
        [0.6, -18.6],
        s(-5.6, -14),
        s(-7.6, -9),
      ]),
    ],
  }),
  bun: () => ({ over: [blob(parted), ellipse([0, -24], 5, 4.3)], blend: 0.6 }),
  topknot: () => ({ over: [blob(parted), ellipse([0.4, -25], 4, 4)], blend: 0.6 }),
  ponytail: () => ({
    behind: [blob([[6, -18], s(13, -21), s(16, -12), [14, -1], s(12, -9), [7, -12]])],
    over: [blob(parted)],
  }),
  flyingPonytail: () => ({
    behind: [blob([[4, -19], s(12, -26), s(21, -24), [26, -14], s(18, -16), [7, -13]])],
    over: [blob(parted)],
  }),
  pigtails: () => ({
    behind: [
      blob([[-7, -16], s(-15, -20), [-21, -9], s(-15, -9), [-7, -10]]),
      blob([[7, -16], s(15, -20), [21, -9], s(15, -9), [7, -10]]),
    ],
    over: [blob(parted)],
  }),
  tail: () => ({
    behind: [blob([[5, -17], s(13, -22), [18, -13], s(13, -12), [7, -11]])],
    over: [blob(parted)],
  }),
  curly: () => ({
    over: curls([
      [-8.6, -7, 3.4],
      [-9.8, -12.4, 3.8],
      [-7.8, -17.6, 4.4],
      [-3, -20.8, 4.6],
      [3, -21, 4.6],
      [7.8, -17.6, 4.4],
      [9.8, -12.2, 3.8],
      [8.6, -7, 3.4],
      [0, -18.6, 3.6],
    ]),
    blend: 0.6,
  }),
  afro: () => ({
    behind: [
      ellipse([0, -16], 14.4, 12.6),
      ...curls([
        [-13, -10, 4.4],
        [-14, -18, 4.4],
        [-9, -25.4, 4.6],
        [0, -28, 4.6],
        [9, -25.4, 4.6],
        [14, -18, 4.4],
        [13, -10, 4.4],
      ]),
    ],
    over: [
      blob([
        [-8.8, -9],
        s(-10, -16),
        s(0, -22),
        s(10, -16),
        [8.8, -9],
        s(6, -14.6),
        s(0, -16.4),
        s(-6, -14.6),
      ]),
    ],
    blend: 0.8,
  }),
  bald: () => ({
    over: [
      blob([[-7.2, -8.4], s(-10, -8), s(-10.4, -13), [-7.6, -15.4]]),
      blob([[7.2, -8.4], s(10, -8), s(10.4, -13), [7.6, -15.4]]),
      blob([[-4, -5.4], s(0, -7.4), [4, -5.4], s(0, -5)], 0.3),
    ],
    blend: 0,
  }),
  beanie: () => ({ over: [blob(headband), ellipse([0, -25], 4)], blend: 0.3 }),
  hijab: () => ({
    over: [
      blob([
        [-11.4, 4.6],
        s(-11.2, -8),
        s(-8, -19.2),
        s(0, -22.8),
        s(8, -19.2),
        s(11.2, -8),
        [11.6, 4],
        s(1, 7.6),
      ]),
    ],
    holes: [ellipse([0, -10], 6.4, 7.2)],
  }),
  hat: () => ({
    over: [
      polygon(
        [
          [-14, -14.2],
          [14, -15],
          [13.8, -12.4],
          [-13.8, -11.6],
        ],
        0.5,
      ),
      polygon(
        [
          [-8.4, -14],
          [-6.8, -25],
          [7, -25.4],
          [8.4, -14.4],
        ],
        0.8,
      ),
    ],
    blend: 0.2,
  }),
  cap: () => ({
    over: [
      blob([[-9.4, -11.6], s(-9, -18), s(0, -22.6), s(9, -18), [9.4, -11.8], s(0, -14.2)]),
      blob([[-8.6, -12.6], s(0, -15.8), [8.6, -12.8], s(6.4, -10), s(0, -11), s(-6.4, -10)]),
    ],
    blend: 0.2,
  }),
};
