/** On a doorstep a huge bouquet changes hands; far behind, the contract blows off from the tiny town hall. */
import { PALETTES } from '../../../palettes.ts';
import { bouquet } from '../../kit/bouquet.ts';
import { path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { petalDefs, type BloomOptions } from '../../kit/flowers.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { townHall } from '../../kit/town-hall.ts';
import { add, rotate, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, accentOverlap, tint, pale, white, overprint, inkOverlap, skin, darkSkin } = palette;

const flower = (
  kind: BloomOptions['kind'],
  x: number,
  y: number,
  radius: number,
  fill: string,
  heart?: string,
  turn = 0,
): BloomOptions => ({
  kind,
  at: [x, y],
  radius,
  fill,
  turn: turn || x,
  shared: true,
  seed: Math.round(x + y + 90),
  ...(heart === undefined ? {} : { heart }),
});

const flowers: BloomOptions[] = [
  flower('tulip', -27, 72, 22, overprint, undefined, -28),
  flower('tulip', 10, 84, 22, accentOverlap, undefined, 6),
  flower('daisy', -18, 84, 17, white, accent),
  flower('poppy', 27, 82, 16, tint, overprint),
  flower('pompom', -36, 60, 12, inkOverlap, white),
  flower('daisy', 4, 74, 21, accent, ink),
  flower('pompom', 36, 62, 13, white, accent),
  flower('poppy', -18, 58, 17, accentOverlap, ink),
  flower('daisy', 22, 60, 17, pale, overprint),
  flower('pompom', 3, 50, 12, overprint, skin),
];

const leaves: Point[] = [
  [-46, 84],
  [-34, 96],
  [-6, 106],
  [24, 102],
  [42, 88],
];

/** The sheet that blows away: bent by the wind, with lines and a seal. */
function contract(at: Point, turn: number): string {
  const place = (x: number, y: number): Point => add(at, rotate([x * 1.2, y * 1.2], turn));
  const line = (y: number, to: number): string => slit(place(-17, y), place(to, y + 1), 2, -3);
  return (
    path(
      white,
      cut([
        place(-27, -36),
        [...place(0, -43), 1],
        place(26, -32),
        [...place(20, 2), 1],
        place(32, 34),
        [...place(4, 28), 1],
        place(-22, 38),
        [...place(-32, 0), 1],
      ]),
    ) +
    path(
      ink,
      [-24, -14, -4, 6].map((y, i) => line(y, i === 3 ? 4 : 16)),
    ) +
    path(accent, disc(place(14, 19), 9, { snips: 7, wobble: 0.05 }))
  );
}

const sky = cut(points('30 66, 300 26, 560 48, 560 470, 24 450'), { seed: 3 });
const street = cut(points('22 430, 300 416, 600 424, 620 566, 360 590, 30 568'), { seed: 6 });
const front = cut(points('536 18, 774 34, 778 560, 544 540'), { seed: 8 });
const doorway = cut(points('596 84, 748 76, 752 530, 592 528'), { seed: 4 });
/** The door stands open, into the hall. */
const door = cut(points('690 112, 748 76, 752 530, 694 500'), { seed: 4 });
const doorstep = cut(points('540 524, 786 518, 790 552, 532 554'), { seed: 2 });
const riser = cut(points('532 548, 790 546, 786 580, 528 584'), { seed: 2 });
const wind = strip(
  [
    [108, 392],
    [150, 352],
    [118, 290],
    [96, 236],
    [132, 186],
  ],
  [1, 3, 5, 5, 2],
);

/** An official runs after it, in vain. */
const clerk = person({
  at: [176, 446],
  h: 40,
  flip: true,
  eye: 'none',
  gap: 0,
  pose: { ...POSES.jumping, head: -40 },
  colors: { ...palette, top: overprint, skin: darkSkin },
});

const giver = person({
  at: [262, 566],
  h: 400,
  hair: 'topknot',
  top: 'coat',
  cheeks: true,
  tolerance: 0.9,
  mouth: 'smile',
  pose: { ...POSES.holdingOut, lean: 8, head: 0, frontArm: [38, 70], backArm: [44, 80] },
  colors: { ...palette, skin: darkSkin, top: ink },
});

/** Her chain of office. */
const chain = [
  [-2.4, 30.6],
  [0.2, 27.8],
  [2.8, 25],
  [5, 21.6],
  [6.8, 18],
].map(([forward = 0, up = 0], i) => disc(giver.onTorso(forward, up), 5.5, { snips: 5, seed: i }));

const receiver = person({
  at: [668, 532],
  h: 400,
  age: 'small',
  flip: true,
  hair: 'bun',
  top: 'long',
  cheeks: true,
  tolerance: 0.9,
  glasses: true,
  mouth: 'smile',
  pose: { ...POSES.holdingOut, lean: 4, head: 2, frontArm: [40, 84], backArm: [50, 90] },
  colors: { ...palette, top: tint, hair: white, legs: accent },
});

function draw(): string {
  return svg(
    'geen-contract-op-het-stadhuis',
    [
      path(skin, sky),
      path(pale, street),
      townHall({
        at: [104, 438],
        width: 96,
        fill: white,
        roof: inkOverlap,
        openings: inkOverlap,
        steps: ink,
        clock: accent,
      }),
      path(white, wind),
      contract([156, 134], 18),
      path(ink, front),
      path(overprint, doorway),
      path(accent, door),
      path(tint, riser),
      path(white, doorstep),
      clerk.svg,
      giver.svg,
      receiver.svg,
      bouquet({
        at: [458, 490],
        size: 290,
        blooms: flowers,
        leaves,
        green: inkOverlap,
        paper: white,
        inside: pale,
      }),
      giver.again('frontArm', 'frontHand'),
      receiver.again('frontArm', 'frontHand'),
      path(skin, chain),
      path(accent, disc(giver.onTorso(7.6, 14), 11, { snips: 7 })),
    ],
    petalDefs({ daisy: 9, poppy: 5, pompom: 9, tulip: 1 }),
  );
}

export default {
  palette: 'winterstraat',
  draw,
} satisfies Scene;
