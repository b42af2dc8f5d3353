// Seen from above, two people lie head to head in their own sky; where the two skies overlap hang the stars they both know.
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, group, path, svg } from '../../kit/drawing.ts';
import { personFront } from '../../kit/figure-front.ts';
import type { FrontPose } from '../../kit/poses-front.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { disc } from '../../kit/scissors.ts';
import { star, threads } from '../../kit/stars.ts';
import { add, rotate, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, pale, white, overprint, darkSkin } = palette;

const greenSky = disc([296, 318], 268, { snips: 11, wobble: 0.02, seed: 3 });
const orangeSky = disc([508, 286], 266, { snips: 11, wobble: 0.02, seed: 8 });
const skies = [path(ink, greenSky), path(accent, orangeSky), clip('green', path(overprint, orangeSky))];

/** Both lie along one diagonal, head to head; one is the other turned half round. */
const DIAGONAL = 55;
const lying: Partial<FrontPose> = {
  leftLeg: [9, 4],
  rightLeg: [9, 4],
  leftArm: [18, -62],
  rightArm: [116, 158],
};
const looks = {
  h: 322,
  at: [0, 0],
  top: 'sweater',
  mouth: 'smile',
  cheeks: true,
  tolerance: 0.7,
  pose: lying,
} as const;
const one = personFront({
  ...looks,
  colors: { ...palette, top: tint, legs: accent, hair: accent },
  hair: 'bob',
});
const other = personFront({
  ...looks,
  colors: { ...palette, top: ink, legs: pale, skin: darkSkin, mouth: white },
  hair: 'curly',
});
const onePlace = { at: [184, 522] as Point, rotate: DIAGONAL };
const otherPlace = { at: [616, 80] as Point, rotate: DIAGONAL + 180 };
const people = [group(one.svg, onePlace), group(other.svg, otherPlace)];

/** The star a hand points at, just beyond the fingers. */
const pointedAt = (hand: Point, { at, rotate: turn }: typeof onePlace): Point =>
  add(at, rotate(add(hand, [10, -34]), turn));

/** Known to both: in the overlap. */
const SHARED: readonly Point[] = [
  pointedAt(other.joints.rightHand, otherPlace),
  [352, 112],
  pointedAt(one.joints.rightHand, onePlace),
  [440, 492],
];
const OWN_GREEN: readonly Point[] = [
  [190, 118],
  [88, 214],
  [196, 262],
  [74, 346],
  [318, 528],
];
const OWN_ORANGE: readonly Point[] = [
  [478, 62],
  [616, 458],
  [712, 366],
  [640, 262],
  [722, 212],
];
const all = (stars: readonly Point[], kind: 'sharp' | 'round', radius: number): string => {
  const into = new PathWriter(1);
  stars.forEach((at, i) => star({ at, kind, radius: radius + (i % 3) * 2, turn: i * 17, into }));
  return into.data;
};
const greenThreads = threads({
  stars: [...OWN_GREEN, ...SHARED],
  links: [
    [0, 1],
    [0, 6],
    [1, 2],
    [2, 5],
    [1, 3],
    [0, 2],
    [4, 8],
    [5, 6],
  ],
  width: 4.4,
  gap: 24,
});
const orangeThreads = threads({
  stars: [...OWN_ORANGE, ...SHARED],
  links: [
    [0, 6],
    [1, 7],
    [1, 2],
    [3, 2],
    [2, 4],
    [3, 7],
    [1, 8],
    [7, 8],
  ],
  width: 4.4,
  bend: 10,
  gap: 24,
});
const stars = [
  path(tint, greenThreads, all(OWN_GREEN, 'sharp', 17)),
  path(white, orangeThreads, all(OWN_ORANGE, 'round', 15)),
  path(white, all(SHARED, 'round', 23)),
  path(accent, all(SHARED, 'sharp', 14)),
];

/** One star hangs outside both skies: nobody knows it yet. */
const unknown = path(overprint, star({ at: [742, 548], radius: 16, kind: 'sharp', turn: 20 }));

const scene = [skies, unknown, stars, people];

export default {
  idea: 'Two people lie head to head, each in their own sky; where the skies overlap hang the stars they both know.',
  palette: 'koord',
  draw: () => svg('welke-netwerken-kennen-we', scene, clipPath('green', greenSky)),
} satisfies Scene;
