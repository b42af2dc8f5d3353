/** A woman walks the rope between an angular and a flowing network; her coat is the overlap of the two. */
import { PALETTES } from '../../../palettes.ts';
import { bird } from '../../kit/birds.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { outline, points } from '../../kit/points.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { scrap, type Scrap } from '../../kit/scraps.ts';
import { threads } from '../../kit/stars.ts';
import {
  add,
  around,
  mix,
  moveOutline,
  rotate,
  scale,
  smooth,
  type OutlinePoint,
  type Point,
} from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, pale, white, overprint, darkSkin, inkOverlap, accentOverlap } = palette;

const greenSheet = cut(points('22 34, 262 22, 238 150, 270 262, 246 352, 262 430, 206 582, 36 570'), {
  seed: 3,
});
const orangeSheet = cut(
  outline('600 28, 778 40, 772 566, 586 578, ~560 500, ~586 430, ~540 346, ~556 262, ~590 196, ~556 110'),
  { seed: 5 },
);
const sun = disc([404, 206], 180, { snips: 12, wobble: 0.008, seed: 4 });
const sheets = [
  path(pale, sun),
  path(ink, greenSheet),
  path(accent, orangeSheet),
  clip('green', path(inkOverlap, sun)),
  clip('orange', path(accentOverlap, sun)),
];

/** Where the knots of each network lie, and how big they are; both are tied in the same way. */
const SQUARES = points('92 100, 200 116, 60 222, 152 246, 204 352, 88 366, 176 474, 78 502');
const SQUARE_SIZES = [50, 30, 27, 46, 30, 50, 40, 28];
const CIRCLES = points('706 104, 618 88, 740 222, 646 232, 604 340, 712 360, 634 466, 720 500');
const CIRCLE_SIZES = [54, 26, 28, 46, 30, 56, 34, 32];
const links = points('0 1, 0 2, 1 3, 2 3, 3 4, 2 5, 5 4, 5 6, 4 6, 5 7, 7 6');

const [squares, circles] = [new PathWriter(), new PathWriter()];
SQUARES.forEach((at, i) => {
  const corners = points('-1 -1, 1 -1, 1 1, -1 1').map((corner) =>
    add(at, rotate(scale(corner, around(SQUARE_SIZES, i)), (i % 3) * 3 - 5)),
  );
  cut(corners, { into: squares, seed: i + 2, bow: 0.03 });
});
CIRCLES.forEach((at, i) =>
  disc(at, around(CIRCLE_SIZES, i), { snips: 8, wobble: 0.025, seed: i + 3, into: circles }),
);
const knots = [
  path(tint, threads({ stars: SQUARES, links, width: 6, gap: 0 }), squares.data),
  path(pale, threads({ stars: CIRCLES, links, width: 6, gap: 0, bend: 12 }), circles.data),
];

/** Whoever is in a network wears its colour, and looks at the walker. */
function member([x, y]: Point, size: number, look: Partial<PortraitOptions>): string {
  const flip = x > 400;
  const colors = { ...palette, top: flip ? accent : ink, ...look.colors };
  return portrait({ at: [x, y + size * 0.35], size: size * 0.83, shoulders: 17, flip, ...look, colors });
}
const dark = { ...palette, skin: darkSkin };
const brown = { ...palette, hair: overprint };
const members = [
  member(around(SQUARES, 0), 50, { hair: 'bald' }),
  member(around(SQUARES, 3), 46, { hair: 'short', colors: { ...dark, top: ink } }),
  member(around(SQUARES, 5), 50, { hair: 'bob', glasses: true, colors: { ...brown, top: ink } }),
  member(around(CIRCLES, 0), 54, { hair: 'curly', colors: { ...dark, top: accent } }),
  member(around(CIRCLES, 3), 46, { hair: 'hijab', cheeks: true }),
  member(around(CIRCLES, 5), 56, { hair: 'bun', colors: { ...brown, top: accent } }),
];

/** What goes round in each network: angular things, and soft ones. */
const [angular, soft] = [new PathWriter(), new PathWriter()];
const lay = (kind: Scrap, at: Point, size: number, into: PathWriter): string =>
  scrap(kind, { at, size: size * 1.25, rotate: -4, into });
lay('letter', around(SQUARES, 1), 30, angular);
lay('key', around(SQUARES, 2), 27, angular);
lay('house', around(SQUARES, 6), 40, angular);
lay('book', around(SQUARES, 7), 28, angular);
for (const pane of points('-17 -17, 3 -18, -16 3, 3 2')) {
  const corners = points('0 0, 14 0, 14 15, 0 14').map((corner) =>
    add(around(SQUARES, 4), add(pane, corner)),
  );
  cut(corners, { into: angular, bow: 0 });
}
lay('heart', around(CIRCLES, 1), 26, soft);
lay('leaf', around(CIRCLES, 2), 28, soft);
lay('cup', around(CIRCLES, 4), 30, soft);
lay('tulip', around(CIRCLES, 6), 34, soft);
lay('mitten', around(CIRCLES, 7), 32, soft);
const things = [path(ink, angular.data), path(accent, soft.data)];

const walker = person({
  at: [410, 402],
  h: 312,
  hair: 'bob',
  top: 'bell',
  colors: { ...palette, top: accent, backArm: ink },
  cheeks: true,
  gap: 0,
  tolerance: 0.75,
  seed: 5,
  pose: {
    ...POSES.standing,
    lean: -9,
    head: 12,
    frontArm: [46, 62],
    backArm: [-58, -66],
    frontLeg: [48, -18],
    backLeg: [-4, -12],
    feet: [92, 88],
  },
});
const { onTorso, joints } = walker;
const onWalker = (text: string): OutlinePoint[] => moveOutline(outline(text), ([x, y]) => onTorso(x, y));
const snip = { seed: 4, bow: 0.006 };
const coat = [
  path(ink, cut(onWalker('-3.6 33, -9.4 26, -18.2 -20.6, 4 -22, 1.4 20, 2.6 32.5'), snip)),
  path(overprint, cut(onWalker('-1.5 32.5, -2 20, -5 -21.3, 4 -22, 1.6 20, 2.6 32.5'), snip)),
];
const scarf = path(
  accent,
  cut(onWalker('1 30, ~-8 33, ~-30 38, -50 31, -47 40, -56 44, ~-30 47, -6 38'), { seed: 4 }),
);

const [footX, footY] = [joints.backFoot[0] + 12, joints.backFoot[1] + 2];
const rope = cut(
  [
    [230, 342],
    [footX, footY - 3],
    [576, 338],
    [577, 343],
    [footX, footY + 3],
    [230, 347],
  ],
  { bow: 0 },
);

const hold = (part: number, drop: number): Point =>
  add(mix(joints.backHand, joints.frontHand, part), [0, drop + 2]);
const pole = strip(
  [hold(-0.55, 26), hold(-0.15, 8), hold(0.5, -6), hold(1.15, 8), hold(1.55, 26)],
  [4, 6, 7, 6, 4],
);
const poleGap = strip(
  [hold(0.1, 0), hold(0.3, -4), hold(0.5, -6), hold(0.74, -4), hold(0.92, 0)],
  [5, 15, 16, 15, 5],
);
const [squareEnd, roundEnd] = [hold(-0.56, 28), hold(1.57, 28)];
const ends = [
  path(
    accent,
    cut(
      points('-15 -13, 14 -15, 15 13, -13 15').map((corner) => add(squareEnd, corner)),
      { seed: 3 },
    ),
  ),
  path(ink, disc(roundEnd, 17, { snips: 7, wobble: 0.03, seed: 3 })),
];

const salmon = { fill: tint, windows: ink, rows: 1 };
const lit = { windows: pale, rows: 1 };
const village = [
  house({ ...salmon, at: [272, 584], width: 40, height: 28, rise: 24, seed: 3 }),
  house({
    ...lit,
    fill: overprint,
    at: [312, 586],
    width: 48,
    height: 26,
    rise: 20,
    kind: 'row',
    columns: 3,
    seed: 4,
  }),
  house({ ...lit, fill: accent, at: [464, 586], width: 38, height: 34, rise: 28, kind: 'step', seed: 6 }),
  house({ ...salmon, at: [502, 584], width: 46, height: 26, rise: 18, kind: 'row', columns: 3, seed: 7 }),
];

/** Far below, one neighbour from each side holds the net. */
const helper = { h: 54, top: 'bell', tolerance: 0.6 } as const;
const reaching = { ...POSES.reachingUp, head: -34, frontArm: [100, 112], backArm: [88, 100] } as const;
const left = person({ ...helper, at: [378, 588], colors: { ...palette, skin: darkSkin }, pose: reaching });
const right = person({
  ...helper,
  at: [446, 588],
  flip: true,
  colors: { ...palette, top: accent, hair: overprint },
  pose: reaching,
});
const safetyNet = path(
  overprint,
  cut(
    [
      left.joints.frontHand,
      smooth(412, joints.backFoot[1] + 156),
      right.joints.frontHand,
      smooth(412, joints.backFoot[1] + 164),
    ],
    { bow: 0 },
  ),
);

const scene = [
  sheets,
  knots,
  members,
  things,
  village,
  left.svg,
  right.svg,
  safetyNet,
  path(ink, rope),
  clip('green', path(tint, rope)),
  clip('orange', path(pale, rope)),
  bird({ at: [520, 353], length: 40, flip: true, fill: ink, eye: white }),
  scarf,
  walker.svg,
  coat,
  path(pale, poleGap),
  path(ink, pole),
  clip('green', path(tint, pole)),
  ends,
  walker.again('backHand', 'frontHand'),
];

export default {
  palette: 'koord',
  draw: () =>
    svg('balanceren-tussen-netwerken', scene, [
      clipPath('green', greenSheet),
      clipPath('orange', orangeSheet),
    ]),
} satisfies Scene;
