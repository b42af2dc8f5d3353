/** On its own: the sky, the five houses, and the square before them. */
import { smooth as s } from '../kit/vector.ts';
import type { Composition } from './composition.ts';
import { birds, chalk, gift, greeting, talk } from './meetings.ts';
import { sky, street } from './street.ts';
import { dogWalk, handInHand, waver } from './walkers.ts';

const HORIZON = 440;

export const square: Composition = {
  size: { width: 1200, height: 1200 },
  backdrop: (light) => [
    sky(
      [
        [-20, 150],
        [420, 60],
        [700, 110],
        [640, 300],
        [760, HORIZON],
        [-20, HORIZON],
      ],
      [700, 240],
      190,
      light,
    ),
    street({ from: 50, to: 1150, ground: HORIZON, height: 372, light }),
  ],
  paving: {
    paths: [
      [
        [128, HORIZON],
        [196, HORIZON],
        [236, 540],
        [330, 640],
        [540, 820],
        [470, 940],
        [200, 900],
        [60, 760],
        [70, 580],
      ],
      [
        [350, HORIZON],
        [414, HORIZON],
        s(440, 520),
        s(560, 620),
        s(640, 760),
        s(590, 900),
        s(440, 850),
        s(350, 680),
        s(300, 560),
      ],
      [
        [566, HORIZON],
        [634, HORIZON],
        [668, 540],
        [640, 640],
        [720, 820],
        [600, 940],
        [510, 800],
        [556, 650],
        [530, 540],
      ],
      [
        [786, HORIZON],
        [852, HORIZON],
        s(900, 560),
        s(850, 720),
        s(740, 890),
        s(610, 830),
        s(700, 640),
        s(760, 540),
      ],
      [
        [1006, HORIZON],
        [1072, HORIZON],
        [1130, 580],
        [1140, 760],
        [1000, 900],
        [720, 930],
        [690, 800],
        [880, 630],
        [980, 530],
      ],
    ],
    square: [
      [186, 690],
      [600, 634],
      [966, 676],
      [1146, 812],
      [1096, 1100],
      [700, 1112],
      [420, 1084],
      [72, 1118],
      [58, 850],
    ],
  },
  people: [
    waver({ at: [384, 590], h: 124 }),
    handInHand({ at: [822, 592], h: 122 }),
    dogWalk({ at: [1072, 644], h: 160, flip: true }),
    gift({ at: [166, 930], h: 240 }),
    talk({ at: [1010, 880], h: 214, flip: true }),
    greeting({ at: [508, 1010], h: 326 }),
    chalk({ at: [940, 1040], h: 236, flip: true }),
    birds({ at: [204, 1050], h: 236 }),
  ],
};
