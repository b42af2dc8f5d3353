/** Children carry a football goal (in Dutch the same word as aim) through the streets, looking for its place. */
import { PALETTES } from '../../../palettes.ts';
import { dog } from '../../kit/animals.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { football, goal } from '../../kit/goal.ts';
import { house, type HouseKind } from '../../kit/house.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, strip } from '../../kit/scissors.ts';
import { seated } from '../../kit/seated.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;

const GROUND = 556;

/** x, width, height of the wall, rise of the roof, kind, colour. */
const STREET: readonly (readonly [number, number, number, number, HouseKind, string])[] = [
  [40, 104, 150, 54, 'gable', palette.ink],
  [146, 120, 186, 60, 'step', palette.overprint],
  [268, 132, 140, 44, 'row', palette.blush],
  [402, 110, 176, 62, 'bell', palette.ink],
  [514, 128, 160, 60, 'gable', palette.overprint],
  [644, 116, 216, 60, 'step', palette.blush],
];

/** The houses by day; the same houses in blue, lit, where they are seen through the net. */
function street(isSeenThroughNet: boolean): string {
  return STREET.map(([x, width, height, rise, kind, fill], i) => {
    const isBesideGoal = i === 0 || i === STREET.length - 1;
    if (isSeenThroughNet && isBesideGoal) return '';
    return house({
      at: [x, 478],
      width,
      height,
      rise,
      kind,
      seed: i + 3,
      columns: 3,
      rows: 2,
      fill: isSeenThroughNet ? palette.accent : fill,
      ...(isSeenThroughNet && { windows: palette.tint, door: palette.accentText }),
      ...(isBesideGoal && { windows: palette.pale, door: palette.white }),
    });
  }).join('');
}

const target = goal({
  leftTop: [146, 252],
  leftFoot: [164, 520],
  rightTop: [602, 196],
  rightFoot: [622, 468],
  post: 15,
  frame: palette.white,
  net: palette.white,
  meshes: [12, 6],
});

const child = { h: 226, age: 'child', cheeks: true } as const;

/** Lifts the left post. */
const carrier = person({
  ...child,
  at: [107, GROUND],
  hair: 'curly',
  top: 'sweater',
  pose: { ...POSES.pushing, lean: 10, frontArm: [70, 96], backArm: [60, 92] },
  colors: { ...palette, top: palette.blush, hair: palette.overprint },
});

/** Has the right post on her knees. */
const roller = wheelchair({
  ...child,
  at: [577, GROUND],
  h: 244,
  hair: 'ponytail',
  mouth: 'smile',
  frame: palette.ink,
  pose: { lean: -6, head: -4, frontArm: [54, 100], backArm: [70, 110] },
  colors: { ...palette, skin: palette.darkSkin, top: palette.tint },
});

/** Sits on the crossbar with a spyglass. */
const lookout = seated({
  ...child,
  at: target.on(0.6, -0.05),
  h: 200,
  on: 'highChair',
  anchor: 'hip',
  hair: 'beanie',
  mouth: 'open',
  pose: { head: -2, frontArm: [112, 152], backArm: [-24, -6] },
  colors: { ...palette, top: palette.ink, hair: palette.accent, legs: palette.overprint },
});

/** Walks ahead and points. */
const scout = person({
  ...child,
  at: [716, GROUND + 6],
  h: 230,
  hair: 'hijab',
  top: 'bell',
  mouth: 'open',
  pose: { ...POSES.walking, frontArm: [100, 104] },
  colors: { ...palette, top: palette.accent },
});

function dogWithBall(): string {
  const hound = dog({
    at: [330, GROUND + 14],
    h: 78,
    fill: palette.white,
    patch: palette.overprint,
    eye: palette.ink,
    collar: palette.accent,
  });
  const [noseX, noseY] = hound.joints.nose;
  return hound.svg + football([noseX + 24, noseY + 24], 24, palette.white, palette.ink);
}

function draw(): string {
  const sheet = points('26 92, 300 44, 560 84, 772 40, 764 500, 34 500');
  const pavement = points('20 476, 400 470, 784 480, 776 584, 420 576, 30 590');
  const sight = [lookout.onHead([6, -11]), lookout.onHead([17, -12.4]), lookout.onHead([27, -13.6])];
  return svg(
    'het-vinden-van-het-doel',
    [
      path(palette.tint, cut(sheet, { seed: 7 })),
      street(false),
      path(palette.pale, cut(pavement, { seed: 3 })),
      path(palette.accentOverlap, target.opening),
      clip('goal', street(true)),
      target.net,
      [roller.svg, carrier.svg],
      target.frame,
      [roller.again('frontArm', 'frontHand'), carrier.again('frontHand')],
      lookout.svg,
      path(palette.overprint, strip(sight, [8, 10, 16], { decimals: 1 })),
      lookout.again('frontHand'),
      scout.svg,
      dogWithBall(),
    ],
    clipPath('goal', target.opening),
  );
}

export default {
  idea: 'Children carry a football goal (in Dutch the same word as aim) through the streets, looking for its place.',
  palette: 'zijpad',
  draw,
} satisfies Scene;
