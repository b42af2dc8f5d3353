/** What people wear on their heads, in profile. Unit and origin as in heads.ts. `s` marks a smooth place. */
import { blob, ellipse, polygon } from './distance.ts';
import type { HairShape } from './hair.ts';
import { smooth as s } from './vector.ts';

export const HEADWEAR: Record<'beanie' | 'hijab' | 'hat' | 'cap', () => HairShape> = {
  beanie: () => ({
    fields: [
      blob([[-9.6, -10.6], s(-9, -18.6), s(-2, -23.6), s(6, -21.6), [10.2, -14.2], s(0.4, -13.4)]),
      ellipse([-2.8, -26.4], 4.2),
    ],
    blend: 0.3,
  }),
  hijab: () => ({
    fields: [
      blob([
        [-10, 3.4],
        s(-11, -8),
        s(-8, -18.4),
        s(1, -22.4),
        s(8, -19),
        [9.4, -14.6],
        s(3.4, -14.4),
        s(2, -9),
        s(4.4, -3.4),
        [7.8, -1.4],
        [8, 4.4],
        s(-2, 5),
      ]),
    ],
  }),
  hat: () => ({
    fields: [
      polygon(
        [
          [-13, -13.4],
          [13.4, -15.6],
          [13.2, -13.2],
          [-12.8, -11],
        ],
        0.5,
      ),
      polygon(
        [
          [-8, -13],
          [-7, -24],
          [5.6, -25.6],
          [8.4, -14.4],
        ],
        0.8,
      ),
    ],
    blend: 0.2,
  }),
  cap: () => ({
    fields: [
      blob([
        [-8.6, -8.6],
        s(-9.2, -15),
        s(-3, -21.6),
        s(6, -20.4),
        [9.4, -15.6],
        [16.4, -13.2],
        [15.4, -11.2],
        s(6, -12.6),
        s(-2, -12),
        [-4, -8],
      ]),
    ],
  }),
};
