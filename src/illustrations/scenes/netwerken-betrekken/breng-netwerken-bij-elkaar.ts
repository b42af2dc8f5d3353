/** Two people knit on one needle; the cloth each of them wears is a net, and where the two nets meet they become one. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { meshes, needle } from '../../kit/knitting.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { reach } from '../../kit/reach.ts';
import { cut, strip } from '../../kit/scissors.ts';
import { mix, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, white, overprint, darkSkin, inkOverlap, accentOverlap } = palette;

const sheet = path(
  tint,
  cut(
    [
      [44, 70],
      [330, 26],
      [560, 64],
      [772, 34],
      [780, 400],
      [764, 594],
      [22, 590],
      [48, 330],
    ],
    { seed: 4 },
  ),
);

/** Both hold the one needle, and both cloths hang from it. */
const knob: Point = [196, 410];
const tip: Point = [560, 275];
const onNeedle = (part: number): Point => mix(knob, tip, part);
const HEIGHT = 520;

/** Somebody with both hands on the needle, at these parts of its length. */
function knitter(options: Omit<PersonOptions, 'h'>, near: number, far: number) {
  const side = options.flip ? -1 : 1;
  const knitting: PersonOptions = {
    h: HEIGHT,
    legs: false,
    gap: 0,
    tolerance: 0.8,
    topOutline: BODICE,
    ...options,
    pose: { lean: 6, head: 16 },
  };
  const { onTorso } = person(knitting);
  const armTo = ([x, y]: Point, [handX, handY]: Point) =>
    reach([x * side, y], [handX * side, handY], [HEIGHT * 0.16, HEIGHT * 0.15], 'back');
  return person({
    ...knitting,
    pose: {
      ...knitting.pose,
      frontArm: armTo(onTorso(1.4, 23.6), onNeedle(near)),
      backArm: armTo(onTorso(-0.4, 25), onNeedle(far)),
    },
  });
}
const BODICE: readonly Point[] = [
  [-3.4, 32.5],
  [-9.6, 27],
  [-12, 6],
  [12, 6],
  [9.6, 26],
  [3.4, 32.5],
];

const older = knitter(
  {
    at: [228, 640],
    colors: { ...palette, top: ink, hair: white, arm: inkOverlap, backArm: ink },
    hair: 'bun',
    mouth: 'smile',
    glasses: true,
    cheeks: true,
  },
  0.26,
  0.42,
);
const younger = knitter(
  {
    at: [622, 640],
    flip: true,
    colors: { ...palette, top: accent, skin: darkSkin, hair: ink, arm: accentOverlap, backArm: accent },
    hair: 'curly',
    mouth: 'smile',
  },
  0.87,
  0.73,
);

const squareNet =
  cut([[186, 276], [286, 270], onNeedle(0.44), onNeedle(0.76), [526, 588], [10, 582]], {
    seed: 2,
    bow: 0.006,
  }) +
  meshes({
    left: [
      [152, 396],
      [24, 578],
    ],
    right: [
      [470, 396],
      [516, 580],
    ],
    rows: 4,
    columns: (row) => 6 + row,
    mesh: 'square',
  });
const roundNet =
  cut([[556, 270], [658, 276], [792, 584], [286, 590], onNeedle(0.44), onNeedle(0.76)], {
    seed: 3,
    bow: 0.006,
  }) +
  meshes({
    left: [
      [338, 384],
      [296, 582],
    ],
    right: [
      [694, 384],
      [780, 578],
    ],
    rows: 4,
    columns: (row) => 6 + row,
    mesh: 'round',
  });

const nets = [path(ink, squareNet), path(accent, roundNet), clip('square', path(overprint, roundNet))];

/** The stitches on the needle come from both, in turn. */
const loops = [0.48, 0.52, 0.56, 0.6, 0.64, 0.68].map((part, i) => {
  const [x, y] = onNeedle(part);
  return path(
    i % 2 ? accent : ink,
    strip(
      [
        [x + 3, y - 9],
        [x - 1, y],
        [x - 2, y + 12],
      ],
      [6, 7, 7],
    ),
  );
});

/** People live in the meshes: small heads, looking at the seam. */
const neighbour = (at: Point, flip: boolean, look: Partial<PortraitOptions>) =>
  portrait({ at, size: 22, flip, shoulders: 12, colors: palette, ...look });
const neighbours = [
  neighbour([118, 563], false, { hair: 'short', colors: { ...palette, top: ink } }),
  neighbour([223, 563], false, { hair: 'bob', colors: { ...palette, top: ink, skin: darkSkin } }),
  neighbour([638, 564], true, { hair: 'bun', colors: { ...palette, top: accent } }),
  neighbour([742, 563], true, { hair: 'short', colors: { ...palette, top: accent, skin: darkSkin } }),
];

const scene = [
  sheet,
  nets,
  neighbours,
  older.svg,
  younger.svg,
  path(white, needle(knob, tip, 12)),
  loops,
  older.again('backHand', 'frontArm', 'frontHand'),
  younger.again('backHand', 'frontArm', 'frontHand'),
];

export default {
  palette: 'koord',
  draw: () => svg('breng-netwerken-bij-elkaar', scene, clipPath('square', squareNet)),
} satisfies Scene;
