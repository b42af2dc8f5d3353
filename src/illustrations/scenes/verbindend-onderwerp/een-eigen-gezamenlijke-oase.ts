/** On the quay four neighbours each turn their own way; mirrored in the water they stand hand in hand, in an oasis. It holds upside down too. */
import { PALETTES } from '../../../palettes.ts';
import { flyingBird } from '../../kit/birds.ts';
import { clip, clipPath, path, svg, type Markup } from '../../kit/drawing.ts';
import { personFront, type FrontOptions } from '../../kit/figure-front.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import { outline, points } from '../../kit/points.ts';
import type { FrontPose } from '../../kit/poses-front.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { palm } from '../../kit/trees.ts';
import { moveOutline, type Point } from '../../kit/vector.ts';
import { reflected, ripples } from '../../kit/water.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, accentOverlap, tint, pale, white, overprint, darkSkin } = palette;

/** The waterline; y in px. */
const WATER = 300;

type Look = Pick<PersonOptions, 'colors' | 'age' | 'hair' | 'glasses'>;

/** Four neighbours: what they wear above and below, and what each does alone. */
const NEIGHBOURS: readonly {
  x: number;
  look: Look;
  apart: Partial<PersonOptions>;
  together: Partial<FrontOptions>;
}[] = [
  {
    x: 226,
    look: { hair: 'afro', colors: { ...palette, skin: darkSkin, top: accent, legs: ink } },
    apart: { top: 'coat', flip: true, pose: { ...POSES.lookingUp, head: -20 } },
    together: { top: 'coat' },
  },
  {
    x: 342,
    look: { hair: 'bun', glasses: true, colors: { ...palette, top: white, hair: white, legs: ink } },
    apart: { top: 'bell', flip: true, pose: { ...POSES.lookingDown, head: 20 } },
    together: { top: 'dress' },
  },
  {
    x: 456,
    look: { hair: 'short', colors: { ...palette, top: accentOverlap, legs: ink } },
    apart: { top: 'sweater', pose: POSES.handInSide },
    together: { top: 'sweater' },
  },
  {
    x: 572,
    look: { hair: 'hijab', colors: { ...palette, skin: darkSkin, hair: accent, top: pale } },
    apart: { top: 'long', pose: POSES.standing },
    together: { top: 'robe' },
  },
];
const HAND_IN_HAND: Partial<FrontPose> = {
  leftArm: [62, 72],
  rightArm: [62, 72],
  leftLeg: [7, 4],
  rightLeg: [7, 4],
};

const standing = (x: number) => ({
  at: [x, WATER] as Point,
  h: 156,
  cheeks: true,
  tolerance: 0.8,
  decimals: 0,
});
const apart = (): string[] =>
  NEIGHBOURS.map(({ x, look, apart: alone }) => person({ ...standing(x), ...look, ...alone }).svg);
const together = (): string[] =>
  NEIGHBOURS.map(({ x, look, together: others }) => {
    const nose = look.colors.skin === darkSkin ? ink : accentOverlap;
    const colors = { ...look.colors, nose };
    return personFront({ ...standing(x), ...look, colors, pose: HAND_IN_HAND, ...others }).svg;
  });

const TOWER = points(
  '102 300, 106 150, 97 150, 97 138, 116 136, 117 104, 109 102, 124 76, 140 14, 156 76, 171 102, 163 104, 164 136, 183 138, 183 150, 174 150, 178 300',
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
    house({ at: [182, WATER], width: 442, height: 208, kind: 'flat', fill: inkOverlap, windows: tint, columns: 12, rows: 6, hasWindow: (column, row) => row === 5 || (row === 4 && column % 5 === 2), seed: 7 }), // prettier-ignore
    house({ at: [632, WATER], width: 70, height: 92, rise: 64, fill: overprint, windows: pale, columns: 2, seed: 8 }), // prettier-ignore
    house({ at: [700, WATER], width: 70, height: 92, rise: 64, fill: ink, windows: pale, columns: 2, seed: 9 }), // prettier-ignore
  ];
}

/** Drawn upright on the same waterline, then turned over. */
function oasis(): Markup {
  const tall = palm({ at: [138, 292], height: 156, lean: -26, reach: 76, fronds: 9, seed: 3 });
  const dunes = outline('10 297, ~110 270, ~250 284, ~400 268, ~560 284, ~690 266, 790 297');
  const tent = points('214 292, 400 84, 586 292');
  const opening = points('372 292, 400 120, 428 292');
  const camel = cut(moveOutline(CAMEL, ([x, y]) => [634 + x * 0.84, 282 + y * 0.96]));
  return [
    path(accentOverlap, cut(FISH)),
    path(overprint, tall.trunk, camel),
    path(ink, tall.crown),
    path(accent, disc([103, 140], 8), disc([118, 134], 8), disc([112, 122], 8)),
    path(inkOverlap, cut(tent)),
    path(accent, cut(opening), strip(points('400 92, 400 62'), 4), cut(points('401 62, 428 70, 401 78'))),
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
  idea: 'On the quay four neighbours each turn their own way; mirrored in the water they stand hand in hand, in an oasis. It holds upside down too.',
  palette: 'oase',
  draw,
} satisfies Scene;
