/** Samples of hands, walking aids, houses, birds and scraps for the kit sheet: each draws itself round x, on y = 0. */
import { PALETTES } from '../palettes.ts';
import { bird, flyingBird } from './kit/birds.ts';
import { dot, path } from './kit/drawing.ts';
import { person } from './kit/figure.ts';
import { largeHand, type Gesture } from './kit/hands.ts';
import { house, type HouseKind } from './kit/house.ts';
import { POSES } from './kit/poses.ts';
import { cut } from './kit/scissors.ts';
import { scrap, type Scrap } from './kit/scraps.ts';
import { around } from './kit/vector.ts';
import { cane, rollator } from './kit/walking-aids.ts';
import { wheelchair } from './kit/wheelchair.ts';

export const palette = PALETTES.winterstraat;
export const light = { ...palette, top: palette.ink };
export const dark = { ...palette, skin: palette.darkSkin, top: palette.tint };
export const red = { ...palette, top: palette.accent, hair: palette.overprint };
export const COLORS = [
  light,
  dark,
  red,
  { ...dark, top: palette.overprint },
  { ...light, top: palette.tint, hair: palette.accent },
];

export const handSamples = () =>
  (['point', 'pinch', 'grip', 'lay', 'open'] as readonly Gesture[]).map((gesture, i) => (x: number) => {
    const hand = largeHand({
      gesture,
      at: [x + 36, -70],
      size: 96,
      skin: i % 2 ? palette.darkSkin : palette.skin,
      sleeve: i % 2 ? palette.accent : palette.ink,
      arm: 20,
    });
    const things: Record<Gesture, string> = {
      point: '',
      open: path(palette.accent, scrap('tulip', { at: [x + 30, -92] })),
      pinch: path(palette.accent, scrap('key', { at: [x + 34, -56], rotate: 20 })),
      grip: path(
        palette.overprint,
        cut([
          [x + 24, -120],
          [x + 34, -120],
          [x + 38, -10],
          [x + 28, -10],
        ]),
      ),
      lay: path(
        palette.accent,
        cut([
          [x - 4, -68],
          [x + 62, -70],
          [x + 64, -40],
          [x - 4, -38],
        ]),
      ),
    };
    return [hand.back, things[gesture], hand.front];
  });

export const aidSamples = () => [
  (x: number) =>
    wheelchair({ at: [x, 0], h: 170, colors: red, frame: palette.ink, hair: 'bob', cheeks: true }).svg,
  (x: number) =>
    wheelchair({
      at: [x, 0],
      h: 170,
      colors: dark,
      frame: palette.accent,
      cushion: palette.ink,
      hair: 'topknot',
      wears: 'skirt',
      flip: true,
    }).svg,
  (x: number) => {
    const elder = person({
      at: [x, 0],
      h: 150,
      age: 'small',
      colors: { ...light, hair: palette.tint },
      hair: 'bun',
      top: 'long',
      pose: POSES.withCane,
      glasses: true,
    });
    return [cane({ hand: elder.joints.frontHand, ground: 0, fill: palette.overprint }), elder.svg];
  },
  (x: number) => {
    const elder = person({
      at: [x - 30, 0],
      h: 150,
      age: 'small',
      colors: { ...red, hair: palette.tint },
      hair: 'bald',
      top: 'coat',
      pose: { ...POSES.walking, lean: 14, frontArm: [34, 78], backArm: [30, 74] },
    });
    const [handX, handY] = elder.joints.frontHand;
    return [
      elder.svg,
      rollator({ at: [handX + 8, 0], height: -handY, fill: palette.ink, bag: palette.tint }),
      elder.again('frontHand'),
    ];
  },
];

export const houseSamples = () =>
  (['gable', 'step', 'bell', 'row', 'flat'] as readonly HouseKind[]).map(
    (kind, i) => (x: number) =>
      house({
        at: [x - 50, 0],
        width: 96,
        height: 90,
        rise: 46,
        kind,
        fill: around([palette.tint, palette.accent, palette.overprint], i),
        windows: palette.pale,
        columns: 3,
        rows: 2,
        door: palette.ink,
        snow: { depth: 9, fill: palette.white },
        seed: i + 2,
      }),
  );

export const birdSamples = () => [
  (x: number) => [
    bird({ at: [x - 30, 0], fill: palette.ink, eye: palette.white }),
    flyingBird({ at: [x + 26, -60], fill: palette.accent, eye: palette.white, rotate: -14 }),
    dot(palette.accent, [x + 40, -10], 6),
  ],
];

const SCRAPS: readonly (readonly Scrap[])[] = [
  ['house', 'mitten', 'cup', 'tulip'],
  ['book', 'chair', 'leaf', 'key'],
  ['heart', 'star', 'letter', 'drop'],
];

export const scrapSamples = () =>
  SCRAPS.map((kinds) => (x: number) => {
    const pieces = kinds.map((kind, i) =>
      scrap(kind, { at: [x - 30 + (i % 2) * 60, -90 + Math.floor(i / 2) * 62] }),
    );
    return path(palette.ink, ...pieces);
  });
