/** The dot of the question, the answer, is rolled aside like a stone: behind it stands the next question, and so on. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, group, path, svg, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { type Point } from '../../kit/vector.ts';
import { cane } from '../../kit/walking-aids.ts';
import { seated } from '../../kit/seated.ts';
import { OVERLAPS } from '../../overlaps.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;
const { ink, inkOverlap, accent, accentText, tint, pale, white, blush, overprint, skin, darkSkin } = palette;

const HOLE: Point = [352, 450];
const RADIUS = 120;
const hole = disc(HOLE, RADIUS, { snips: 11, wobble: 0.012, seed: 4 });

/** The hook of the question mark; the hole is its dot. */
const hook = strip(
  points('212 196, 238 108, 326 66, 428 90, 466 166, 432 234, 366 270, 351 328'),
  [68, 74, 78, 80, 80, 78, 76, 70],
);

interface Colours {
  wall: string;
  floor: string;
  hook: string;
}

/** From the world in the first hole to the last. */
const WORLDS: readonly Colours[] = [
  { wall: accent, floor: accentText, hook: white },
  { wall: tint, floor: pale, hook: ink },
  { wall: accent, floor: accentText, hook: white },
];

/** The same woman on every floor, on her way to the hole. */
function seeker(at: Point, tolerance: number): Markup {
  const figure = person({
    at,
    h: 232,
    age: 'small',
    hair: 'bun',
    top: 'coat',
    cheeks: true,
    glasses: true,
    tolerance,
    pose: { ...POSES.withCane, head: -8, backArm: [50, 84] },
    colors: { ...palette, skin: darkSkin, hair: pale, top: white, legs: ink, glasses: ink },
  });
  return [cane({ hand: figure.joints.frontHand, ground: at[1], fill: ink, ahead: 12 }), figure.svg];
}

/** What is behind a hole: wall, floor, a question mark, its hole; drawn on the whole canvas, then made small. */
function world(depth: number): Markup {
  const colours = WORLDS[depth];
  if (colours === undefined) return '';
  const inner = [
    path(colours.wall, cut(points('0 0, 800 0, 800 640, 0 640'), { bow: 0 })),
    path(colours.floor, cut(points('0 520, 800 506, 800 640, 0 640'), { bow: 0 })),
    path(colours.hook, hook),
    throughHole(depth + 1),
    depth < 2 && seeker([156, 560], 1.6),
  ];
  return group(inner, { at: [HOLE[0] - 330 * SMALLER, HOLE[1] - 318 * SMALLER], scale: SMALLER });
}
const SMALLER = 0.39;

const throughHole = (depth: number): Markup => [
  path(WORLDS[depth]?.wall ?? white, hole),
  clip('hole', world(depth)),
];

/** The dot, rolled away to the right, and the man who pulls it. */
function stone(): Markup {
  const dot = disc([574, 458], 117, { snips: 11, wobble: 0.014, seed: 6 });
  const roller = person({
    at: [722, 566],
    h: 250,
    flip: true,
    hair: 'curly',
    build: 'stout',
    top: 'sweater',
    beard: true,
    mouth: 'open',
    pose: { ...POSES.pulling, lean: -20, frontArm: [70, 78], backArm: [96, 104] },
    colors: { ...palette, top: accent, hair: overprint, legs: blush, skin },
  });
  const child = seated({
    at: [570, 342],
    h: 176,
    flip: true,
    age: 'child',
    on: 'highChair',
    anchor: 'hip',
    hair: 'beanie',
    pose: { lean: 14, head: 16, frontArm: [40, 150], backArm: [-20, 4] },
    colors: { ...palette, skin: darkSkin, hair: white, top: blush, legs: pale, shoes: white },
  });
  const { frontHand, backHand } = roller.joints;
  const rope = strip([frontHand, [590, 396], [461, 440]], 6) + strip([backHand, [640, 470], [556, 571]], 6);
  return [
    path(ink, dot),
    clip('hole', path(OVERLAPS.zijpad.inkOnAccent, dot)),
    path(inkOverlap, slit([520, 380], [600, 366], 4, -10), slit([612, 548], [650, 520], 4, 6)),
    path(tint, rope),
    child.svg,
    roller.svg,
  ];
}

function draw(): string {
  const wall = cut(points('34 120, 210 30, 430 62, 640 26, 768 90, 760 536, 38 540'), { seed: 5 });
  const floor = cut(points('20 520, 260 508, 520 520, 782 504, 790 584, 420 590, 28 584'), { seed: 8 });
  return svg(
    'van-vraag-naar-antwoord',
    [path(tint, wall), path(pale, floor), path(ink, hook), throughHole(0), stone(), seeker([140, 566], 1)],
    clipPath('hole', hole),
  );
}

export default {
  palette: 'zijpad',
  draw,
} satisfies Scene;
