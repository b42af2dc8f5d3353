/**
 * Idea: one small arena on the horizon and five ways to it that have nothing in common (steps, tightrope, cycle path,
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
import { add, smooth as s, type Point } from '../../kit/vector.ts';
import { cane } from '../../kit/walking-aids.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;
const { ink, accent, accentOverlap, tint, pale, white, overprint, darkSkin } = palette;
/** The cycle path laid over the ravine and over the ditch. */
const RED_ON_DARK = '#9a3346';
const light = { ...palette, top: ink };
const dark = { ...palette, skin: darkSkin, top: white };

/** Figures of this size need no finer edge. */
const FLAT = { tolerance: 0.9, decimals: 0 } as const;

const ROME: Point = [404, 190];

/** Far left: an endless flight of steps, taken slowly. */
function steps(): Markup {
  const { profile, places, top } = stairs({ foot: [34, 566], steps: 13, treads: [41, 14], rise: 1.02 });
  const [standX, standY] = places[2] ?? ROME;
  const elder = person({
    ...FLAT,
    at: [standX + 4, standY + 1],
    h: 128,
    age: 'small',
    colors: { ...light, top: accent, hair: white, legs: ink },
    hair: 'bun',
    top: 'coat',
    cheeks: true,
    pose: { ...POSES.withCane, head: -12, frontLeg: [10, 0], backLeg: [-4, -6] },
  });
  const front = cut([...profile, add(top, [3, 10]), [92, 572]], { bow: 0 });
  const side = cut([add(top, [1, 8]), add(top, [8, 12]), [150, 576], [90, 572]]);
  return [
    path(pale, side),
    path(white, front),
    cane({ hand: elder.joints.frontHand, ground: standY - 38, fill: ink, ahead: 8, width: 4 }),
    elder.svg,
  ];
}

const ravine = cut(outline('206 600, ~226 510, ~290 420, ~320 320, 372 236, 386 206, 398 206, 392 250, ~384 340, ~372 440, ~352 520, 354 600'), { seed: 4 }); // prettier-ignore

/** Over the ravine: the shortest way, for who dares. */
function tightrope(): Markup {
  const walker = personFront({
    ...FLAT,
    at: [331, 414],
    h: 104,
    view: 'back',
    colors: { ...dark, top: white, legs: accentOverlap },
    hair: 'afro',
    top: 'dress',
    pose: { lean: 4, head: -4, leftArm: [86, 70], rightArm: [80, 108], leftLeg: [-2, -3], rightLeg: [0, -3] },
  });
  return [
    path(white, strip(points('268 604, 309 480, 352 346, 396 204'), [6, 5, 3, 2], { decimals: 1 })),
    parasol({ hand: walker.joints.rightHand, height: 46, fill: accent, stick: white }),
    walker.svg,
  ];
}

const cycleLine = curveThrough(
  points('470 620, 452 540, 500 452, 470 378, 372 326, 374 280, 432 240, 408 198'),
  3,
);
const cyclePath = strip(
  cycleLine,
  cycleLine.map((_, i) => 96 - (88 * i) / cycleLine.length),
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
    clip('ravine', path(RED_ON_DARK, cyclePath)),
    clip('ditch', path(RED_ON_DARK, cyclePath)),
    path(white, dashes(cycleLine.slice(2), 9, [6, 1.5])),
    group([ride.back, rider.svg, ride.over], { at: [424, 572], rotate: -14 }),
  ];
}

const ditchLine = points('640 620, 604 500, 548 400, 492 320, 452 250, 424 200');
const ditch = strip(ditchLine, [124, 96, 66, 44, 26, 10]);

/** Straight through the ditch, boots in hand. */
function wading(): Markup {
  const wader = person({
    ...FLAT,
    at: [574, 456],
    h: 106,
    colors: { ...dark, legs: darkSkin },
    hair: 'short',
    top: 'sweater',
    flip: true,
    pose: { ...POSES.walking, frontArm: [62, 126], backArm: [-50, -76], lean: 6, head: -10 },
  });
  const [x, y] = wader.joints.frontHand;
  const boot = (dx: number): string =>
    cut(
      points('0 0, 9 0, 9 20, -11 20, -9 13, 0 10').map((corner) => add(corner, [x + dx, y])),
      { bow: 0 },
    );
  return [
    wader.svg,
    path(white, boot(-12), boot(0)),
    wader.again('frontHand'),
    clip('ditch', path(overprint, disc([574, 462], 36, { radiusY: 24, snips: 8 }))),
    path(
      pale,
      slit([542, 442], [602, 442], 3, 5),
      slit([586, 540], [646, 536], 3, 2),
      slit([500, 350], [526, 350], 2, 2),
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
    colors: { ...palette, skin: palette.skin, top: overprint, hair: white, legs: ink },
    frame: accent,
    hair: 'beanie',
    cheeks: true,
  });
  return [path(darkSkin, strip(line, [52, 48, 44, 38, 34, 28, 26, 22, 20, 16, 14, 12, 10, 6])), rider.svg];
}

/** Underground: the mole has almost arrived. */
function sixthWay(): Markup {
  const hills = molehills(points('700 272, 656 262, 606 236, 546 214'), 4, [17, 10]);
  const [x, y] = hills.places.at(-1) ?? ROME;
  const mole = cut([[x - 8, y - 4], s(x - 8, y - 15), s(x, y - 21), s(x + 6, y - 14), [x + 7, y - 4]]);
  return [path(ink, mole, hills.shape), dot(accent, [x - 6, y - 18], 2.6)];
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
    [clipPath('ravine', ravine), clipPath('ditch', ditch)],
  );
}

export default {
  idea: 'One small arena on the horizon and five ways to it that have nothing in common, each with its own traveller; a mole knows a sixth.',
  palette: 'schaduw',
  draw,
} satisfies Scene;
