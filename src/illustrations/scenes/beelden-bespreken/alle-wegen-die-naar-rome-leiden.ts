/**
 * One small arena on the horizon and five ways to it that have nothing in common (steps, tightrope, cycle path,
 * ditch, hairpins), each with the traveller who fits it; a mole knows a sixth.
 */
import { PALETTES } from '../../../palettes.ts';
import { arena } from '../../kit/arena.ts';
import { cyclist } from '../../kit/bicycle.ts';
import { clip, clipPath, dot, group, path, svg, type Markup } from '../../kit/drawing.ts';
import { personFront } from '../../kit/figure-front.ts';
import { person } from '../../kit/figure.ts';
import { bicycle, dashes, molehills, parasol } from '../../kit/paths.ts';
import { outline, points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { curveThrough, stairs } from '../../kit/stairs.ts';
import { add, mix, moveOutline, type Point } from '../../kit/vector.ts';
import { cane } from '../../kit/walking-aids.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;
const { ink, accent, accentOverlap, tint, pale, white, overprint, darkSkin } = palette;
const light = { ...palette, top: ink };
const dark = { ...palette, skin: darkSkin, top: white };

/** Figures of this size need no finer edge. */
const FLAT = { tolerance: 1.1, decimals: 0 } as const;

const ROME: Point = [404, 190];

/** Far left: an endless flight of steps, taken slowly, her stick already on the next one. */
function steps(): Markup {
  const { profile, places, top } = stairs({ foot: [34, 566], steps: 13, treads: [41, 14], rise: 1.02 });
  const [standX, standY] = places[2] ?? ROME;
  const [nextX, nextY] = places[3] ?? ROME;
  const elder = person({
    ...FLAT,
    at: [standX, standY + 1],
    h: 150,
    age: 'small',
    colors: { ...light, top: accent, hair: white, legs: ink },
    hair: 'curly',
    top: 'coat',
    cheeks: true,
    pose: { ...POSES.withCane, head: -8, frontArm: [72, 98], frontLeg: [10, 0], backLeg: [-4, -6] },
  });
  const hand = elder.joints.frontHand;
  const front = cut([...profile, add(top, [3, 10]), [92, 572]], { bow: 0 });
  const side = cut([add(top, [1, 8]), add(top, [8, 12]), [150, 576], [90, 572]]);
  return [
    path(pale, side),
    path(white, front),
    elder.svg,
    cane({ hand, ground: nextY, fill: ink, ahead: nextX - hand[0] - 4, width: 4 }),
    elder.again('frontHand'),
  ];
}

const ravine = cut(outline('206 600, ~226 510, ~290 420, ~320 320, 372 236, 386 206, 398 206, 392 250, ~384 340, ~372 440, ~352 520, 354 600'), { seed: 4 }); // prettier-ignore

/** Over the ravine: the shortest way, for who dares. */
function tightrope(): Markup {
  const walker = personFront({
    ...FLAT,
    at: [341, 412],
    h: 112,
    view: 'back',
    colors: { ...dark, legs: tint, hair: accent },
    hair: 'hijab',
    top: 'dress',
    pose: { lean: 4, head: -4, leftArm: [62, 46], rightArm: [80, 108], leftLeg: [-2, -3], rightLeg: [0, -3] },
  });
  return [
    path(white, strip(points('278 604, 320 480, 360 346, 397 204'), [6, 5, 3, 2], { decimals: 1 })),
    parasol({ hand: walker.joints.rightHand, height: 48, fill: white, stick: white }),
    walker.svg,
  ];
}

const cycleLine = curveThrough(points('448 620, 474 530, 428 440, 438 350, 406 276, 410 198'), 3);
const cyclePath = strip(
  cycleLine,
  cycleLine.map((_, i) => 104 - (94 * i) / cycleLine.length),
);

/** In the middle: the red cycle path. */
function cycling(): Markup {
  const ride = bicycle({ at: [0, 0], h: 144, frame: ink, tyres: ink });
  const rider = cyclist({
    ...FLAT,
    place: ride.place,
    h: 144,
    colors: { ...light, top: white, hair: overprint },
    hair: 'flyingPonytail',
    top: 'sweater',
    cheeks: true,
    pose: { lean: 20, head: -12 },
  });
  return [
    path(accentOverlap, cyclePath),
    path(white, dashes(cycleLine.slice(2), 9, [6, 1.5])),
    group([ride.back, rider.svg, ride.over], { at: [424, 572], rotate: -14 }),
  ];
}

const ditchLine = points('640 620, 604 500, 548 400, 492 320, 452 250, 424 200');
const ditch = strip(ditchLine, [124, 96, 66, 44, 26, 10]);

/** Straight through the ditch, his boots in his hand. */
function wading(): Markup {
  const wader = person({
    ...FLAT,
    at: [594, 488],
    h: 122,
    colors: { ...dark, legs: darkSkin },
    hair: 'short',
    top: 'sweater',
    flip: true,
    pose: { ...POSES.walking, frontArm: [66, 104], backArm: [-40, -24], lean: 6, head: -10 },
  });
  const { hip, frontKnee, backKnee, frontHand } = wader.joints;
  const shorts = [frontKnee, backKnee].map((knee) =>
    strip([add(hip, [0, 3]), mix(hip, knee, 0.8)], [20, 16]),
  );
  const boots = [
    [-27, 13],
    [2, 4],
  ] as const;
  const pair = boots.map(([x, y]) => [
    strip([frontHand, add(frontHand, [x, y + 2])], 2, { decimals: 1 }),
    cut(
      points('-6 0, 6 -1, 7 25, -15 26, -14 19, -5 15').map((corner) => add(frontHand, add(corner, [x, y]))),
      { bow: 0 },
    ),
  ]);
  return [
    path(accent, ...pair.flat()),
    wader.svg,
    path(tint, shorts),
    clip('ditch', path(overprint, disc([594, 492], 54, { radiusY: 24, snips: 8 }))),
    path(
      pale,
      slit([554, 470], [634, 470], 3, 5),
      slit([586, 556], [646, 552], 3, 2),
      slit([512, 366], [538, 366], 2, 2),
    ),
  ];
}

/** Far right: a ramp of hairpins, without a single step. */
function hairpins(): Markup {
  const line = points(
    '812 562, 726 554, 676 516, 748 470, 750 436, 624 402, 618 376, 676 346, 668 326, 556 300, 548 282, 584 262, 566 248, 446 206',
  );
  const rider = wheelchair({
    ...FLAT,
    at: [732, 566],
    h: 132,
    flip: true,
    colors: { ...palette, top: white, hair: accent, legs: ink },
    frame: accent,
    hair: 'beanie',
    cheeks: true,
  });
  return [path(darkSkin, strip(line, [52, 48, 44, 38, 34, 28, 26, 22, 20, 16, 14, 12, 10, 6])), rider.svg];
}

/** Underground: the mole has almost arrived. */
function sixthWay(): Markup {
  const hills = molehills(points('722 268, 670 256, 614 236, 548 214'), 4, [17, 26]);
  const [x, y] = hills.places.at(-1) ?? ROME;
  const mole = cut(
    moveOutline(outline('18 -10, ~19 -32, ~2 -44, ~-16 -36, -31 -31, ~-22 -20, -12 -10'), (point) =>
      add([x, y], point),
    ),
  );
  const paw = (dx: number): string => disc([x + dx, y - 17], 8, { radiusY: 5, snips: 6 });
  return [
    path(ink, mole),
    path(accent, disc([x - 30, y - 30], 4.5, { snips: 6, decimals: 1 })),
    dot(white, [x - 12, y - 33], 1.6),
    path(overprint, hills.shape),
    path(palette.skin, paw(-17), paw(14)),
  ];
}

function draw(): string {
  const sky = cut(points('60 60, 380 34, 740 70, 760 300, 50 300'), { seed: 9 });
  const land = cut(outline('22 226, ~200 196, ~404 172, ~620 196, 780 236, 764 600, 36 600'), { seed: 4 });
  return svg(
    'alle-wegen-die-naar-rome-leiden',
    [
      path(pale, sky),
      path(white, disc([404, 130], 124, { seed: 3 })),
      path(tint, land),
      path(ink, ravine),
      path(overprint, ditch),
      sixthWay(),
      hairpins(),
      steps(),
      cycling(),
      arena({ at: ROME, width: 176, height: 104, fill: accent, shade: darkSkin, inside: ink, floor: pale }),
      tightrope(),
      wading(),
    ],
    clipPath('ditch', ditch),
  );
}

export default {
  palette: 'schaduw',
  draw,
} satisfies Scene;
