/**
 * A hand holds an old photograph up before the very place it was taken; the edges do not quite meet, and the
 * sapling in it has become the tree that rises above it.
 */
import { PALETTES } from '../../../palettes.ts';
import { path, svg, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { photograph } from '../../kit/frames.ts';
import { largeHand } from '../../kit/hands.ts';
import { house } from '../../kit/house.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { smooth as s, type Point } from '../../kit/vector.ts';
import { rollator } from '../../kit/walking-aids.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.schaduw;
const { ink, accent, tint, pale, white, overprint, darkSkin: sepia } = palette;

/** The middle of the photograph, and how it is held. */
const PHOTO: Point = [384, 338];
const TILT = -6;
const GROUND = 432;
const TRUNK = 408;

/** The one house that is still there; it stands half in the photograph. */
const survivor = { width: 150, height: 128, rise: 72, kind: 'step', columns: 3, rows: 2, seed: 7 } as const;
const survivorAt: Point = [156, GROUND + 2];

function today(): Markup {
  const sky = cut(
    [
      [22, 96],
      [300, 54],
      [560, 66],
      [778, 34],
      [768, 470],
      [30, 480],
    ],
    { seed: 3 },
  );
  const street = cut(
    [
      [16, 438],
      [240, 428],
      [520, 434],
      [784, 424],
      [776, 580],
      [420, 590],
      [26, 574],
    ],
    { seed: 6 },
  );
  const flat = { windows: tint, fill: ink, kind: 'flat', rise: 0 } as const;
  return [
    path(tint, sky),
    house({ ...flat, at: [52, GROUND + 8], width: 94, height: 250, columns: 3, rows: 7, seed: 4 }),
    house({
      ...flat,
      at: [566, GROUND],
      width: 164,
      height: 322,
      columns: 5,
      rows: 9,
      windows: pale,
      hasWindow: (c, r) => (c * 3 + r * 5) % 4 > 0,
    }),
    house({ ...survivor, at: survivorAt, fill: pale, windows: ink, door: accent, doorAt: 0.2 }),
    path(overprint, street),
  ];
}

/** What has become of the sapling. */
function tree(): Markup {
  const trunk = strip(
    [
      [TRUNK, 440],
      [TRUNK - 4, 300],
      [TRUNK + 4, 96],
    ],
    [46, 36, 8],
  );
  const branches = [
    strip(
      [
        [TRUNK, 214],
        [TRUNK - 40, 170],
        [TRUNK - 84, 124],
      ],
      [18, 12, 4],
    ),
    strip(
      [
        [TRUNK, 200],
        [TRUNK + 42, 156],
        [TRUNK + 92, 116],
      ],
      [18, 12, 4],
    ),
  ];
  const crown = cut(
    [
      s(206, 160),
      s(216, 104),
      [262, 88],
      s(284, 46),
      s(334, 36),
      [366, 38],
      s(408, 6),
      s(462, 20),
      [482, 44],
      s(536, 36),
      s(574, 72),
      [572, 98],
      s(612, 128),
      s(600, 186),
      [556, 196],
      s(516, 220),
      s(470, 204),
      [446, 186],
      s(410, 204),
      [372, 190],
      s(332, 222),
      s(286, 214),
      [268, 196],
      s(232, 202),
    ],
    { tension: 0.6 },
  );
  return [path(accent, crown), path(ink, trunk), path(ink, ...branches)];
}

/** The same place as it was, drawn round the middle of the photograph. */
function past(): Markup {
  const [px, py] = PHOTO;
  const at = (x: number, y: number): Point => [x - px, y - py];
  const ground = cut([at(180, GROUND), at(400, GROUND - 4), at(600, GROUND), at(600, 540), at(180, 540)], {
    seed: 2,
  });
  const old = { windows: pale, fill: sepia, columns: 2, rows: 1 };
  const sapling = strip([at(TRUNK, GROUND + 14), at(TRUNK + 3, GROUND - 62)], [7, 4]);
  const stake = strip([at(TRUNK + 12, GROUND + 14), at(TRUNK + 11, GROUND - 36)], 4);
  const child = person({
    at: at(TRUNK - 44, GROUND + 22),
    h: 150,
    age: 'child',
    colors: { ...palette, skin: sepia, top: accent, hair: ink, legs: overprint },
    hair: 'pigtails',
    top: 'bell',
    cheeks: true,
    pose: { ...POSES.standing, head: -14, frontArm: [70, 84] },
  });
  return [
    house({ ...survivor, at: at(...survivorAt), fill: sepia, windows: pale, door: overprint, doorAt: 0.2 }),
    house({ ...old, at: at(318, GROUND), width: 56, height: 64, rise: 44 }),
    house({ ...old, at: at(444, GROUND), width: 58, height: 72, rise: 40, kind: 'bell', seed: 3 }),
    house({ ...old, at: at(504, GROUND), width: 90, height: 50, rise: 40, kind: 'row', columns: 3 }),
    path(palette.skin, ground),
    path(sepia, sapling, stake),
    path(accent, disc(at(TRUNK + 3, GROUND - 72), 22, { radiusY: 27, wobble: 0.06 })),
    child.svg,
  ];
}

/** Tiny, and as old as the tree. */
function passerBy(): Markup {
  const elder = person({
    at: [110, 542],
    h: 108,
    age: 'small',
    colors: { ...palette, skin: palette.darkSkin, top: tint, hair: white, legs: ink },
    hair: 'pigtails',
    top: 'coat',
    pose: { ...POSES.walking, lean: 12, head: -22, frontArm: [34, 78], backArm: [30, 74] },
  });
  const [handX, handY] = elder.joints.frontHand;
  return [
    elder.svg,
    rollator({ at: [handX + 5, 542], height: 542 - handY, fill: pale, bag: accent }),
    elder.again('frontHand'),
  ];
}

function draw(): string {
  const photo = photograph({
    id: 'photo',
    at: PHOTO,
    width: 340,
    height: 266,
    rim: 17,
    paper: white,
    back: pale,
    rotate: TILT,
    picture: past(),
  });
  const hand = largeHand({
    gesture: 'pinch',
    at: photo.toScene([132, 112]),
    size: 220,
    skin: palette.skin,
    sleeve: accent,
    arm: 120,
    rotate: -34,
    flip: true,
  });
  const fallenLeaf = scrap('leaf', { at: photo.toScene([-96, -124]), size: 26, rotate: 20 });
  const creases = [
    slit(hand.toScene([-33, 16]), hand.toScene([-37, 30]), 2, 2),
    slit(hand.toScene([-39, 15]), hand.toScene([-43, 27]), 2, 2),
  ];
  return svg(
    'hoe-zag-het-er-ook-alweer-uit',
    [
      today(),
      tree(),
      passerBy(),
      hand.back,
      photo.svg,
      path(accent, fallenLeaf),
      hand.front,
      path(palette.darkSkin, ...creases),
    ],
    photo.defs,
  );
}

export default {
  palette: 'schaduw',
  draw,
} satisfies Scene;
