/** Two neighbours each pour something of themselves into one flask; where the two colours meet a third appears, and it flowers. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, dot, path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { blossom, bubbles, flask, jug } from '../../kit/flask.ts';
import { polygon } from '../../kit/distance.ts';
import { face, hair, type Hair } from '../../kit/heads.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { silhouette } from '../../kit/silhouette.ts';
import { smooth as s, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, tint, pale, white, overprint, darkSkin } = palette;

const sheet = path(
  tint,
  cut(
    [
      [38, 150],
      [236, 66],
      [520, 104],
      [764, 84],
      [782, 330],
      [760, 540],
      [26, 540],
      [50, 340],
    ],
    { seed: 5 },
  ),
);
const ground = path(
  pale,
  cut(
    [
      [18, 520],
      [300, 504],
      [786, 522],
      [774, 592],
      [34, 588],
    ],
    { seed: 3 },
  ),
);

const vessel = flask({ at: [400, 570], height: 284, width: 1.14, seed: 2 });
const [mouthX, mouthY] = vessel.mouth;

/** What each pours in is a likeness of the pourer. The two meet in the belly of the flask. */
const likeness = (at: Point, style: Hair, flip: boolean): string =>
  silhouette([...face(), ...hair(style).fields, polygon(SHOULDERS)], {
    toScene: ([x, y]) => [at[0] + x * 4.5 * (flip ? -1 : 1), at[1] + y * 4.5],
    blend: 1.4,
    corner: 44,
    tolerance: 0.5,
    step: 0.5,
    decimals: 0,
  });
const SHOULDERS: readonly Point[] = [
  [-3, -2],
  [3.4, -2],
  [9, 3],
  [14, 16],
  [-24, 16],
  [-22, 6],
  [-10, 2],
];
const redOne = likeness([355, 538], 'topknot', false);
const blueOne = likeness([444, 538], 'short', true);

const pouring = { ...POSES.standing, head: -8, frontArm: [112, 146], backArm: [104, 142] } as const;
const neighbourLeft = person({
  at: [186, 474],
  h: 264,
  age: 'small',
  colors: { ...palette, top: accent },
  hair: 'topknot',
  top: 'skirt',
  mouth: 'smile',
  cheeks: true,
  tolerance: 0.7,
  pose: pouring,
});
const neighbourRight = person({
  at: [622, 516],
  h: 264,
  build: 'stout',
  flip: true,
  colors: { ...palette, top: ink, skin: darkSkin, hair: white, legs: overprint },
  hair: 'short',
  beard: true,
  top: 'jacket',
  tolerance: 0.7,
  pose: pouring,
});

/** Each jug hangs from the pourer's hand. */
const jugOf = ([x, y]: Point, flip: boolean) => jug({ at: [x, y], size: 72, rotate: 30, flip });
const pourRed = jugOf(neighbourLeft.joints.frontHand, false);
const pourBlue = jugOf(neighbourRight.joints.frontHand, true);
const streamWidths = [46, 16, 12, 13, 12, 8];
const redStream = strip(
  [[354, 470], [368, 430], [414, 392], [386, 344], [mouthX - 24, mouthY - 4], pourRed.spout],
  streamWidths,
);
const blueStream = strip(
  [[446, 470], [432, 430], [386, 392], [414, 344], [mouthX + 24, mouthY - 4], pourBlue.spout],
  streamWidths,
);

const trunk = strip(
  [
    [400, 500],
    [402, 400],
    [398, 298],
  ],
  [16, 9, 10],
);
const inFlask = [
  path(white, vessel.glass),
  path(overprint, trunk),
  path(accent, redStream),
  path(ink, blueStream),
  clip('stream', path(overprint, blueStream)),
  clip('glass', [path(accent, redOne), path(ink, blueOne), clip('red', path(overprint, blueOne))]),
  path(
    tint,
    bubbles([
      [464, 424, 6],
      [490, 458, 4],
      [450, 402, 4],
      [300, 500, 4],
      [300, 473, 3],
    ]),
  ),
  path(white, vessel.lip),
  dot(white, [378, 488.5], 4.6),
  dot(white, [423, 488.5], 4.6),
];

const stems = path(
  overprint,
  strip(
    [
      [398, 300],
      [404, 226],
      [398, 130],
    ],
    [10, 9, 7],
  ),
  strip(
    [
      [398, 300],
      [380, 220],
      [240, 160],
    ],
    [8, 7, 4],
  ),
  strip(
    [
      [402, 300],
      [424, 216],
      [564, 150],
    ],
    [8, 7, 4],
  ),
);
const MIDDLE: Point = [398, 112];
const LEFT: Point = [236, 150];
const RIGHT: Point = [566, 138];
const bloom = [
  path(ink, blossom({ at: RIGHT, radius: 64, petals: 8, width: 0.5, pointed: true })),
  path(white, disc(RIGHT, 20)),
  path(white, blossom({ at: LEFT, radius: 58, petals: 11, width: 0.36 })),
  path(accent, disc(LEFT, 20)),
  path(accent, blossom({ at: MIDDLE, radius: 98, petals: 9, width: 0.56 })),
  path(overprint, blossom({ at: MIDDLE, radius: 62, petals: 9, width: 0.5, turn: 20, pointed: true })),
  path(white, disc(MIDDLE, 22)),
];

const stool = path(
  overprint,
  cut(
    [
      [150, 474],
      [232, 474],
      [234, 484],
      [228, 484],
      [236, 520],
      [227, 520],
      [219, 484],
      [163, 484],
      [156, 520],
      [147, 520],
      [154, 484],
      [150, 484],
    ],
    { bow: 0 },
  ),
);
const leaves = path(
  pale,
  cut([[404, 262], s(430, 222), [476, 220], s(448, 256)], { seed: 2 }),
  cut([[400, 262], s(372, 224), [328, 226], s(354, 258)], { seed: 3 }),
);
const scene = [
  sheet,
  ground,
  leaves,
  stool,
  stems,
  bloom,
  inFlask,
  path(accent, pourRed.body) + path(accent, pourRed.handle),
  path(ink, pourBlue.body) + path(ink, pourBlue.handle),
  neighbourLeft.svg,
  neighbourRight.svg,
];

export default {
  palette: 'winterstraat',
  draw: () =>
    svg('nieuwe-chemie', scene, [
      clipPath('glass', vessel.inside),
      clipPath('red', redOne),
      clipPath('stream', redStream),
    ]),
} satisfies Scene;
