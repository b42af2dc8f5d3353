/**
 * Two people meet eye to eye, and each still holds the framed portrait they had of the other: paper, coat and bird
 * are right, but the person in it is someone else entirely.
 */
import { PALETTES } from '../../../palettes.ts';
import { bird } from '../../kit/birds.ts';
import { clip, clipPath, dot, path, svg, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { pictureFrame } from '../../kit/frames.ts';
import { largeHand, type LargeHandOptions } from '../../kit/hands.ts';
import { PROFILE } from '../../kit/heads.ts';
import { outline } from '../../kit/points.ts';
import { portrait } from '../../kit/portrait.ts';
import { cut, slit } from '../../kit/scissors.ts';
import { moveOutline, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;

/** The paper each of them stands on; it comes back behind their portrait. */
const leftSheet = cut(
  [
    [24, 70],
    [424, 26],
    [372, 236],
    [420, 330],
    [396, 578],
    [36, 570],
  ],
  { seed: 3 },
);
const rightSheet = cut(
  [
    [452, 36],
    [776, 62],
    [768, 566],
    [424, 586],
    [450, 330],
    [400, 236],
  ],
  { seed: 5 },
);

/** Who they really are. */
const woman = person({
  at: [136, 902],
  h: 790,
  colors: { ...palette, skin: palette.darkSkin, top: palette.accent, hair: palette.accent },
  hair: 'hijab',
  top: 'jacket',
  mouth: 'smile',
  arms: [false, false],
  legs: false,
  pose: { lean: 3, head: -4 },
  tolerance: 0.8,
});
const man = person({
  at: [656, 902],
  h: 790,
  flip: true,
  colors: { ...palette, top: palette.white, hair: palette.tint },
  hair: 'curly',
  glasses: true,
  top: 'jacket',
  mouth: 'smile',
  cheeks: true,
  arms: [false, false],
  legs: false,
  pose: { lean: 3, head: -4 },
  seed: 3,
  tolerance: 0.8,
});

/** The scarf leaves a little more of her face free than a scarf in the kit: room for a cheek. */
function cheek(): Markup {
  const opening = outline(
    '8 -14.7, ~1.6 -13.8, ~-0.4 -9, ~1.6 -3.9, 5.6 -2.5, 4.8 -4, ~3.2 -7, ~3 -10, 3.8 -13.6',
  );
  return [
    path(palette.darkSkin, cut(moveOutline(opening, woman.onHead))),
    dot(palette.accentOverlap, woman.onHead([2.7, -7.4]), 15),
  ];
}

const frame = { width: 170, height: 212, border: 19 };

/** The man as she saw him: old, stern, a crow on his head. */
const imaginedMan = pictureFrame({
  ...frame,
  id: 'imagined-man',
  at: [300, 408],
  rotate: -5,
  moulding: palette.ink,
  mitre: palette.overprint,
  back: palette.overprint,
  picture: [
    portrait({
      at: [10, 52],
      size: 98,
      flip: true,
      colors: { ...palette, top: palette.white, hair: palette.white },
      hair: 'bald',
      mouth: 'frown',
    }),
    bird({ at: [4, -48], length: 58, fill: palette.ink, eye: palette.white, flip: true }),
  ],
});

/** The woman as he saw her: prim and cross. */
const imaginedWoman = pictureFrame({
  ...frame,
  id: 'imagined-woman',
  at: [504, 408],
  rotate: 5,
  moulding: palette.pale,
  mitre: palette.overprint,
  back: palette.tint,
  seed: 4,
  picture: portrait({
    at: [3, 52],
    size: 98,
    colors: { ...palette, top: palette.accent },
    hair: 'bun',
    mouth: 'frown',
  }),
});

/** A hand that holds a frame by its edge, with a cuff; the sleeve has the colour of the coat, so a knife cut frees it. */
function holding(
  options: Pick<LargeHandOptions, 'at' | 'skin' | 'sleeve' | 'flip'>,
  gap: string,
): { back: Markup; front: string } {
  const hand = largeHand({ ...options, gesture: 'pinch', size: 104, rotate: -16, arm: 52 });
  const cuff = cut(
    [
      [-116, -20],
      [-98, -17],
      [-97, 32],
      [-117, 34],
    ].map(([x = 0, y = 0]) => hand.toScene([x, y])),
  );
  const freed = slit(hand.toScene([-112, -20]), hand.toScene([-178, -26]), 4, 3);
  return { back: [hand.back, path(gap, freed), path(palette.ink, cuff)], front: hand.front };
}

/** Keeps what is over a sheet from sticking out below it; heads may rise above. */
const above = (bottomLeft: Point, bottomRight: Point): string =>
  cut([[-20, -20], [820, -20], bottomRight, bottomLeft], { bow: 0 });

function draw(): string {
  const left = holding({ at: [232, 474], skin: palette.darkSkin, sleeve: palette.accent }, palette.tint);
  const right = holding(
    { at: [572, 474], skin: palette.skin, sleeve: palette.white, flip: true },
    palette.overprint,
  );
  const eye = woman.onHead([PROFILE.eye[0] + 0.35, PROFILE.eye[1]]);
  const armOf = (side: 1 | -1, x: number): string => slit([x, 350], [x + side * 8, 478], 5, side * 6);
  return svg(
    'mijn-beeld-van-jou',
    [
      path(palette.tint, leftSheet),
      path(palette.overprint, rightSheet),
      clip('left', [
        woman.svg,
        cheek(),
        dot(palette.ink, eye, 5.4),
        path(palette.tint, armOf(-1, 86)),
        left.back,
      ]),
      clip('right', [man.svg, path(palette.overprint, armOf(1, 716)), right.back]),
      bird({ at: man.onTorso(-8.6, 27), length: 50, fill: palette.accent, eye: palette.white, flip: true }),
      imaginedMan.svg,
      imaginedWoman.svg,
      left.front,
      right.front,
    ],
    [
      clipPath('left', above([36, 571], [396, 577])),
      clipPath('right', above([424, 586.6], [768, 566.6])),
      imaginedMan.defs,
      imaginedWoman.defs,
    ],
  );
}

export default {
  palette: 'schaduw',
  draw,
} satisfies Scene;
