/** Above the water a city where all stand apart; its reflection is an oasis where they hold hands. It holds upside down too. */
import { PALETTES } from '../../../palettes.ts';
import { flyingBird } from '../../kit/birds.ts';
import { clip, clipPath, path, svg, type Markup } from '../../kit/drawing.ts';
import { personFront, type FrontOptions } from '../../kit/figure-front.ts';
import { person, shadowOf, type PersonOptions } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import type { FrontPose } from '../../kit/poses-front.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc } from '../../kit/scissors.ts';
import { palm } from '../../kit/trees.ts';
import { moveOutline, smooth as s, type OutlinePoint, type Point } from '../../kit/vector.ts';
import { reflected, ripples } from '../../kit/water.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, accentOverlap, tint, pale, white, overprint } = palette;

/** The waterline, and the thin dark line that shows between the quay and what lies in the water; y in px. */
const WATER = 300;
const SHORE = WATER - 3;

/** Paper dolls, each with something else to look at. */
const APART: readonly Partial<PersonOptions>[] = [
  { top: 'coat', hair: 'afro', flip: true, pose: { ...POSES.lookingUp, head: -24 } },
  { top: 'bell', hair: 'bun', flip: true, pose: POSES.lookingDown },
  { top: 'sweater', hair: 'short', pose: POSES.handInSide },
  { top: 'long', hair: 'hijab', pose: POSES.standing },
];
/** The same four in the water. */
const TOGETHER: readonly Partial<FrontOptions>[] = [
  { top: 'coat', hair: 'afro' },
  { top: 'dress', hair: 'bun' },
  { top: 'sweater', hair: 'short' },
  { top: 'robe', hair: 'hijab' },
];
const HAND_IN_HAND: Partial<FrontPose> = {
  leftArm: [70, 82],
  rightArm: [70, 82],
  leftLeg: [8, 5],
  rightLeg: [8, 5],
};

const doll = (i: number) => ({ at: [372 + i * 82, WATER] as Point, h: 106, colors: palette, decimals: 0 });
const dollsApart = (): string[] =>
  APART.map((options, i) => shadowOf(person({ ...doll(i), ...options }), { tolerance: 0.6 }));
const dollsTogether = (): string[] =>
  TOGETHER.map((options, i) =>
    shadowOf(personFront({ ...doll(i), pose: HAND_IN_HAND, ...options }), { tolerance: 0.6 }),
  );

// prettier-ignore
const TOWER: readonly Point[] = [
  [250, 300], [253, 150], [246, 150], [246, 140], [262, 138], [263, 104], [256, 102], [270, 78], [285, 14],
  [300, 78], [315, 102], [308, 104], [308, 138], [325, 140], [325, 150], [318, 150], [321, 300],
];

/** Standing on its own ground, looking right. */
// prettier-ignore
const CAMEL: readonly OutlinePoint[] = [
  [0, 0], [2, -52], s(-4, -74), s(14, -92), s(26, -128), s(44, -100), s(56, -96), s(70, -130), s(88, -98), s(104, -88),
  s(116, -112), s(124, -138), [132, -142], [136, -150], [140, -142], s(156, -136), [168, -122], s(160, -116), [142, -118],
  s(136, -92), s(118, -62), [100, -50], [104, 0], [95, 0], [88, -44], [84, 0], [76, 0], [76, -48], s(50, -50), [26, -48],
  [22, 0], [14, 0], [14, -44], [8, 0],
];

// prettier-ignore
const FISH: readonly OutlinePoint[] = [
  [650, 124], s(664, 114), s(684, 116), [698, 126], [712, 116], [709, 140], [698, 130], s(682, 138), s(662, 134),
];

/** Every building has its counterpart in the oasis, on the same spot and as tall. */
function city(): Markup {
  const gables = { height: 84, rise: 56, width: 56, windows: pale };
  return [
    house({ at: [36, WATER], width: 92, height: 150, kind: 'flat', fill: inkOverlap, windows: tint, columns: 3, rows: 5, seed: 3 }), // prettier-ignore
    house({ at: [136, WATER], width: 106, height: 84, rise: 84, fill: accent, windows: pale, columns: 3, seed: 5 }), // prettier-ignore
    path(ink, cut(TOWER)),
    house({
      at: [338, WATER],
      width: 304,
      height: 166,
      kind: 'flat',
      fill: overprint,
      windows: pale,
      columns: 9,
      rows: 5,
      hasWindow: (_, row) => row > 2,
      seed: 7,
    }),
    house({ ...gables, at: [654, WATER], fill: inkOverlap, seed: 8 }),
    house({ ...gables, at: [710, WATER], fill: accent, seed: 9 }),
  ];
}

/** Drawn upright on the same waterline, then turned over. */
function oasis(): Markup {
  const tall = palm({ at: [285, 294], height: 156, lean: -14, reach: 106, fronds: 9, seed: 3 });
  const small = palm({ at: [78, 288], height: 96, lean: 14, reach: 64, seed: 9 });
  const dunes = [s(110, 276), s(240, 286), s(400, 270), s(560, 286), s(690, 272)];
  const sand = cut([[10, SHORE], ...dunes, [790, SHORE]], { seed: 3, bow: 0 });
  const tent = cut([[134, 292], [184, 150], [189, 132], [195, 150], [246, 292]]); // prettier-ignore
  const opening = cut([[174, 292], [190, 212], [208, 292]]); // prettier-ignore
  const camel = cut(moveOutline(CAMEL, ([x, y]) => [652 + x * 0.69, 290 + y * 0.8]));
  return [
    path(accentOverlap, cut(FISH)),
    path(pale, tall.trunk, small.trunk, camel),
    path(tint, tall.crown, small.crown),
    path(accent, tent),
    path(ink, opening),
    path(tint, sand),
  ];
}

function draw(): string {
  const sky = cut([[40, 60], [300, 40], [600, 52], [764, 36], [782, 302], [18, 302]], { seed: 2 }); // prettier-ignore
  const quay = cut([[16, 293], [784, 293], [788, 301], [12, 301]], { bow: 0 }); // prettier-ignore
  const shores = [s(786, 390), s(738, 504), s(566, 574), s(380, 587), s(180, 562), s(64, 496), s(22, 400)];
  const pond = cut([[10, WATER], [790, WATER], ...shores], { seed: 5, bow: 0 });
  const sun = disc([556, 87], 50, { seed: 4 });
  const sunInSky = clip('sky', path(accent, sun));
  // prettier-ignore
  const gleams = ripples([
    [430, 470, 110], [440, 540, 170], [150, 500, 90], [690, 452, 90], [480, 430, 90], [300, 566, 120], [640, 540, 70],
  ]);
  // prettier-ignore
  const slits = ripples([
    [556, 494, 190], [572, 520, 140], [540, 542, 110], [286, 436, 120], [196, 400, 130], [300, 500, 230], [690, 398, 150], [92, 424, 90],
  ], 5);
  return svg(
    'een-eigen-gezamenlijke-oase',
    [
      path(pale, sky),
      path(accentOverlap, sun),
      sunInSky,
      city(),
      path(tint, quay),
      flyingBird({ at: [676, 128], length: 54, fill: ink, eye: pale, flip: true, rotate: -12 }),
      path(ink, pond),
      path(inkOverlap, gleams),
      reflected(WATER, [path(accent, sun), oasis()]),
      path(ink, slits),
      path(white, dollsApart()),
      reflected(WATER, path(white, dollsTogether())),
    ],
    clipPath('sky', sky),
  );
}

export default {
  idea: 'Above the water a city where all stand apart; its reflection is an oasis where they hold hands. It holds upside down too.',
  palette: 'oase',
  draw,
} satisfies Scene;
