/** Two half bicycles of two colours make one tandem: both pedal, and the neighbour on the carrier waves the empty bus stops goodbye. */
import { PALETTES } from '../../../palettes.ts';
import { cyclist, tandem } from '../../kit/bicycle.ts';
import { bird } from '../../kit/birds.ts';
import { busSign } from '../../kit/bus.ts';
import { clip, clipPath, group, path, svg, type Markup } from '../../kit/drawing.ts';
import { house } from '../../kit/house.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { SEATED_POSES, seated } from '../../kit/seated.ts';
import type { Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, pale, white, overprint, darkSkin } = palette;

const HEIGHT = 286;
const REAR_WHEEL: Point = [286, 496];
const SLOPE = -7;
/** The ridge both sheets share, y in px. */
const ridge = (x: number): number => REAR_WHEEL[1] + (x - REAR_WHEEL[0]) * Math.tan((SLOPE * Math.PI) / 180);
const onRidge = (x: number, drop = 0): Point => [x, ridge(x) + drop];

/** A stop nobody needs any longer, its sign square or round. */
function busStop(x: number, height: number, fill: string, shape: 'square' | 'round'): Markup {
  const [signX, signY]: Point = [x + 3, ridge(x) - height];
  const board: Point[] = [
    [signX - 29, signY - 22],
    [signX + 27, signY - 25],
    [signX + 28, signY + 20],
    [signX - 27, signY + 22],
  ];
  const sign = shape === 'square' ? cut(board, { seed: 3 }) : disc([signX, signY], 28, { seed: 3 });
  return [
    path(fill, strip([onRidge(x, 4), [signX, signY]], [7, 5]), sign),
    path(pale, busSign({ at: [signX, signY], length: 34 })),
  ];
}

function draw(): string {
  const sky = cut(
    [
      [36, 92],
      [330, 40],
      [752, 64],
      [772, 440],
      [400, 520],
      [30, 540],
    ],
    { seed: 4 },
  );
  const sun = disc([470, 196], 172, { snips: 12, wobble: 0.008, seed: 4 });
  const leftGround = cut([onRidge(18), onRidge(604), [676, 560], [330, 562], [34, 580]], { seed: 3, bow: 0 });
  const rightGround = cut([onRidge(352), onRidge(784), [770, 572], [500, 588], [276, 580]], {
    seed: 6,
    bow: 0,
  });

  const bike = tandem({
    at: [0, 0],
    h: HEIGHT,
    rear: accent,
    front: ink,
    joint: overprint,
    leather: overprint,
    cranks: 64,
  });
  const [rearPlace, frontPlace] = bike.riders;
  const coatTails = [
    [-3.4, 32.5],
    [-9.6, 27],
    [-9.6, 1],
    [-24, -1],
    [-20, -6.4],
    [-27, -12],
    [-12, -12],
    [7, -5],
    [9.6, 26],
    [3.4, 32.5],
  ] as const;
  const rearRider = cyclist({
    place: rearPlace,
    h: HEIGHT,
    hair: 'beanie',
    beard: true,
    top: 'jacket',
    seed: 3,
    colors: { ...palette, top: accent, hair: ink, beard: overprint, legs: ink },
    pose: { lean: 12, head: -4 },
  });
  const frontRider = cyclist({
    place: frontPlace,
    h: HEIGHT,
    hair: 'flyingPonytail',
    top: 'coat',
    topOutline: coatTails,
    cheeks: true,
    seed: 5,
    colors: { ...palette, skin: darkSkin, top: ink, legs: ink },
    pose: { lean: 16, head: -8 },
  });
  const [carrierX, carrierY] = bike.carrier;
  const passenger = seated({
    at: [carrierX + 8, carrierY - 13],
    anchor: 'hip',
    h: HEIGHT * 0.94,
    age: 'small',
    flip: true,
    hair: 'bun',
    glasses: true,
    mouth: 'smile',
    wears: 'skirt',
    seed: 8,
    colors: { ...palette, top: overprint, hair: white, legs: ink },
    pose: {
      ...SEATED_POSES.chair,
      lean: 4,
      head: -2,
      frontArm: [104, 150],
      backArm: [-20, 10],
      frontLeg: [86, 6],
      backLeg: [82, 22],
    },
    gap: 0,
  });

  const [gripX, gripY] = frontPlace.grip;
  const basket = [
    path(
      ink,
      strip(
        [
          [gripX + 6, gripY + 26],
          [gripX + 34, gripY + 30],
        ],
        6,
      ),
    ),
    path(
      accent,
      ...[
        [34, -26, -8],
        [50, -34, 10],
        [64, -24, 24],
      ].map(([x = 0, y = 0, turn = 0]) =>
        scrap('tulip', { at: [gripX + x, gripY + y], size: 44, rotate: turn }),
      ),
    ),
    path(
      overprint,
      cut(
        [
          [gripX + 18, gripY - 10],
          [gripX + 80, gripY - 8],
          [gripX + 72, gripY + 42],
          [gripX + 26, gripY + 40],
        ],
        { seed: 4 },
      ),
    ),
  ];

  return svg(
    'gemeente-en-ggz-willen-vervoer',
    [
      path(pale, sky),
      path(tint, sun),
      busStop(60, 176, ink, 'square'),
      busStop(126, 118, accent, 'round'),
      house({ at: onRidge(712, 4), width: 30, height: 24, rise: 18, fill: accent, windows: pale, rows: 1 }),
      house({
        at: onRidge(742, 2),
        width: 36,
        height: 22,
        rise: 18,
        kind: 'row',
        fill: overprint,
        windows: pale,
        columns: 3,
        rows: 1,
      }),
      path(ink, leftGround),
      path(accent, rightGround),
      clip('left', path(overprint, rightGround)),
      group([bike.back, basket, rearRider.svg, passenger.svg, frontRider.svg, bike.over], {
        at: REAR_WHEEL,
        rotate: SLOPE,
      }),
      bird({ at: [62, ridge(60) - 200], length: 36, fill: overprint, eye: white, flip: false }),
    ],
    clipPath('left', leftGround),
  );
}

export default {
  idea: 'Two half bicycles of two colours make one tandem: both pedal, and the neighbour on the carrier waves the empty bus stops goodbye.',
  palette: 'koord',
  draw,
} satisfies Scene;
