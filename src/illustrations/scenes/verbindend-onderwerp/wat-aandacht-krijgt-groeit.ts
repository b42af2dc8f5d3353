/** Everyone peeks round the corner: their looks fall like light on one sprout, and on the wall it throws the shadow of a tree. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, define, group, path, svg, use, type Markup } from '../../kit/drawing.ts';
import { gaze } from '../../kit/eyes.ts';
import { shadowOf } from '../../kit/figure.ts';
import { PROFILE } from '../../kit/heads.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { SEATED_POSES, seated } from '../../kit/seated.ts';
import { leafyTree, sprout } from '../../kit/trees.ts';
import { add, around, length, rotate, scale, subtract, unit, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, tint, pale, white, overprint, skin, darkSkin } = palette;

/** Where the sprout stands, and its top, at which everybody looks. */
const SPROUT: Point = [432, 522];
const TOP: Point = [432, 484];

/** The light on the wall. */
const SPOT: Point = [590, 240];
const SPOT_RADIUS = 184;

interface Onlooker extends Partial<Omit<PortraitOptions, 'at' | 'colors'>> {
  /** The base of the neck, in px. */
  at: Point;
  /** Height of the head, in px. */
  size: number;
  /** How far they bend forward, in degrees. */
  turn: number;
  face?: string;
  top: string;
  cloth?: string;
  /** Height of the hand on the corner, y in px. */
  hand: number;
}

/** From tall to small. */
// prettier-ignore
const ONLOOKERS: readonly Onlooker[] = [
  { at: [178, 148], size: 86, turn: 36, hair: 'curly', face: darkSkin, top: overprint, hand: 190, seed: 2 },
  { at: [172, 244], size: 84, turn: 30, hair: 'hijab', cloth: accent, top: accent, shoulders: 10, hand: 276, seed: 3 },
  { at: [154, 334], size: 84, turn: 26, hair: 'bun', glasses: true, cloth: white, top: inkOverlap, hand: 362, seed: 4 },
  { at: [142, 436], size: 84, turn: 20, hair: 'short', beard: true, face: darkSkin, top: overprint, shoulders: 12, hand: 456, seed: 5 },
  { at: [134, 528], size: 72, turn: 6, hair: 'beanie', cloth: accent, cheeks: true, mouth: 'open', top: overprint, hand: 540, seed: 7 },
];

const eyeOf = ({ at, size, turn }: Onlooker): Point => add(at, rotate(scale(PROFILE.eye, size / 20), turn));

function head({ at, turn, face = skin, top, cloth = ink, ...options }: Onlooker): Markup {
  const colors = { ...palette, skin: face, top, hair: cloth };
  return group(portrait({ at: [0, 0], colors, shoulders: 17, ...options }), { at, rotate: turn });
}

/** Four fingers round the edge of the corner. */
const fingers = (colour: string): string =>
  path(
    colour,
    ...[0, 1, 2, 3].map((i) =>
      disc([(i % 3 ? -11 : -8) - i, i * 9.4], 13, { radiusY: 5.4, snips: 6, wobble: 0 }),
    ),
  );
const handOn = ({ hand, face }: Onlooker): string =>
  use(face === darkSkin ? 'dark' : 'light', { at: [182 - (hand - 22) * 0.113, hand] });

/** All looks, which run together in the sprout. */
function looks(): string {
  const into = new PathWriter();
  for (const person of ONLOOKERS) gaze({ from: eyeOf(person), to: TOP, widths: [3, 30], start: 0.025, into });
  return into.data;
}

/** The light on the wall: it fans out from the sprout and ends in a round spot. */
function spotlight(): string[] {
  const back = subtract(TOP, SPOT);
  const half = (Math.acos(SPOT_RADIUS / length(back)) * 180) / Math.PI;
  const edge = (turn: number): Point => add(SPOT, scale(rotate(unit(back), turn), SPOT_RADIUS));
  return [
    disc(SPOT, SPOT_RADIUS, { snips: 12, wobble: 0, seed: 4 }),
    cut([TOP, edge(half), edge(-half)], { bow: 0 }),
  ];
}

/** The shadow lies down over the floor and rises up the wall: a tree that already bears fruit, and a swing. */
function shadow(): Markup {
  const tree = leafyTree({ at: [581, 338], trunk: 117, width: 34, leaf: 45, angle: 2, seed: 4 });
  const lying: Point[] = [SPROUT, [500, 502], [560, 462], [580, 392], [581, 334]]; // prettier-ignore
  const pose = {
    ...SEATED_POSES.highChair,
    lean: -14,
    frontArm: [120, 160],
    backArm: [110, 158],
    frontLeg: [84, 50],
    backLeg: [80, 44],
  } as const;
  const child = seated({
    at: [672, 366],
    anchor: 'hip',
    h: 100,
    age: 'child',
    on: 'highChair',
    hair: 'pigtails',
    colors: palette,
    pose,
  });
  const [seatX, seatY] = child.seat;
  const rope: Point[] = [[seatX + 2, seatY], child.joints.frontHand, [688, 164]];
  const board: Point[] = [
    [seatX - 14, seatY + 2],
    [seatX + 14, seatY],
  ];
  const fruits = [2, 8, 13, 23].map((i) =>
    disc(add(around(tree.tips, i), [3, 13]), 9, { snips: 7, seed: i }),
  );
  return [
    path(inkOverlap, strip(lying, [6, 18, 31, 34, 34]), tree.branches),
    path(inkOverlap, tree.leaves),
    path(inkOverlap, shadowOf(child), strip(board, 4), strip(rope, 2.4, { decimals: 1 })),
    path(accent, fruits),
  ];
}

function draw(): string {
  const wall = cut(
    [
      [90, 66],
      [430, 44],
      [768, 62],
      [776, 470],
      [90, 462],
    ],
    { seed: 3 },
  );
  const floor = cut(
    [
      [40, 458],
      [780, 468],
      [768, 570],
      [420, 584],
      [40, 574],
    ],
    { seed: 5 },
  );
  const corner = cut(
    [
      [24, 40],
      [182, 22],
      [120, 592],
      [20, 584],
    ],
    { seed: 6, bow: 0.006 },
  );
  const pool = disc([SPROUT[0] + 10, SPROUT[1] + 2], 80, { radiusY: 22, seed: 2 });
  const beams = looks();
  return svg(
    'wat-aandacht-krijgt-groeit',
    [
      path(tint, wall),
      clip('wall', path(pale, spotlight())),
      path(pale, floor),
      path(white, pool),
      shadow(),
      ONLOOKERS.map(head),
      path(pale, beams),
      clip('floor', path(white, beams)),
      path(accent, sprout({ at: SPROUT, height: 50 })),
      path(ink, corner),
      ONLOOKERS.map(handOn),
    ],
    [
      clipPath('wall', wall),
      clipPath('floor', floor),
      define('light', fingers(skin)),
      define('dark', fingers(darkSkin)),
    ],
  );
}

export default {
  idea: 'Everyone peeks round the corner: their looks fall like light on one sprout, and on the wall it throws the shadow of a tree.',
  palette: 'oase',
  draw,
} satisfies Scene;
