/** Hair and headdresses in profile, cut from paper. Unit and origin as in heads.ts. `s` marks a smooth place. */
import { HEADWEAR } from './headwear.ts';
import { blob, ellipse, polygon, type Field } from './distance.ts';
import { smooth as s, type OutlinePoint } from './vector.ts';

export type Hair =
  | 'none'
  | 'short'
  | 'crop'
  | 'bob'
  | 'long'
  | 'bun'
  | 'topknot'
  | 'ponytail'
  | 'flyingPonytail'
  | 'pigtails'
  | 'tail'
  | 'curly'
  | 'afro'
  | 'bald'
  | 'beanie'
  | 'hijab'
  | 'hat'
  | 'cap';

/** Hair or headdress; `blend`: how softly the parts melt; default 1. */
export interface HairShape {
  fields: readonly Field[];
  blend?: number;
}

/** Hair drawn tight to the skull, on which buns and tails are pinned. */
const skullcap: readonly OutlinePoint[] = [
  [-6, -5.4],
  s(-8.8, -12),
  s(-5, -19.4),
  s(3, -21),
  [9.6, -16.2],
  s(7.4, -13.8),
  s(1.4, -14.6),
  s(-1.4, -10),
  [-2.6, -6],
];
const curls = (list: readonly (readonly [number, number, number])[]): Field[] =>
  list.map(([x, y, radius]) => ellipse([x, y], radius));

export const HAIR: Record<Hair, () => HairShape> = {
  none: () => ({ fields: [] }),
  short: () => ({
    fields: [
      blob([
        [-7.4, -5.2],
        s(-9.2, -13),
        s(-5, -20.4),
        s(3, -21.6),
        [10, -18.4],
        [8.6, -14.6],
        s(2, -14.6),
        [-1.6, -11],
        [-3.4, -5.2],
      ]),
    ],
  }),
  crop: () => ({
    fields: [
      blob([
        [-6.6, -6],
        s(-8.6, -13),
        s(-5, -19.4),
        s(3, -20.6),
        [9, -17],
        [8, -14.4],
        [-1.6, -12.4],
        [-3.6, -6.4],
      ]),
    ],
  }),
  bob: () => ({
    fields: [
      blob([
        [-9.6, -1.6],
        s(-10.4, -10),
        s(-7.6, -18.4),
        s(-0.5, -22),
        s(7, -19.6),
        [10, -14.4],
        s(3, -15),
        [0.4, -12],
        [1.6, -2.6],
      ]),
    ],
  }),
  long: () => ({
    fields: [
      blob([
        [-12.6, 8.8],
        s(-11, -6),
        s(-8.4, -18),
        s(-0.5, -22),
        s(7, -19.6),
        [9.6, -14.6],
        s(2.8, -14.8),
        s(-0.6, -8),
        [-1.6, 7.4],
      ]),
    ],
  }),
  bun: () => ({
    fields: [
      blob([
        [-6.4, -4.6],
        s(-9, -12),
        s(-5.4, -19.6),
        s(3, -21.2),
        [9.6, -16.4],
        s(7.6, -14),
        s(1.4, -14.6),
        s(-1.8, -10),
        [-3, -5],
      ]),
      ellipse([-8.6, -20], 4.8, 4.5),
    ],
    blend: 0.8,
  }),
  topknot: () => ({
    fields: [
      blob([
        [-7, -2.6],
        s(-9.8, -11),
        s(-6.6, -19.4),
        s(2, -22),
        [9.6, -16.6],
        s(7.4, -14),
        s(1.6, -14.4),
        s(-1.6, -9),
        [-2, -2.4],
      ]),
      ellipse([-1, -24.6], 4.6, 4),
    ],
    blend: 0.8,
  }),
  ponytail: () => ({
    fields: [blob(skullcap), blob([[-6, -18], s(-15, -19.5), s(-20, -9), [-17.6, 1], s(-14, -8), [-7, -11]])],
    blend: 0.5,
  }),
  flyingPonytail: () => ({
    fields: [
      blob([
        s(-6, -4),
        s(-9, -12),
        s(-5, -19.6),
        s(3, -20.8),
        s(8.4, -16.4),
        s(7.4, -13),
        s(1.4, -12),
        s(-2.6, -5),
      ]),
      blob([[-6, -18], s(-13, -25), s(-23, -24), [-29, -15], s(-20, -16), s(-13, -12.5), [-7, -10.5]]),
    ],
    blend: 0.6,
  }),
  pigtails: () => ({
    fields: [
      blob(skullcap),
      blob([[-6, -15], s(-15, -22), [-25, -19], s(-19, -14), [-7, -9]]),
      blob([[-5, -9], s(-14, -11), [-23, -3], s(-14, -4), [-5, -5]]),
    ],
    blend: 0.4,
  }),
  tail: () => ({
    fields: [blob(skullcap), blob([[-7, -16], s(-16, -22), [-21, -15], s(-16, -13), [-8, -11]])],
    blend: 0.4,
  }),
  curly: () => ({
    fields: curls([
      [-7, -7, 4],
      [-9.4, -12.6, 4.4],
      [-7, -18.4, 4.8],
      [-1, -22, 5],
      [5.4, -20.6, 4.4],
      [8.8, -16.6, 3],
      [-4, -12, 4.4],
      [0, -17, 4.6],
    ]),
    blend: 0.6,
  }),
  afro: () => ({
    fields: [
      blob([
        s(-13, -8),
        s(-15, -17),
        s(-8, -27),
        s(2, -27),
        s(9, -18),
        [8, -15],
        s(1.6, -14),
        s(-1.4, -9),
        [-3, -4],
        s(-8, -3.4),
      ]),
      ...curls([
        [-9, -5.6, 4.2],
        [-13.4, -11, 4.4],
        [-14.6, -18, 4.2],
        [-10.6, -25, 4.4],
        [-3, -28, 4.4],
        [4.6, -25.4, 4.4],
        [8.6, -19.4, 3.8],
      ]),
    ],
    blend: 0.8,
  }),
  bald: () => ({
    fields: [
      blob([[-6, -4.4], s(-8.8, -9), [-8, -14.6], [-4.4, -13], s(-3.6, -9), [-3.4, -4.6]]),
      polygon(
        [
          [8.6, -6.8],
          [2.6, -5.6],
          [3.4, -3.4],
          [8.4, -4.8],
        ],
        0.4,
      ),
    ],
    blend: 0,
  }),
  ...HEADWEAR,
};
