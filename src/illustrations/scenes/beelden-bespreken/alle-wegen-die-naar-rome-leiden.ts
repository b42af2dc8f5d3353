/**
 * Idea: one small arena and five ways to it that have nothing in common (steps, tightrope, spiral, cycle path, ditch),
 * each with the traveller who fits it; a mole knows a sixth.
 */
import { PALETTES } from '../../../palettes.ts';
import { arena } from '../../kit/arena.ts';
import { cyclist } from '../../kit/bicycle.ts';
import { dot, group, path, svg, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { alongAt, bicycle, dashes, flight, molehills, parasol, spiralLine } from '../../kit/paths.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { curveThrough } from '../../kit/stairs.ts';
import { smooth as s, type Point } from '../../kit/vector.ts';
import { cane } from '../../kit/walking-aids.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;
const { ink, accent, accentOverlap, tint, pale, white, overprint } = palette;
const light = { ...palette, top: ink };
const dark = { ...palette, skin: palette.darkSkin, top: white };

const ROME: Point = [492, 196];

const land = cut(
  [
    [24, 150],
    [330, 168],
    [560, 116],
    [778, 150],
    [768, 560],
    [430, 586],
    [36, 574],
  ],
  { seed: 4 },
);

/** West: an endless flight of steps, taken slowly. */
function steps(): Markup {
  const { shape, places } = flight({ foot: [40, 322], top: [408, 198], steps: 11, thickness: 26 });
  const [x, y] = alongAt(places, 0.3);
  const elder = person({
    at: [x, y],
    h: 94,
    age: 'small',
    colors: { ...light, top: accent, hair: white },
    hair: 'bun',
    top: 'coat',
    tolerance: 0.6,
    pose: { ...POSES.withCane, head: -12, frontLeg: [10, 0], backLeg: [-4, -8] },
  });
  return [
    path(white, shape),
    cane({ hand: elder.joints.frontHand, ground: y - 11, fill: overprint, ahead: 10, width: 3 }),
    elder.svg,
  ];
}

/** North-west: the shortest way, for who dares. */
function tightrope(): Markup {
  const foot: Point = [250, 116];
  const walker = person({
    at: [foot[0], foot[1] + 1],
    h: 86,
    colors: { ...dark, top: overprint },
    hair: 'afro',
    top: 'bell',
    tolerance: 0.6,
    pose: {
      lean: -4,
      head: 4,
      frontArm: [84, 100],
      backArm: [-84, -104],
      frontLeg: [30, -6],
      backLeg: [-16, -18],
      feet: [92, 84],
    },
  });
  return [
    path(ink, strip([[66, 66], [160, 96], foot, [330, 108], [402, 92]], 3.4, { decimals: 1 })),
    path(
      ink,
      cut([
        [60, 60],
        [71, 60],
        [75, 240],
        [57, 242],
      ]),
    ),
    parasol({ hand: walker.joints.frontHand, height: 46, fill: accent, stick: ink }),
    walker.svg,
  ];
}

/** South-west: round and round, but without a single step. */
function spiral(): Markup {
  const line = spiralLine(
    [206, 448],
    [14, 124],
    [780, -8],
    [
      [372, 350],
      [420, 270],
      [452, 214],
    ],
  );
  const rider = wheelchair({
    at: [196, 574],
    h: 104,
    colors: { ...dark, top: white, legs: pale, hair: white },
    frame: accent,
    hair: 'beanie',
    tolerance: 0.6,
  });
  return [path(ink, strip(line, [8, 22, ...line.slice(2, -3).map(() => 30), 26, 20, 12])), rider.svg];
}

/** South: the red cycle path. */
function cyclePath(): Markup {
  const line = curveThrough(
    [
      [352, 606],
      [470, 574],
      [594, 530],
      [620, 450],
      [540, 390],
      [486, 316],
      [504, 212],
    ],
    2,
  );
  const widths = line.map((_, i) => 66 - (54 * i) / line.length);
  const ride = bicycle({ at: [0, 0], h: 124, frame: ink, tyres: ink });
  const rider = cyclist({
    place: ride.place,
    h: 124,
    colors: { ...light, top: white, hair: overprint },
    hair: 'flyingPonytail',
    top: 'sweater',
    cheeks: true,
    tolerance: 0.6,
    pose: { lean: 20, head: -10 },
  });
  return [
    path(accentOverlap, strip(line, widths)),
    path(white, dashes(line.slice(1), 8, [5, 2])),
    group([ride.back, rider.svg, ride.over], { at: [458, 588], rotate: -19 }),
  ];
}

/** East: straight through the ditch, shoes in hand. */
function ditch(): Markup {
  const line: Point[] = [
    [778, 340],
    [710, 330],
    [650, 286],
    [604, 270],
    [574, 236],
    [546, 210],
  ];
  const wader = person({
    at: [708, 342],
    h: 112,
    colors: { ...dark, legs: palette.darkSkin },
    hair: 'short',
    top: 'sweater',
    tolerance: 0.6,
    flip: true,
    pose: { ...POSES.walking, frontArm: [62, 126], backArm: [-50, -76], lean: 6, head: -8 },
  });
  const [x, y] = wader.joints.frontHand;
  const boot = (dx: number, dy: number): string =>
    cut(
      [
        [x + dx, y + dy],
        [x + dx + 9, y + dy],
        [x + dx + 9, y + dy + 20],
        [x + dx - 11, y + dy + 20],
        [x + dx - 9, y + dy + 13],
        [x + dx, y + dy + 10],
      ],
      { bow: 0 },
    );
  const surface = disc([717, 342], 38, { radiusY: 19, snips: 8 });
  return [
    path(pale, strip(line, [96, 94, 66, 48, 34, 20])),
    path(overprint, strip(line, [80, 78, 52, 36, 24, 12])),
    wader.svg,
    path(accent, boot(-12, -2), boot(-1, -1)),
    wader.again('frontHand'),
    path(overprint, surface),
    path(
      pale,
      slit([668, 326], [748, 327], 2.6, 5),
      slit([744, 358], [772, 362], 2, 2),
      slit([612, 272], [646, 280], 2, -2),
    ),
  ];
}

/** Underground: the mole has almost arrived. */
function sixthWay(): Markup {
  const hills = molehills(
    [
      [722, 530],
      [728, 470],
      [690, 408],
      [634, 356],
      [570, 304],
    ],
    5,
    [20, 11],
  );
  const [x, y] = hills.places.at(-1) ?? ROME;
  const mole = cut([[x - 8, y - 4], s(x - 8, y - 15), s(x, y - 21), s(x + 6, y - 14), [x + 7, y - 4]]);
  return [path(ink, mole, hills.shape), dot(accent, [x - 5, y - 20], 2.6)];
}

function draw(): string {
  return svg('alle-wegen-die-naar-rome-leiden', [
    path(tint, land),
    spiral(),
    steps(),
    ditch(),
    cyclePath(),
    sixthWay(),
    arena({
      at: ROME,
      width: 190,
      height: 108,
      fill: accent,
      shade: palette.darkSkin,
      inside: ink,
      floor: pale,
    }),
    tightrope(),
  ]);
}

export default {
  idea: 'One small arena and five ways to it that have nothing in common, each with its own traveller; a mole knows a sixth.',
  palette: 'schaduw',
  draw,
} satisfies Scene;
