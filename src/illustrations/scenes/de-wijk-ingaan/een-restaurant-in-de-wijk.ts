/** The street is one long laid table, and every house has cut a piece out of itself for it: a pan, a lamp, a chair, bread. */
import { PALETTES } from '../../../palettes.ts';
import { flyingBird } from '../../kit/birds.ts';
import { dot, path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut } from '../../kit/scissors.ts';
import { longTable, street } from '../../kit/street.ts';
import { breadSlits, steam, tableware } from '../../kit/table.ts';
import { add, type Point } from '../../kit/vector.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, tint, pale, white, overprint, darkSkin } = palette;

const view = street({ vanish: [500, 160], ground: 424, eaves: -62 });
const { stand, front } = view;
const [LEFT, RIGHT] = [-60, 940];

const sky = path(tint, cut(points('20 74, 196 22, 470 48, 640 20, 786 60, 780 420, 24 470'), { seed: 4 }));
const kerbs = [stand(LEFT, 0.5), stand(LEFT, 0.12), stand(RIGHT, 0.12), stand(RIGHT, 0.5)];
const pavement = path(
  pale,
  cut([[14, 462], ...kerbs, ...points('790 424, 778 584, 420 572, 26 590')], { seed: 6 }),
);

/** What is missing from a front is on its way to the table. */
const left = { wall: LEFT, light: white };
const right = { wall: RIGHT, light: white };
const houses = [
  front({ ...left, from: 0.2, to: 0.12, fill: accent, kind: 'flat', rise: 8 }),
  front({ ...left, from: 0.32, to: 0.2, fill: overprint, hole: 'teapot', kind: 'gable', rise: 26 }),
  front({ ...left, from: 0.52, to: 0.32, fill: ink, hole: 'lamp', holeSize: 0.4, kind: 'bell', rise: 40 }),
  front({ ...left, from: 0.845, to: 0.52, fill: accent, hole: 'pan', kind: 'step', rise: 54 }),
  front({ ...right, from: 0.2, to: 0.12, fill: overprint, kind: 'flat', rise: 8 }),
  front({ ...right, from: 0.29, to: 0.2, fill: ink, hole: 'bottle', kind: 'gable', rise: 20 }),
  front({
    ...right,
    from: 0.43,
    to: 0.29,
    fill: accent,
    hole: 'chair',
    holeSize: 0.38,
    kind: 'gable',
    rise: 40,
  }),
  front({
    ...right,
    from: 0.65,
    to: 0.43,
    fill: overprint,
    hole: 'bread',
    holeSize: 0.25,
    kind: 'bell',
    rise: 52,
  }),
];
const pointed = { kind: 'gable', fill: white, windows: tint, rows: 1 } as const;
const endOfStreet = [
  house({ ...pointed, at: [449, 213], width: 36, height: 30, rise: 18 }),
  house({
    ...pointed,
    at: [484, 213],
    width: 34,
    height: 36,
    rise: 18,
    kind: 'step',
    fill: ink,
    windows: pale,
  }),
  house({ ...pointed, at: [518, 213], width: 38, height: 28, rise: 14, kind: 'bell' }),
];

const laid = longTable(view, {
  left: 212,
  right: 544,
  top: 314,
  near: 0.92,
  far: 0.165,
  drop: 79,
  plates: [0.8, 0.63, 0.5, 0.4, 0.32],
});
const table = [
  path(white, laid.cloth),
  path(pale, laid.fold),
  path(tint, laid.rims),
  path(pale, laid.middles),
];

/** Everybody carries the piece that is missing from the house behind. */
const cook = person({
  at: stand(100, 0.84),
  h: 205,
  tolerance: 1.1,
  colors: { ...palette, top: ink, skin: darkSkin, hair: tint },
  hair: 'hijab',
  top: 'long',
  cheeks: true,
  pose: { ...POSES.strolling, head: 4, lean: -4, frontArm: [58, 92], backArm: [66, 92] },
});
const panAt = add(cook.joints.frontHand, [33, 24]);
const cooking = [
  path(pale, steam({ at: add(panAt, [-2, -70]), height: 64 })),
  path(accent, tableware('pan', { at: panAt, size: 62 })),
  cook.svg,
];

const baker = wheelchair({
  at: stand(716, 0.88),
  h: 236,
  tolerance: 1.1,
  flip: true,
  colors: { ...palette, top: tint, arm: tint, hair: ink, legs: ink },
  frame: accent,
  cushion: ink,
  hair: 'curly',
  beard: true,
  cheeks: true,
  pose: { frontArm: [20, 84], backArm: [30, 80], head: 2 },
});
const loaf = { at: add(baker.joints.frontHand, [-24, 14]), size: 54 };
const baking = [
  baker.svg,
  path(overprint, tableware('bread', loaf)),
  path(pale, breadSlits(loaf)),
  baker.again('frontArm', 'frontHand'),
];

const elder = person({
  at: stand(40, 0.44),
  h: 114,
  tolerance: 0.8,
  age: 'small',
  colors: { ...palette, top: accent, legs: ink, hair: white },
  hair: 'bald',
  top: 'coat',
  pose: { ...POSES.walking, lean: 8, frontArm: [50, 88], backArm: [70, 110] },
});
const lamp = { at: add(elder.joints.frontHand, [1, 30]), size: 100, rotate: 9 };
const lighting = [path(ink, tableware('lamp', lamp)), elder.svg];

const child = person({
  at: stand(720, 0.5),
  h: 142,
  tolerance: 0.9,
  age: 'child',
  flip: true,
  colors: { ...palette, top: white, legs: ink, hair: overprint, skin: darkSkin },
  hair: 'beanie',
  top: 'sweater',
  pose: { ...POSES.walking, lean: -6, frontArm: [40, 84], backArm: [70, 96] },
});
const seat = { at: add(child.joints.frontHand, [-17, 24]), size: 62, rotate: -10, flip: true };
const seating = [path(accent, tableware('chair', seat)), child.svg];

const small = [
  person({
    at: stand(110, 0.27),
    h: 62,
    tolerance: 0.8,
    colors: { ...palette, top: overprint, hair: ink },
    top: 'coat',
    pose: POSES.holdingOut,
  }),
  person({
    at: stand(640, 0.24),
    h: 58,
    tolerance: 0.8,
    flip: true,
    colors: { ...palette, top: ink, skin: darkSkin },
    top: 'long',
    pose: POSES.holdingOut,
  }),
];
const [guest, host] = small.map(({ joints }) => joints.frontHand) as [Point, Point];
const faraway = [
  small.map(({ svg: drawn }) => drawn),
  path(overprint, tableware('teapot', { at: add(guest, [9, 4]), size: 17 })),
  path(ink, tableware('bottle', { at: add(host, [-5, 4]), size: 22 })),
];

/** The smallest house of all brings a berry. */
const nestBox = [
  path(white, cut(points('50 94, 48 64, 64 46, 80 62, 80 88'), { seed: 2 })),
  dot(accent, [65, 70], 6),
];
const birdWithBerry = [
  flyingBird({ at: [322, 60], fill: ink, eye: white, length: 54, rotate: 10 }),
  dot(accent, [353, 68], 6),
];

const scene = [
  sky,
  endOfStreet,
  pavement,
  houses,
  nestBox,
  table,
  faraway,
  seating,
  lighting,
  cooking,
  baking,
  birdWithBerry,
];

export default {
  palette: 'winterstraat',
  draw: () => svg('een-restaurant-in-de-wijk', scene),
} satisfies Scene;
