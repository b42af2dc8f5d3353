/** Two people lie head to head, each in their own sky: with one hand they point at the star both know, with the other at one of their own. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, group, path, svg } from '../../kit/drawing.ts';
import { personFront, type FrontOptions } from '../../kit/figure-front.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { points } from '../../kit/points.ts';
import { disc, strip } from '../../kit/scissors.ts';
import { star, threads, type StarKind } from '../../kit/stars.ts';
import { add, rotate, scale, subtract, unit, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, white, overprint, accentOverlap, darkSkin } = palette;

const greenSky = disc([257, 318], 233, { radiusY: 260, snips: 10, wobble: 0.016, seed: 3 });
const orangeSky = disc([543, 284], 235, { radiusY: 262, snips: 10, wobble: 0.016, seed: 8 });
const skies = [path(ink, greenSky), path(accent, orangeSky), clip('green', path(overprint, orangeSky))];

/** The star both point at, the one only he points at, and the one only she points at. */
const KNOWN: Point = [370, 193];
const HIS: Point = [282, 492];
const HERS: Point = [604, 386];
/** Known to both: in the overlap. */
const OTHER_SHARED = points('432 410, 404 118, 396 474');
const SHARED = [KNOWN, ...OTHER_SHARED];
/** Sharp, in the green sky. */
const OWN_GREEN = [HIS, ...points('226 122, 124 186, 74 300, 222 262, 134 496')];
/** Round, in the orange sky. */
const OWN_ORANGE = [HERS, ...points('518 124, 626 84, 704 420, 590 486, 728 262')];

/** Somebody on their back, seen from above. */
interface Lying extends Omit<FrontOptions, 'at' | 'h'> {
  crown: Point;
  /** Which way the crown lies; degrees clockwise from up. */
  turn: number;
  /** The stars the hands point at. */
  left: Point;
  right: Point;
}
const HEIGHT = 286;

function lying({ crown, turn, left, right, ...look }: Lying): string {
  const figure = personFront({ ...look, at: [0, HEIGHT], h: HEIGHT, mouth: 'smile', tolerance: 0.8 });
  const finger = (wrist: Point, target: Point): string => {
    const aim = unit(subtract(rotate(subtract(target, crown), -turn), wrist));
    return strip([add(wrist, scale(aim, 6)), add(wrist, scale(aim, 25))], [8, 5]);
  };
  const { leftHand, rightHand } = figure.joints;
  const fingers = path(look.colors.skin, finger(leftHand, left), finger(rightHand, right));
  return group([figure.svg, fingers], { at: crown, rotate: turn });
}

const people = [
  lying({
    crown: [384, 316],
    turn: 70,
    left: KNOWN,
    right: HIS,
    colors: { ...palette, top: tint, legs: white, shoes: accentOverlap, hair: accentOverlap },
    hair: 'short',
    beard: true,
    top: 'sweater',
    pose: { head: -8, leftArm: [120, 156], rightArm: [50, 30], leftLeg: [14, 6], rightLeg: [4, 0] },
  }),
  lying({
    crown: [416, 304],
    turn: 250,
    left: HERS,
    right: KNOWN,
    colors: { ...palette, top: white, legs: overprint, skin: darkSkin, hair: white, mouth: white },
    hair: 'curly',
    top: 'dress',
    cheeks: true,
    pose: { head: 8, leftArm: [64, 48], rightArm: [100, 140], leftLeg: [5, 2], rightLeg: [9, 4] },
  }),
];

const all = (stars: readonly Point[], kind: StarKind, radius: number): string => {
  const into = new PathWriter();
  stars.forEach((at, i) => star({ at, kind, radius: radius + (i % 3) * 2, turn: i * 17, into }));
  return into.data;
};
const greenThreads = threads({
  stars: [...OWN_GREEN, ...SHARED],
  links: [
    [0, 9],
    [1, 8],
    [1, 2],
    [2, 3],
    [2, 4],
    [4, 6],
    [0, 5],
  ],
  width: 4.4,
  gap: 26,
});
const orangeThreads = threads({
  stars: [...OWN_ORANGE, ...SHARED],
  links: [
    [0, 7],
    [0, 4],
    [1, 8],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 9],
  ],
  width: 4.4,
  bend: 10,
  gap: 26,
});
const stars = [
  path(tint, greenThreads, all(OWN_GREEN, 'sharp', 19)),
  path(white, orangeThreads, all(OWN_ORANGE, 'round', 12)),
  path(white, all([KNOWN], 'round', 38), all(OTHER_SHARED, 'round', 20)),
  path(accent, all([KNOWN], 'sharp', 30), all(OTHER_SHARED, 'sharp', 19)),
];

/** One star hangs outside both skies: nobody knows it yet. */
const unknown = path(overprint, star({ at: [742, 548], radius: 16, turn: 20 }));

export default {
  palette: 'koord',
  draw: () => svg('welke-netwerken-kennen-we', [skies, unknown, stars, people], clipPath('green', greenSky)),
} satisfies Scene;
