/** On the quay four neighbours are each busy with themselves; mirrored in the water they stand hand in hand, in an oasis. It holds upside down too. */
import { PALETTES } from '../../../palettes.ts';
import { flyingBird } from '../../kit/birds.ts';
import { clip, clipPath, path, svg, type Markup } from '../../kit/drawing.ts';
import { personFront, type FrontOptions } from '../../kit/figure-front.ts';
import { person } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import { outline, points } from '../../kit/points.ts';
import type { FrontPose } from '../../kit/poses-front.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { chair, seated } from '../../kit/seated.ts';
import { palm } from '../../kit/trees.ts';
import { add, moveOutline, type Point } from '../../kit/vector.ts';
import { reflected, ripples } from '../../kit/water.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, accentOverlap, tint, pale, white, overprint, darkSkin } = palette;

/** The waterline; y in px. */
const WATER = 300;

/** Four neighbours: where each stands, and what they look like alone and together. */
const placeOf = (i: number): Point => [214 + i * 120, WATER];
const size = { h: 166, cheeks: true, tolerance: 0.8, decimals: 0 } as const;

const caller = { hair: 'afro', colors: { ...palette, skin: darkSkin, top: accent } } as const;
const reader = {
  hair: 'curly',
  glasses: true,
  colors: { ...palette, top: inkOverlap, hair: white },
} as const;
const runner = {
  hair: 'short',
  build: 'stout',
  colors: { ...palette, top: overprint },
} as const;
const shopper = {
  hair: 'hijab',
  colors: { ...palette, skin: darkSkin, hair: accent, top: white },
} as const;

/** Each for themselves: on the telephone, behind a newspaper, busy with a lace, off with the shopping. */
function apart(): Markup {
  const walksOff = person({
    ...size,
    ...caller,
    at: placeOf(0),
    flip: true,
    pose: { ...POSES.walking, head: 6, frontArm: [112, 232], backArm: [-24, -10] },
  });
  const [earX, earY] = walksOff.joints.frontHand;
  const sits = seated({
    ...size,
    ...reader,
    at: placeOf(1),
    flip: true,
    wears: 'skirt',
    pose: { head: 14, frontArm: [30, 112], backArm: [26, 104] },
  });
  const [paperX, paperY] = sits.joints.frontHand;
  const newspaper = points('14 -34, -24 -42, -34 24, 6 30').map((corner) => add([paperX, paperY], corner));
  const stoops = person({
    ...size,
    ...runner,
    at: placeOf(2),
    top: 'sweater',
    pose: {
      ...POSES.kneeling,
      lean: 66,
      head: -10,
      frontArm: [10, 4],
      backArm: [22, 16],
      frontLeg: [84, -2],
    },
  });
  const leaves = person({
    ...size,
    ...shopper,
    at: placeOf(3),
    top: 'long',
    pose: { ...POSES.walking, head: -14, frontArm: [22, 10], backArm: [-20, -10] },
  });
  const [bagX, bagY] = leaves.joints.frontHand;
  const bag = points('-7 0, -3 -2, 3 -2, 8 0, 15 34, -14 34').map((corner) => add([bagX, bagY], corner));
  return [
    walksOff.svg,
    path(white, cut(points('-4 -13, 4 -14, 5 12, -3 13').map((corner) => add([earX, earY], corner)))),
    walksOff.again('frontHand'),
    chair({ seat: sits.seat, ground: WATER, depth: 46, fill: ink, flip: true }),
    sits.svg,
    path(white, cut(newspaper, { seed: 2 })),
    path(ink, slit([paperX - 19, paperY - 20], [paperX + 4, paperY - 16], 3), slit([paperX - 20, paperY - 6], [paperX + 2, paperY - 2], 2)), // prettier-ignore
    sits.again('frontHand'),
    stoops.svg,
    leaves.svg,
    path(accent, cut(bag)),
    leaves.again('frontHand'),
  ];
}

const HAND_IN_HAND: Partial<FrontPose> = {
  leftArm: [62, 72],
  rightArm: [62, 72],
  leftLeg: [7, 4],
  rightLeg: [7, 4],
};

/** The same four, hand in hand. */
function together(): Markup {
  const looks: readonly Partial<FrontOptions>[] = [
    { top: 'coat' },
    { top: 'dress' },
    { top: 'sweater' },
    { top: 'robe' },
  ];
  return [caller, reader, runner, shopper].map((look, i) => {
    const nose = look.colors.skin === darkSkin ? ink : accentOverlap;
    const colors = { ...look.colors, nose };
    return personFront({ ...size, ...look, ...looks[i], colors, at: placeOf(i), pose: HAND_IN_HAND }).svg;
  });
}

const TOWER = points(
  '93 300, 97 150, 88 150, 88 138, 107 136, 108 104, 100 102, 115 76, 131 14, 147 76, 162 102, 154 104, 155 136, 170 138, 170 150, 165 150, 169 300',
);

/** Standing on its own ground, looking right. */
const CAMEL = outline(
  '0 0, 2 -52, ~-4 -74, ~14 -92, ~26 -128, ~44 -100, ~56 -96, ~70 -130, ~88 -98, ~104 -88, ~116 -112, ~124 -138, 132 -142, 136 -150, 140 -142, ~156 -136, 168 -122, ~160 -116, 142 -118, ~136 -92, ~118 -62, 100 -50, 104 0, 95 0, 88 -44, 84 0, 76 0, 76 -48, ~50 -50, 26 -48, 22 0, 14 0, 14 -44, 8 0',
);
const FISH = outline('276 62, ~260 50, ~236 53, 220 64, 204 52, 208 82, 220 69, ~238 79, ~262 74');

/** Dark and closed: every building has its counterpart in the oasis, on the same spot. */
function city(): Markup {
  return [
    house({ at: [30, WATER], width: 70, height: 118, kind: 'flat', fill: overprint, windows: pale, columns: 2, rows: 4, seed: 3 }), // prettier-ignore
    path(ink, cut(TOWER)),
    house({ at: [182, WATER], width: 442, height: 208, kind: 'flat', fill: tint, windows: inkOverlap, columns: 12, rows: 6, hasWindow: (column, row) => row === 5 || (row === 4 && column % 5 === 2), seed: 7 }), // prettier-ignore
    house({ at: [632, WATER], width: 70, height: 92, rise: 64, fill: overprint, windows: pale, columns: 2, seed: 8 }), // prettier-ignore
    house({ at: [700, WATER], width: 70, height: 92, rise: 64, fill: ink, windows: pale, columns: 2, seed: 9 }), // prettier-ignore
  ];
}

/** Drawn upright on the same waterline, then turned over. */
function oasis(): Markup {
  const tall = palm({ at: [138, 292], height: 156, lean: -26, reach: 70, fronds: 9, seed: 3 });
  const dunes = outline('10 297, ~110 270, ~250 284, ~400 268, ~560 284, ~690 266, 790 297');
  const tent = points('214 292, 400 84, 586 292');
  const opening = points('372 292, 400 120, 428 292');
  const stripes = [-1, 1].map((side) => cut([[400, 84], [400 + side * 78, 292], [400 + side * 132, 292]])); // prettier-ignore
  const camel = cut(moveOutline(CAMEL, ([x, y]) => [640 + x * 0.84, 282 + y * 0.96]));
  return [
    path(accentOverlap, cut(FISH)),
    path(overprint, tall.trunk, camel),
    path(ink, tall.crown),
    path(accent, disc([103, 140], 8), disc([118, 134], 8), disc([112, 122], 8)),
    path(white, cut(tent)),
    path(
      accent,
      stripes,
      cut(opening),
      strip(points('400 92, 400 62'), 4),
      cut(points('401 62, 428 70, 401 78')),
    ),
    path(pale, cut(dunes, { seed: 3, bow: 0 })),
  ];
}

function draw(): string {
  const sky = cut(points('40 66, 300 40, 600 58, 764 36, 782 302, 18 302'), { seed: 2 });
  const quay = cut(points('14 294, 786 294, 790 303, 10 303'), { bow: 0 });
  const pond = cut(
    outline('10 300, 790 300, ~786 396, ~738 508, ~566 576, ~380 589, ~180 564, ~64 498, ~22 404'),
    {
      seed: 5,
      bow: 0,
    },
  );
  const sun = disc([650, 90], 43, { seed: 4 });
  return svg(
    'een-eigen-gezamenlijke-oase',
    [
      path(pale, sky),
      path(accentOverlap, sun),
      clip('sky', path(accent, sun)),
      city(),
      path(tint, pond),
      reflected(WATER, [path(accent, sun), oasis()]),
      path(
        tint,
        ripples(
          [
            [650, 494, 150],
            [656, 514, 120],
            [646, 532, 90],
          ],
          5,
        ),
      ),
      apart(),
      reflected(WATER, together()),
      path(ink, quay),
      flyingBird({ at: [238, 58], length: 56, fill: ink, eye: pale, rotate: 8 }),
    ],
    clipPath('sky', sky),
  );
}

export default {
  palette: 'oase',
  draw,
} satisfies Scene;
