/** Footprints wander into a labyrinth, turn round halfway and come out again, where their owner sighs with relief. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { footprints } from '../../kit/footprints.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc } from '../../kit/scissors.ts';
import { seated } from '../../kit/seated.ts';
import {
  add,
  held,
  normal,
  scale,
  smooth as s,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;

/** The labyrinth: rings of hedge round a middle; degrees run clockwise from the right. */
const MIDDLE: Point = [312, 300];
const LANE = 54;
const HEDGE = 15;

const onRing = (radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [MIDDLE[0] + Math.cos(angle) * radius, MIDDLE[1] + Math.sin(angle) * radius];
};

/** Outer radius of hedge 0 (outermost) to 3, and the middle of the lane inside it. */
const hedgeAt = (ring: number): number => 274 - ring * LANE;
const laneAt = (lane: number): number => hedgeAt(lane) - (LANE + HEDGE) / 2;

/** Ring, where the hedge begins and where it ends. */
const HEDGES: readonly (readonly [ring: number, from: number, to: number])[] = [
  [0, 45, 382],
  [1, -22, 112],
  [1, 128, 296],
  [2, -112, 36],
  [2, 58, 172],
  [2, 196, 225],
  [3, -56, 225],
];
/** Hedges across a lane: lane, degrees. */
const CROSSES: readonly (readonly [lane: number, degrees: number])[] = [
  [0, 60],
  [0, 214],
  [1, 24],
  [1, 186],
  [2, 66],
  [2, 222],
];

function arc(ring: number, from: number, to: number): OutlinePoint[] {
  const steps = Math.max(2, Math.round((to - from) / 24));
  const edge = (radius: number): OutlinePoint[] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const [x, y] = onRing(radius, from + ((to - from) * i) / steps);
      return i === 0 || i === steps ? [x, y] : s(x, y);
    });
  return [...edge(hedgeAt(ring)), ...edge(hedgeAt(ring) - HEDGE).reverse()];
}

function labyrinth(): string {
  const into = new PathWriter();
  for (const [ring, from, to] of HEDGES) cut(arc(ring, from, to), { into, bow: 0 });
  for (const [lane, degrees] of CROSSES) {
    const half = ((HEDGE / 2) * 57.3) / laneAt(lane);
    const [outer, inner] = [hedgeAt(lane) - 2, hedgeAt(lane + 1) - 2];
    cut(
      [
        onRing(outer, degrees - half),
        onRing(outer, degrees + half),
        onRing(inner, degrees + half),
        onRing(inner, degrees - half),
      ],
      { into },
    );
  }
  return into.data;
}

/** In at the opening, up the outer lane, through the gap, and on to where the dark begins: lane, degrees. */
const ROUTE: readonly (readonly [lane: number, degrees: number])[] = [
  [-1, 37],
  [-0.4, 33],
  [0, 24],
  [0, -28],
  [0.5, -42],
  [1, -56],
  [1, -82],
];

const WALK: readonly Point[] = ROUTE.flatMap(([lane, degrees], i) => {
  const [before, was] = held(ROUTE, i - 1);
  const count = Math.max(1, Math.ceil(Math.abs(degrees - was) / 10));
  return Array.from({ length: count }, (_, k) => {
    const part = (k + 1) / count;
    return onRing(laneAt(before + (lane - before) * part), was + (degrees - was) * part);
  });
});

/** The walk moved sideways: - keeps to the left of the walker, + to the right. */
const beside = (aside: number): Point[] =>
  WALK.map((point, i) =>
    add(point, scale(normal(unit(subtract(held(WALK, i + 1), held(WALK, i - 1)))), aside)),
  );

const PRINTS = { size: 29, stride: 42, spread: 5 };
const TURN = onRing(laneAt(1), -86);
const inward = footprints([[516, 584], [532, 530], ...beside(-8), add(TURN, [0, 8])], PRINTS);
const outward = footprints([add(TURN, [-10, -8]), ...beside(8).reverse(), [574, 500], [606, 548]], PRINTS);

/** Whose footprints they are: outside, and relieved. */
const relieved = person({
  at: [676, 566],
  h: 268,
  hair: 'bob',
  top: 'bell',
  cheeks: true,
  mouth: 'smile',
  eye: 'closed',
  pose: { ...POSES.walking, lean: -7, head: -14, frontArm: [62, 118], backArm: [-52, -74] },
  colors: { ...palette, top: palette.accent },
});

/** One who did not turn round: his beard has grown down to the ground. */
function lost(): string {
  const man = seated({
    at: [268, 350],
    h: 116,
    on: 'ground',
    hair: 'bald',
    mouth: 'frown',
    flip: true,
    pose: { head: 18, lean: 8, frontArm: [30, 110], backArm: [36, 116] },
    colors: { ...palette, top: palette.tint, legs: palette.blush, hair: palette.white },
  });
  const ground = disc([260, 351], 34, { radiusY: 9, seed: 3 });
  const [x, y] = man.onHead([7, -5]);
  const beard = cut(
    [man.onHead([9, -6]), man.onHead([-3, -8]), s(x + 7, y + 24), [x - 15, 350], s(x - 13, y + 20)],
    { decimals: 1 },
  );
  return path(palette.overprint, ground) + man.svg + path(palette.white, beard);
}

function draw(): string {
  const sheet = cut(points('230 60, 560 74, 780 30, 764 566, 540 588, 250 560'), { seed: 3 });
  const dark = cut([[20, 46], [344, 6], s(308, 300), [288, 588], [40, 572]], { seed: 4 });
  const floor = disc(MIDDLE, 280, { snips: 14, wobble: 0.008, seed: 2 });
  const hedges = labyrinth();
  return svg(
    'beter-ten-halve-gekeerd',
    [
      path(palette.tint, sheet),
      path(palette.pale, floor),
      path(palette.ink, dark, hedges),
      clip('dark', path(palette.tint, hedges)),
      lost(),
      path(palette.blush, inward),
      path(palette.accent, outward),
      relieved.svg,
    ],
    clipPath('dark', dark),
  );
}

export default {
  palette: 'zijpad',
  draw,
} satisfies Scene;
