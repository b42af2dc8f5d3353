/** Children carry a football goal (in Dutch the same word as aim); its net is the sail of their search, and the ball already lies in it. */
import { PALETTES } from '../../../palettes.ts';
import { dog } from '../../kit/animals.ts';
import { clip, clipPath, path, svg, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { football, goal } from '../../kit/goal.ts';
import { forefinger } from '../../kit/pointing.ts';
import { points } from '../../kit/points.ts';
import { house, type HouseKind } from '../../kit/house.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { seated } from '../../kit/seated.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import { OVERLAPS } from '../../overlaps.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;
const { ink, accent, tint, pale, white, blush, overprint, darkSkin } = palette;
/** What is seen through the net turns blue. */
const { netOnSky, netOnSun, netOnRoofs } = OVERLAPS.zijpad;

const GROUND = 560;

const target = goal({
  leftTop: [150, 176],
  leftFoot: [186, 486],
  rightTop: [520, 112],
  rightFoot: [560, 436],
  post: 20,
  wind: [260, 6],
  frame: white,
  net: white,
});

const child = { h: 232, age: 'child', cheeks: true, tolerance: 0.8 } as const;

/** Lifts the left post. */
const carrier = person({
  ...child,
  at: [126, GROUND],
  hair: 'curly',
  top: 'sweater',
  pose: { ...POSES.pushing, lean: 10, frontArm: [70, 96], backArm: [60, 92] },
  colors: { ...palette, top: blush, hair: overprint },
});

/** Has the right post on her knees. */
const roller = wheelchair({
  ...child,
  at: [512, GROUND],
  h: 244,
  hair: 'ponytail',
  mouth: 'smile',
  frame: ink,
  pose: { lean: -4, head: -4, frontArm: [54, 100], backArm: [70, 110] },
  colors: { ...palette, skin: darkSkin, top: tint },
});

/** Sits on the crossbar, as in a crow's nest, with a spyglass. */
const lookout = seated({
  ...child,
  at: target.on(0.4, -0.05),
  h: 200,
  on: 'highChair',
  anchor: 'hip',
  hair: 'beanie',
  mouth: 'open',
  pose: { head: -2, frontArm: [112, 152], backArm: [-24, -6] },
  colors: { ...palette, top: ink, hair: accent, legs: overprint },
});

/** Walks ahead and points. */
const scout = person({
  ...child,
  at: [694, GROUND + 6],
  hair: 'hijab',
  top: 'bell',
  mouth: 'open',
  pose: { ...POSES.walking, frontArm: [100, 104] },
  colors: { ...palette, top: accent, hair: palette.accentOverlap },
});

/** x, width, height of the wall, rise of the roof, kind. */
const STREET: readonly (readonly [number, number, number, number, HouseKind])[] = [
  [36, 92, 74, 50, 'gable'],
  [130, 104, 104, 44, 'step'],
  [236, 120, 66, 42, 'row'],
  [358, 92, 108, 52, 'bell'],
  [452, 110, 74, 54, 'gable'],
  [564, 92, 96, 40, 'step'],
  [658, 104, 70, 58, 'gable'],
];

/** The roofs they pass, all of one colour. */
const roofs = (fill: string): Markup =>
  STREET.map(([x, width, height, rise, kind], i) =>
    house({ at: [x, 494], width, height, rise, kind, fill, seed: i + 3 }),
  );

function draw(): string {
  const sky = cut(points('26 92, 300 44, 560 70, 772 40, 764 500, 34 500'), { seed: 7 });
  const pavement = cut(points('20 490, 400 476, 784 486, 776 586, 420 578, 30 590'), { seed: 3 });
  const sun = disc([640, 190], 108, { wobble: 0.01, seed: 2 });
  const sight = [lookout.onHead([6, -11]), lookout.onHead([17, -12.4]), lookout.onHead([27, -13.6])];
  const hound = dog({
    at: [330, GROUND + 14],
    h: 78,
    fill: white,
    patch: overprint,
    eye: ink,
    collar: accent,
  });
  return svg(
    'het-vinden-van-het-doel',
    [
      path(tint, sky),
      path(pale, sun),
      roofs(blush),
      path(pale, pavement),
      path(netOnSky, target.sail),
      clip('sail', [path(netOnSun, sun), roofs(netOnRoofs)]),
      target.net,
      football(target.onNet(0.7, 0.66), 30, white, ink),
      [roller.svg, carrier.svg],
      target.frame,
      [roller.again('frontArm', 'frontHand'), carrier.again('frontHand')],
      lookout.svg,
      path(overprint, strip(sight, [8, 10, 16], { decimals: 1 })),
      lookout.again('frontHand'),
      scout.svg,
      forefinger(scout, palette.skin, 19),
      hound.svg,
    ],
    clipPath('sail', target.sail),
  );
}

export default {
  palette: 'zijpad',
  draw,
} satisfies Scene;
