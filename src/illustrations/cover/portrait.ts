/** Tall, for a phone and for the title page of the PDF: sky, houses, square, one below the other. */
import { smooth as s } from '../kit/vector.ts';
import type { Composition } from './composition.ts';
import { birds, chalk, gift, greeting, talk } from './meetings.ts';
import { sky, street } from './street.ts';
import { dogWalk, handInHand, waver } from './walkers.ts';

const HORIZON = 360;

export const portrait: Composition = {
  size: { width: 900, height: 1200 },
  backdrop: (light) => [
    sky(
      [
        [-20, 190],
        [300, 110],
        [520, 150],
        [480, 280],
        [560, HORIZON],
        [-20, HORIZON],
      ],
      [520, 210],
      130,
      light,
    ),
    street({ from: 30, to: 870, ground: HORIZON, height: 290, light }),
  ],
  paving: {
    paths: [
      [
        [88, HORIZON],
        [138, HORIZON],
        [176, 480],
        [250, 580],
        [440, 780],
        [370, 900],
        [120, 820],
        [20, 660],
        [40, 480],
      ],
      [
        [258, HORIZON],
        [306, HORIZON],
        s(330, 440),
        s(420, 540),
        s(490, 700),
        s(440, 840),
        s(310, 780),
        s(240, 610),
        s(210, 480),
      ],
      [
        [424, HORIZON],
        [474, HORIZON],
        [510, 480],
        [480, 600],
        [560, 780],
        [450, 900],
        [370, 760],
        [412, 610],
        [390, 480],
      ],
      [
        [592, HORIZON],
        [640, HORIZON],
        s(690, 500),
        s(650, 680),
        s(560, 850),
        s(450, 790),
        s(520, 590),
        s(570, 470),
      ],
      [
        [760, HORIZON],
        [810, HORIZON],
        [880, 470],
        [914, 640],
        [900, 740],
        [770, 850],
        [540, 880],
        [510, 750],
        [660, 570],
        [740, 460],
      ],
    ],
    square: [
      [104, 612],
      [450, 572],
      [740, 628],
      [872, 760],
      [846, 1098],
      [560, 1112],
      [330, 1086],
      [46, 1120],
      [28, 800],
    ],
  },
  people: [
    waver({ at: [268, 536], h: 124 }),
    handInHand({ at: [606, 520], h: 122 }),
    dogWalk({ at: [818, 566], h: 158, flip: true }),
    talk({ at: [800, 790], h: 200, flip: true }),
    gift({ at: [104, 800], h: 212 }),
    greeting({ at: [348, 1056], h: 330 }),
    chalk({ at: [776, 1030], h: 220, flip: true }),
    birds({ at: [118, 1040], h: 220 }),
  ],
};
