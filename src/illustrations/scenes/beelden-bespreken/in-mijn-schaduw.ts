/** An official walks to work with her briefcase, and the shadow that runs out ahead of her is still the child with the kite. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person, shadowOf } from '../../kit/figure.ts';
import { bow, kite } from '../../kit/kite.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { add, mix, scale, unit, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;

/** Where woman and shadow touch; from there the shadow's plane runs `upward` (with the light) and `across`. */
const FEET: Point = [200, 557];
const upward: Point = [0.64, -0.768];
const across = unit([0.95, 0.2]);
const onGround = (along: number, aside: number): Point =>
  add(FEET, add(scale(upward, along), scale(across, aside)));

function hopscotch(): string {
  const tiles = new PathWriter();
  const tile = (along: number, aside: number, long = 88, wide = 88): void => {
    const corners: Point[] = [
      onGround(along + 4, aside + 4),
      onGround(along + long - 4, aside + 4),
      onGround(along + long - 4, aside + wide - 4),
      onGround(along + 4, aside + wide - 4),
    ];
    cut(corners, { seed: along + aside + 50, bow: 0.02, into: tiles });
  };
  tile(74, -10);
  tile(162, -10);
  tile(250, -54);
  tile(250, 34);
  tile(338, -10);
  tile(426, -54);
  tile(426, 34);
  tile(514, -32, 84, 134);
  return tiles.data;
}

/** The running child, cast along the ground as one flat shape; also where its kite hand is. */
function castShadow(): { shape: string; hand: Point } {
  const child = person({
    at: [0, 0],
    h: 100,
    age: 'child',
    colors: palette,
    proportions: { thigh: 19, shin: 19, torso: 26, upperArm: 17, forearm: 16, head: 1.24, width: 0.85 },
    hair: 'flyingPonytail',
    top: 'skirt',
    pose: {
      lean: 8,
      head: -16,
      frontArm: [112, 134],
      backArm: [-80, -104],
      frontLeg: [78, -30],
      backLeg: [-14, -22],
    },
  });
  const [footX] = child.joints.backFoot;
  const cast = ([x, y]: Point): Point => onGround(-y * 5.1, (x - footX - 2) * 4.4);
  const shape = shadowOf(child, {
    toScene: (point) => cast(child.toScene(point)),
    decimals: 0,
    tolerance: 0.9,
    step: 0.35,
    wobble: 0.12,
    blend: 0.7,
    corner: 44,
  });
  return { shape, hand: cast(child.joints.frontHand) };
}

function official(): string {
  const woman = person({
    at: [150, 562],
    h: 380,
    colors: { ...palette, hair: palette.white },
    hair: 'bun',
    top: 'long',
    cheeks: true,
    mouth: 'smile',
    topOutline: [
      [-3.4, 32.5],
      [-9.6, 27],
      [-20, -27],
      [13, -29],
      [9.4, 26],
      [3.4, 32.5],
    ],
    pose: {
      ...POSES.walking,
      lean: 4,
      head: 14,
      frontArm: [-44, -22],
      backArm: [44, 84],
      frontLeg: [18, 4],
      backLeg: [-14, -36],
    },
    seed: 4,
  });
  const knot = woman.onTorso(7.6, 16);
  const lanyard = slit(woman.onTorso(-2.6, 32), knot, 3, -3) + slit(woman.onTorso(4, 32), knot, 3, 2);
  const badge = cut(
    [woman.onTorso(5.4, 16.6), woman.onTorso(11.4, 16.2), woman.onTorso(11.2, 7.6), woman.onTorso(5, 8)],
    { seed: 3 },
  );
  const [gripX, gripY] = woman.joints.frontHand;
  const grip = (x: number, y: number): Point => [gripX + x, gripY + y];
  const briefcase = cut([grip(-44, 20), grip(36, 16), grip(42, 74), grip(-42, 80)], { seed: 3 });
  const lid = slit(grip(-43, 44), grip(38, 40), 5, 7);
  const tail = strip(
    [grip(-40, 45), grip(-60, 54), grip(-54, 84), grip(-70, 102), grip(-60, 128)],
    [3, 3, 2],
    {
      decimals: 1,
    },
  );
  return [
    woman.svg,
    path(palette.accent, lanyard),
    path(palette.white, badge),
    path(palette.accent, briefcase),
    path(palette.ink, lid, tail),
    path(palette.accent, bow(grip(-55, 78), -24, 60), bow(grip(-69, 107), 18, 60)),
  ].join('');
}

function draw(): string {
  const field = cut(
    [
      [26, 74],
      [420, 22],
      [778, 58],
      [764, 380],
      [560, 584],
      [300, 574],
      [40, 584],
    ],
    { seed: 3 },
  );
  const tiles = hopscotch();
  const shadow = castShadow();
  const flown = kite({
    at: [712, 112],
    size: 84,
    fill: palette.accent,
    checks: palette.white,
    cord: palette.ink,
    rotate: 16,
  });
  const line = strip(
    [shadow.hand, add(mix(shadow.hand, flown.bridle, 0.5), [14, 20]), flown.bridle],
    [3, 2.5, 2.5],
    { decimals: 1 },
  );
  return svg(
    'in-mijn-schaduw',
    [
      path(palette.tint, field),
      path(palette.pale, tiles),
      path(palette.ink, shadow.shape),
      clip('child', path(palette.overprint, tiles)),
      path(palette.ink, line),
      flown.svg,
      official(),
      path(palette.accent, disc(onGround(560, 60), 8, { snips: 6 })),
    ],
    clipPath('child', shadow.shape),
  );
}

export default {
  palette: 'schaduw',
  draw,
} satisfies Scene;
