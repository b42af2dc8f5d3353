/** Two half bicycles of two colours make one tandem: both pedal, and the neighbour on the carrier waves the bus stops goodbye. */
import { PALETTES } from '../../../palettes.ts';
import { cyclist, tandem, type Tandem } from '../../kit/bicycle.ts';
import { bird } from '../../kit/birds.ts';
import { busSign } from '../../kit/bus.ts';
import { clip, clipPath, group, path, svg, type Markup } from '../../kit/drawing.ts';
import { house } from '../../kit/house.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { SEATED_POSES, seated } from '../../kit/seated.ts';
import { add, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, pale, white, overprint, darkSkin } = palette;

/** Height of the riders, in px. */
const HEIGHT = 286;
const REAR_WHEEL: Point = [286, 496];
/** Uphill, in degrees. */
const SLOPE = -7;
/** The ridge both grounds share. */
const onRidge = (x: number, drop = 0): Point => [
  x,
  REAR_WHEEL[1] + (x - REAR_WHEEL[0]) * Math.tan((SLOPE * Math.PI) / 180) + drop,
];

/** A stop nobody needs any longer, its sign square or round. */
function busStop(x: number, height: number, fill: string, shape: 'square' | 'round'): Markup {
  const middle = onRidge(x + 3, -height);
  const corners: readonly Point[] = [[-29, -22], [27, -25], [28, 20], [-27, 22]]; // prettier-ignore
  const square = cut(corners.map((corner) => add(middle, corner)), { seed: 3 }); // prettier-ignore
  const sign = shape === 'square' ? square : disc(middle, 28, { seed: 3 });
  return [
    path(fill, strip([onRidge(x, 4), middle], [7, 5]), sign),
    path(pale, busSign({ at: middle, length: 34 })),
  ];
}

/** Flowers in front: they are expected somewhere. */
function basket([x, y]: Point): Markup {
  const tulips = [[34, -26, -8], [50, -34, 10], [64, -24, 24]] as const; // prettier-ignore
  const sides: Point[] = [[x + 18, y - 10], [x + 80, y - 8], [x + 72, y + 42], [x + 26, y + 40]]; // prettier-ignore
  return [
    path(ink, strip([[x + 6, y + 26], [x + 34, y + 30]], 6)), // prettier-ignore
    path(accent, ...tulips.map(([right, down, rotate]) => scrap('tulip', { at: [x + right, y + down], size: 44, rotate }))), // prettier-ignore
    path(overprint, cut(sides, { seed: 4 })),
  ];
}

/** A coat whose tails fly up. */
// prettier-ignore
const COAT_TAILS: readonly Point[] = [
  [-3.4, 32.5], [-9.6, 27], [-9.6, 1], [-24, -1], [-20, -6.4], [-27, -12], [-12, -12], [7, -5], [9.6, 26], [3.4, 32.5],
];

/** Each rider wears the colour of the half they sit on. */
function riders({ riders: [rear, front] }: Tandem): Markup {
  const bearded = cyclist({
    place: rear,
    h: HEIGHT,
    hair: 'beanie',
    beard: true,
    top: 'jacket',
    colors: { ...palette, top: accent, beard: overprint },
    pose: { lean: 12, head: -4 },
    seed: 3,
  });
  const official = cyclist({
    place: front,
    h: HEIGHT,
    hair: 'flyingPonytail',
    topOutline: COAT_TAILS,
    cheeks: true,
    colors: { ...palette, skin: darkSkin },
    pose: { lean: 16, head: -8 },
    seed: 5,
  });
  return [bearded.svg, official.svg];
}

/** She wears the colour that the two make together. */
function passenger({ carrier: [x, y] }: Tandem): string {
  return seated({
    at: [x + 8, y - 13],
    anchor: 'hip',
    h: HEIGHT * 0.94,
    age: 'small',
    proportions: { upperArm: 17, forearm: 17 },
    flip: true,
    hair: 'tail',
    glasses: true,
    mouth: 'smile',
    wears: 'skirt',
    gap: 0,
    hands: [true, false],
    colors: { ...palette, top: overprint, hair: white },
    pose: {
      ...SEATED_POSES.chair,
      lean: 4,
      head: -2,
      frontArm: [128, 150],
      backArm: [-20, 10],
      frontLeg: [86, 6],
      backLeg: [82, 22],
    },
    seed: 8,
  }).svg;
}

function draw(): string {
  const sky = cut([[36, 92], [330, 40], [752, 64], [772, 440], [400, 520], [30, 540]], { seed: 4 }); // prettier-ignore
  const sun = disc([470, 196], 172, { snips: 12, wobble: 0.008, seed: 4 });
  const oneGround = cut([onRidge(18), onRidge(604), [676, 560], [330, 562], [34, 580]], { bow: 0 });
  const otherGround = cut([onRidge(352), onRidge(784), [770, 572], [500, 588], [276, 580]], { bow: 0 });
  const bike = tandem({
    at: [0, 0],
    h: HEIGHT,
    rear: accent,
    front: ink,
    joint: overprint,
    leather: overprint,
    cranks: 64,
  });
  return svg(
    'gemeente-en-ggz-willen-vervoer',
    [
      path(pale, sky),
      path(tint, sun),
      busStop(60, 176, ink, 'square'),
      busStop(126, 118, accent, 'round'),
      bird({ at: onRidge(62, -200), length: 36, fill: overprint, eye: white }),
      house({ at: onRidge(712, 4), width: 30, height: 24, rise: 18, fill: accent, windows: pale, rows: 1 }),
      house({ at: onRidge(742, 2), width: 36, height: 22, rise: 18, kind: 'row', fill: overprint, windows: pale, columns: 3, rows: 1 }), // prettier-ignore
      path(ink, oneGround),
      path(accent, otherGround),
      clip('ground', path(overprint, otherGround)),
      group([bike.back, basket(bike.riders[1].grip), passenger(bike), riders(bike), bike.over], {
        at: REAR_WHEEL,
        rotate: SLOPE,
      }),
    ],
    clipPath('ground', oneGround),
  );
}

export default {
  palette: 'koord',
  draw,
} satisfies Scene;
