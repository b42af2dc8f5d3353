/** Everyone walks in line on the straight dull road; the elephant has already gone the other way, and someone follows. */
import { PALETTES } from '../../../palettes.ts';
import { elephant } from '../../kit/animals.ts';
import { bird } from '../../kit/birds.ts';
import { define, path, svg, use } from '../../kit/drawing.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { footprints } from '../../kit/footprints.ts';
import { forefinger } from '../../kit/pointing.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { smooth as s } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;

const meadow = cut(
  [[24, 226], s(150, 226), s(330, 256), s(520, 226), [690, 148], [766, 160], [764, 470], [34, 470]],
  { seed: 4, bow: 0.008 },
);
const sun = disc([556, 172], 150, { snips: 11, wobble: 0.012, seed: 5 });

/** The path worn into the grass: it leaves the road, swings left and climbs away to the right. */
const wornPath = strip(
  points('372 500, 250 446, 152 418, 102 374, 146 332, 250 330, 370 352, 500 362, 640 340, 820 270'),
  [104, 66, 52, 44, 42, 44, 50, 56, 54, 46],
);

const beast = elephant({
  at: [492, 374],
  h: 268,
  rotate: -6,
  fill: palette.accent,
  far: palette.accentText,
  ear: palette.accentOverlap,
  tusk: palette.white,
  eye: palette.white,
});

const tracks = footprints(points('268 450, 236 438, 150 422, 92 380, 120 345, 190 326, 290 336, 370 352'), {
  kind: 'pad',
  size: 20,
  stride: 30,
  spread: 18,
});

/** Those in line wear the colours of the road; each comes twice. */
function walker(x: number, options: Partial<PersonOptions>): string {
  return person({
    at: [x, 552],
    h: 138,
    pose: { ...POSES.strolling, head: 16 },
    tolerance: 0.9,
    decimals: 0,
    colors: palette,
    ...options,
  }).svg;
}

const queue = [
  walker(52, { hair: 'short', top: 'coat' }),
  walker(152, { hair: 'hijab', top: 'long', colors: { ...palette, hair: palette.overprint } }),
  walker(262, {
    hair: 'hat',
    top: 'coat',
    build: 'stout',
    colors: { ...palette, skin: palette.darkSkin },
  }),
];

/** The one in line who has turned round and points. */
const doubter = person({
  at: [384, 552],
  h: 150,
  age: 'child',
  hair: 'pigtails',
  top: 'bell',
  cheeks: true,
  mouth: 'open',
  flip: true,
  pose: { ...POSES.standing, head: -30, frontArm: [120, 132] },
  colors: { ...palette, top: palette.tint },
});

/** Holds the elephant by the tail, as elephants do. */
const follower = person({
  at: [222, 346],
  h: 136,
  hair: 'curly',
  top: 'bell',
  cheeks: true,
  mouth: 'smile',
  pose: { ...POSES.walking, head: -14, frontArm: [-40, -26], backArm: [50, 82] },
  colors: { ...palette, skin: palette.darkSkin, top: palette.accent },
});

function road(): string {
  const asphalt = cut(points('-10 452, 810 444, 810 582, -10 588'), { seed: 2, bow: 0.006 });
  const dashes = [20, 150, 280, 410, 540, 670].map((x) =>
    strip(
      [
        [x, 573],
        [x + 62, 572],
      ],
      6,
    ),
  );
  return path(palette.inkOverlap, asphalt) + path(palette.ink, ...dashes);
}

function grass(): string {
  const tufts = points('70 300, 62 352, 256 398, 370 424, 520 424, 610 430, 700 404, 730 440');
  const blades = tufts.flatMap(([x, y]) =>
    points('-7 -22, 3 -28, 12 -18').map(([dx, dy]) => slit([x, y], [x + dx, y + dy], 3)),
  );
  return path(palette.blush, ...blades);
}

function draw(): string {
  const [trunkX, trunkY] = beast.joints.trunk;
  const [backX, backY] = beast.joints.back;
  return svg('bewandel-eens-een-ander-pad', [
    path(palette.pale, sun),
    path(palette.tint, meadow),
    grass(),
    path(palette.white, wornPath),
    path(palette.tint, tracks),
    beast.svg,
    road(),
    path(palette.blush, scrap('tulip', { at: [trunkX + 4, trunkY - 20], size: 50, rotate: 8 })),
    bird({ at: [backX, backY + 2], length: 34, fill: palette.ink, eye: palette.white }),
    follower.svg,
    define('queue', queue),
    walker(462, { hair: 'bald', top: 'long' }),
    use('queue', { at: [502, 0] }),
    doubter.svg,
    forefinger(doubter, palette.skin, 19),
  ]);
}

export default {
  palette: 'zijpad',
  draw,
} satisfies Scene;
