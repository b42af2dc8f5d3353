/** Everyone peeks round the corner: their looks fall like light on one sprout, and on the wall it throws the shadow of a tree. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, define, group, path, svg, use, type Markup } from '../../kit/drawing.ts';
import { gaze } from '../../kit/eyes.ts';
import { shadowOf } from '../../kit/figure.ts';
import { PROFILE } from '../../kit/heads.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { outline, points } from '../../kit/points.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { seated } from '../../kit/seated.ts';
import { leaf, sprout } from '../../kit/trees.ts';
import {
  add,
  length,
  moveOutline,
  rotate,
  scale,
  smooth as s,
  subtract,
  unit,
  type Point,
} from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, tint, pale, white, overprint, skin, darkSkin } = palette;

/** Where the sprout stands, and its top, at which everybody looks. */
const SPROUT: Point = [430, 524];
const TOP: Point = [430, 478];

/** The light on the wall. */
const SPOT: Point = [590, 240];
const SPOT_RADIUS = 184;

interface Onlooker extends Partial<Omit<PortraitOptions, 'at' | 'colors'>> {
  /** Height of the chin, y in px. */
  y: number;
  /** Height of the head, in px. */
  size: number;
  /** How far they bend forward, in degrees. */
  turn: number;
  face?: string;
  cloth?: string;
}

/** From tall to small. */
// prettier-ignore
const ONLOOKERS: readonly Onlooker[] = [
  { y: 146, size: 86, turn: 36, hair: 'curly', cloth: overprint, seed: 2 },
  { y: 240, size: 84, turn: 30, hair: 'hijab', face: darkSkin, cloth: accent, seed: 3 },
  { y: 336, size: 84, turn: 24, hair: 'bob', glasses: true, cloth: white, seed: 4 },
  { y: 432, size: 84, turn: 18, hair: 'cap', beard: true, face: darkSkin, cloth: accent, seed: 5 },
  { y: 528, size: 74, turn: 6, hair: 'beanie', cloth: white, cheeks: true, mouth: 'open', seed: 7 },
];

/** The edge of the corner. */
const edgeAt = (y: number): number => 182 - (y - 22) * 0.109;
const neckOf = ({ y }: Onlooker): Point => [edgeAt(y), y];
const eyeOf = (who: Onlooker): Point => add(neckOf(who), rotate(scale(PROFILE.eye, who.size / 20), who.turn));

function head(who: Onlooker): Markup {
  const { y: _, turn, face = skin, cloth = ink, ...options } = who;
  const colors = { ...palette, skin: face, hair: cloth, beard: ink };
  return group(portrait({ at: [0, 0], colors, shoulders: 0, ...options }), {
    at: neckOf(who),
    rotate: turn,
  });
}

/** A hand round the edge of the corner: four fingers in one mitt. */
function hand(colour: string): Markup {
  const mitt = cut([[4, -18], s(-14, -19), s(-25, -13), s(-29, -3), s(-27, 8), s(-18, 17), [4, 18]]);
  const gaps = [-9, 1, 10].map((y) => slit([-31, y], [-5, y], 1.6));
  return [path(colour, mitt), path(ink, ...gaps)];
}
const handOn = ({ y, face }: Onlooker): string =>
  use(face === darkSkin ? 'dark' : 'light', { at: [edgeAt(y), y + 4] });

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

/** The middle of the crown; what follows is measured from it, in px. */
const CROWN: Point = [592, 166];

type Leaf = readonly [x: number, y: number, length: number, angle: number];

/** Round the crown, every one shaped like the two of the sprout. */
// prettier-ignore
const LEAVES: readonly Leaf[] = [
  [-86, 60, 68, -146], [-98, 44, 74, -112], [-104, 12, 76, -82], [-96, -8, 72, -50], [-76, -34, 76, -62], [-62, -50, 74, -24], [-34, -58, 70, -42],
  [-22, -70, 74, -6], [14, -66, 66, 26], [34, -66, 76, 8], [58, -50, 72, 46], [78, -44, 72, 24], [96, -18, 74, 66], [106, 8, 70, 94],
  [102, 36, 70, 112], [84, 58, 60, 146], [-28, 56, 52, 166], [20, 54, 50, -160], [48, 56, 54, 172],
];

/** Where the light falls through. */
// prettier-ignore
const GAPS: readonly Leaf[] = [
  [-64, 52, 44, -40], [-86, 16, 40, -76], [-30, 8, 46, -18], [-30, 60, 36, 38], [20, 0, 46, 16], [36, 46, 42, 58], [78, 24, 42, 88], [-62, -18, 34, -22], [58, -12, 34, 38], [-4, -38, 28, -2],
];

const FRUITS = points('-126 124, -108 -34, 10 26, 98 -22, -52 -58');

const leaves = (list: readonly Leaf[]): string => {
  const into = new PathWriter();
  for (const [x, y, length, angle] of list) leaf({ at: add(CROWN, [x, y]), length, angle, into });
  return into.data;
};

/** The shadow lies down over the floor and stands up against the wall: a tree that already bears fruit. */
function tree(): Markup {
  const into = new PathWriter();
  cut([[428, 527], [433, 520], [554, 464], [605, 467]], { into, bow: 0 }); // prettier-ignore
  strip(points('580 466, 584 400, 578 322'), [51, 40, 28], { into });
  strip(points('582 362, 548 304, 500 214'), [26, 18, 10], { into });
  strip(points('580 340, 590 270, 590 180'), [26, 20, 14], { into });
  strip(points('580 374, 632 306, 718 244, 752 232'), [26, 20, 13, 8], { into });
  const crown = outline(
    '~-110 40, ~-108 -14, ~-62 -58, ~4 -72, ~70 -54, ~112 -6, ~106 50, ~52 62, ~4 54, ~-48 70',
  );
  cut(
    moveOutline(crown, (point) => add(CROWN, point)),
    { into },
  );
  return [
    path(inkOverlap, into.data),
    path(inkOverlap, leaves(LEAVES)),
    path(pale, leaves(GAPS)),
    path(accent, ...FRUITS.map((at, i) => disc(add(CROWN, at), 10, { snips: 7, seed: i }))),
  ];
}

/** On its lowest branch, a child on a swing. */
function swing(): Markup {
  const pose = {
    lean: -16,
    head: -8,
    frontArm: [70, 140],
    backArm: [-40, 150],
    frontLeg: [96, 72],
    backLeg: [88, 62],
    feet: [120, 112],
  } as const;
  const child = seated({
    at: [690, 390],
    anchor: 'hip',
    h: 135,
    age: 'child',
    hair: 'short',
    colors: palette,
    pose,
  });
  const [x, y] = child.seat;
  return path(
    inkOverlap,
    shadowOf(child),
    strip([[x - 30, y + 4], [x + 32, y - 2]], 6), // prettier-ignore
    strip([[x - 26, y + 2], [678, 268]], 3, { decimals: 1 }), // prettier-ignore
    strip([[x + 28, y], [722, 240]], 3, { decimals: 1 }), // prettier-ignore
  );
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
      tree(),
      swing(),
      ONLOOKERS.map(head),
      path(pale, beams),
      clip('floor', path(white, beams)),
      path(accent, sprout({ at: SPROUT, height: 64 })),
      path(ink, corner),
      ONLOOKERS.map(handOn),
    ],
    [
      clipPath('wall', wall),
      clipPath('floor', floor),
      define('light', hand(skin)),
      define('dark', hand(darkSkin)),
    ],
  );
}

export default {
  palette: 'oase',
  draw,
} satisfies Scene;
