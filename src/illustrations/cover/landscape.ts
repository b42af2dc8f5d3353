/** Under the five houses of the page: their colours run out of the doors into one square. */
import { smooth as s } from '../kit/vector.ts';
import type { Composition } from './composition.ts';
import { chalk, gift, greeting, talk } from './meetings.ts';
import { dogWalk, handInHand, rollatorWalk, stroller, waver } from './walkers.ts';

export const landscape: Composition = {
  size: { width: 1600, height: 900 },
  paving: {
    paths: [
      [[228, -10], [366, -10], [352, 140], [440, 300], [700, 560], [640, 690], [250, 660], [70, 430], [170, 200]],
      [[512, -10], [660, -10], s(640, 120), s(730, 250), s(860, 420), s(790, 640), s(600, 580), s(500, 400), s(396, 290), s(440, 130)],
      [[764, -10], [904, -10], [936, 190], [884, 330], [960, 560], [812, 690], [690, 520], [742, 300], [716, 160]],
      [[1062, -10], [1188, -10], s(1216, 110), s(1240, 280), s(1130, 500), s(960, 640), s(820, 560), s(930, 360), s(1010, 180)],
      [[1366, -10], [1490, -10], [1546, 220], [1530, 500], [1330, 690], [930, 690], [900, 560], [1180, 330], [1340, 170]],
    ],
    square: [[318, 430], [800, 364], [1290, 404], [1506, 548], [1434, 806], [930, 822], [520, 796], [136, 826], [112, 586]],
  },
  people: [
    rollatorWalk({ at: [216, 304], h: 172 }),
    stroller({ at: [568, 192], h: 132 }),
    waver({ at: [818, 262], h: 148 }),
    handInHand({ at: [1092, 210], h: 138 }),
    dogWalk({ at: [1436, 318], h: 200, flip: true }),
    gift({ at: [352, 690], h: 264 }),
    talk({ at: [1336, 606], h: 240, flip: true }),
    greeting({ at: [690, 756], h: 344 }),
    chalk({ at: [1276, 768], h: 250, flip: true }),
  ],
};
