/** Heads seen from behind: unit and origin as in heads-front.ts. No face; hair over the whole skull. */
import { blob, capsule, ellipse, polygon, type Field } from './distance.ts';
import type { Hair } from './hair.ts';
import { smooth as s, type OutlinePoint } from './vector.ts';

/** The bare head with ears and neck. */
export const skullBack = (): Field[] => [
  ellipse([0, -11], 8, 8.8),
  ellipse([-8, -10], 1.8, 2.4),
  ellipse([8, -10], 1.8, 2.4),
  capsule([0, 0.6], [0, -6], 3.2, 3.2),
];

export interface BackHairShape {
  fields: readonly Field[];
  /** Knife cuts in the hair. */
  holes?: readonly Field[];
  blend?: number;
}

export const hairBack = (style: Hair): BackHairShape => BACK_HAIR[style]();

/** Hair from under a hat down to the nape; without it the back of a head would look like a blank face. */
const nape: readonly OutlinePoint[] = [
  [-7.6, -11],
  [7.6, -11],
  s(7.8, -7),
  [5.4, -3.2],
  [-5.4, -3.2],
  s(-7.8, -7),
];
const cropped: readonly OutlinePoint[] = [
  [-6, -3.6],
  s(-9, -9),
  s(-8.6, -16),
  s(0, -22),
  s(8.6, -16),
  s(9, -9),
  [6, -3.6],
];
const bobbed: readonly OutlinePoint[] = [
  [-10.6, -1.4],
  s(-11, -10),
  s(-7.6, -19.6),
  s(0, -22.4),
  s(7.6, -19.6),
  s(11, -10),
  [10.6, -2],
];
const curls = (list: readonly (readonly [number, number, number])[]): Field[] =>
  list.map(([x, y, radius]) => ellipse([x, y], radius));
const tail = (dx: number): Field =>
  blob([[dx - 2, -17], s(dx - 4, -8), [dx - 1.6, 6], [dx + 1.6, 6.4], s(dx + 4, -8), [dx + 2, -17]]);
const sideTail = (side: 1 | -1): Field =>
  blob([[7 * side, -17], s(15 * side, -20), [21 * side, -8], s(15 * side, -9), [7 * side, -10]]);

const BACK_HAIR: Record<Hair, () => BackHairShape> = {
  none: () => ({ fields: [] }),
  short: () => ({ fields: [blob(cropped)] }),
  crop: () => ({
    fields: [blob([[-6.6, -6], s(-8.8, -11), s(-8, -17), s(0, -21.4), s(8, -17), s(8.8, -11), [6.6, -6]])],
  }),
  bob: () => ({ fields: [blob(bobbed)] }),
  long: () => ({
    fields: [
      blob([
        [-11, 9],
        s(-11.2, -8),
        s(-7, -19.6),
        s(0, -22),
        s(7, -19.6),
        s(11.2, -8),
        [11.4, 8.2],
        [0, 10.4],
      ]),
    ],
  }),
  bun: () => ({ fields: [blob(cropped), ellipse([0, -22], 5, 4.4)], blend: 0.4 }),
  topknot: () => ({ fields: [blob(cropped), ellipse([0, -25], 4, 4)], blend: 0.4 }),
  ponytail: () => ({
    fields: [blob(cropped), tail(0)],
    holes: [capsule([-4.6, -3], [-2, -16], 0.5), capsule([4.6, -3], [2, -16], 0.5)],
    blend: 0,
  }),
  flyingPonytail: () => ({
    fields: [blob(cropped), blob([[2, -20], s(12, -26), s(21, -24), [26, -14], s(18, -16), [5, -13]])],
  }),
  pigtails: () => ({
    fields: [blob(cropped), sideTail(-1), sideTail(1)],
    holes: [capsule([0, -22], [0, -4], 0.45)],
    blend: 0.6,
  }),
  tail: () => ({ fields: [blob(cropped), tail(3)], blend: 0.6 }),
  curly: () => ({
    fields: [
      ellipse([0, -12], 9, 8),
      ...curls([
        [-8.8, -6, 3.8],
        [-10, -12.4, 4.2],
        [-7.8, -18, 4.4],
        [-2.6, -21, 4.6],
        [3, -21, 4.6],
        [8, -17.8, 4.4],
        [10, -12.2, 4.2],
        [8.6, -6, 3.8],
        [3, -4.6, 3.6],
        [-3, -4.6, 3.6],
      ]),
    ],
    blend: 0.6,
  }),
  afro: () => ({
    fields: [
      ellipse([0, -16], 14.4, 13),
      ...curls([
        [-12, -8, 4.4],
        [-14, -17, 4.4],
        [-9, -25.4, 4.6],
        [0, -28, 4.6],
        [9, -25.4, 4.6],
        [14, -17, 4.4],
        [12, -8, 4.4],
        [4.6, -5, 4.4],
        [-4.6, -5, 4.4],
      ]),
    ],
    blend: 0.8,
  }),
  bald: () => ({
    fields: [blob([[-6, -3.8], s(-9.2, -8), [-9, -13.4], s(0, -10.4), [9, -13.4], s(9.2, -8), [6, -3.8]])],
  }),
  beanie: () => ({
    fields: [
      blob([[-10.6, -9.4], s(-9, -18.4), s(0, -23.4), s(9, -18.4), [10.6, -9.6]]),
      ellipse([0, -25], 4),
      blob(nape),
    ],
    blend: 0,
  }),
  hijab: () => ({
    fields: [
      blob([
        [-12, 6],
        s(-11.2, -8),
        s(-8, -19.2),
        s(0, -22.8),
        s(8, -19.2),
        s(11.2, -8),
        [12, 5.4],
        s(0.6, 10),
      ]),
    ],
  }),
  hat: () => ({
    fields: [
      blob([[-6, -4], s(-9, -9), [-8.4, -13], [8.4, -13], s(9, -9), [6, -4]]),
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
    fields: [blob([[-10, -9.6], s(-9.2, -15), s(0, -22.4), s(9.2, -15), [10, -9.8]]), blob(nape)],
    blend: 0,
  }),
};
