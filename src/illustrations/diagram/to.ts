/** What the diagram goes to, on its yellow sheet: round, mixed, towards each other. */
import { PALETTES } from '../../palettes.ts';
import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { person } from '../kit/figure.ts';
import { house } from '../kit/house.ts';
import { POSES } from '../kit/poses.ts';
import { cut, strip } from '../kit/scissors.ts';
import { scrap } from '../kit/scraps.ts';
import { chair, seated } from '../kit/seated.ts';
import { smooth as s, type Point } from '../kit/vector.ts';

const { omslag: palette, winterstraat, koord, zijpad } = PALETTES;
const GROUND = 236;
const light = { ...palette, blush: koord.accent };
const dark = { ...palette, skin: zijpad.darkSkin };

/** The neighbourhood: three houses that lean together, and two neighbours in their street. */
export const neighbourhood = (): Markup => [
  homes(),
  path(
    winterstraat.pale,
    cut([[0, 212], s(90, 204), s(200, 214), [320, 206], [316, 236], s(160, 240), [4, 236]]),
  ),
  person({
    at: [112, 228],
    h: 112,
    hair: 'bun',
    top: 'bell',
    cheeks: true,
    gap: 0,
    pose: POSES.holdingOut,
    colors: { ...light, hair: palette.white, top: winterstraat.tint },
  }).svg,
  person({
    at: [206, 230],
    h: 112,
    flip: true,
    hair: 'afro',
    top: 'coat',
    cheeks: true,
    gap: 0,
    pose: POSES.waving,
    colors: { ...dark, top: palette.white },
  }).svg,
];

function homes(): Markup {
  const [bottom, windows] = [214, palette.field];
  const upper = { columns: 2, rows: 2, hasWindow: (_: number, row: number) => row === 1 };
  const middle = { columns: 3, rows: 2, hasWindow: (column: number) => column === 1 };
  return [
    house({
      at: [6, bottom],
      width: 104,
      height: 98,
      rise: 58,
      fill: palette.ink,
      windows,
      ...upper,
      seed: 2,
    }),
    house({
      at: [210, bottom],
      width: 104,
      height: 90,
      rise: 66,
      kind: 'bell',
      fill: palette.overprint,
      windows,
      ...upper,
      seed: 3,
    }),
    house({
      at: [104, bottom],
      width: 112,
      height: 126,
      rise: 62,
      kind: 'step',
      fill: palette.accent,
      windows: palette.pale,
      ...middle,
      seed: 4,
    }),
  ];
}

/** The residents' logic: two neighbours at a table, and what they say overlaps. */
export function residentsLogic(): { svg: Markup; defs: Markup } {
  const words = speech();
  return { svg: [neighbours(), table(), words.svg], defs: words.defs };
}

function neighbours(): Markup {
  const [left, right] = [
    seated({
      at: [60, 232],
      h: 186,
      hair: 'curly',
      cheeks: true,
      mouth: 'open',
      wears: 'skirt',
      pose: { lean: 6, frontArm: [40, 100], backArm: [24, 70] },
      colors: { ...dark, top: palette.ink, hair: palette.overprint, legs: palette.overprint },
    }),
    seated({
      at: [262, 232],
      h: 186,
      flip: true,
      hair: 'bun',
      glasses: true,
      cheeks: true,
      mouth: 'smile',
      pose: { lean: 4, frontArm: [26, 78], backArm: [20, 64] },
      colors: { ...light, top: palette.accent, hair: palette.white },
    }),
  ];
  const seat = { ground: GROUND, depth: 50, back: 70 };
  return [
    chair({ ...seat, seat: left.seat, fill: palette.overprint }),
    chair({ ...seat, seat: right.seat, fill: palette.ink, flip: true }),
    left.svg,
    right.svg,
  ];
}

function table(): Markup {
  const top: Point[] = [
    [112, 158],
    [212, 157],
    [213, 168],
    [112, 169],
  ];
  const foot: Point[] = [
    [134, 230],
    [190, 230],
    [196, 237],
    [128, 237],
  ];
  const cups = [140, 184].map((x) => scrap('cup', { at: [x, 150], size: 24 }));
  return [
    path(
      palette.white,
      cut(top),
      strip(
        [
          [162, 164],
          [162, 230],
        ],
        10,
      ),
      cut(foot),
    ),
    path(winterstraat.tint, cups),
  ];
}

/** Two balloons, an angular one and a round one. */
function speech(): { svg: Markup; defs: Markup } {
  const said = cut(
    [
      [104, 20],
      [176, 10],
      [186, 74],
      [130, 80],
      [108, 100],
      [112, 76],
    ],
    { bow: 0.01 },
  );
  const answered = cut([
    s(150, 56),
    s(170, 22),
    s(206, 14),
    s(232, 44),
    s(224, 78),
    [226, 102],
    [202, 88],
    s(170, 88),
  ]);
  return {
    svg: [
      path(palette.ink, said),
      path(palette.accent, answered),
      clip('said', path(palette.overprint, answered)),
    ],
    defs: clipPath('said', said),
  };
}
