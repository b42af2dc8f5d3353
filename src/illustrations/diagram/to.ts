/** What the diagram goes to, on its yellow sheet: round, mixed, towards each other. */
import { PALETTES } from '../../palettes.ts';
import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { person } from '../kit/figure.ts';
import { house } from '../kit/house.ts';
import { portrait } from '../kit/portrait.ts';
import { POSES } from '../kit/poses.ts';
import { cut, disc, strip } from '../kit/scissors.ts';
import { scrap } from '../kit/scraps.ts';
import { chair, seated } from '../kit/seated.ts';
import { smooth as s, type Point } from '../kit/vector.ts';

const { omslag: palette, winterstraat, koord, zijpad } = PALETTES;
const GROUND = 236;
const light = { ...palette, blush: koord.accent };
const dark = { ...palette, skin: zijpad.darkSkin };

/** The neighbourhood: three houses that lean together, and people in their street. */
export function neighbourhood(): Markup {
  return [
    house({ at: [6, 214], width: 104, height: 98, rise: 58, fill: palette.ink, windows: palette.field, columns: 2, rows: 2, hasWindow: (_, row) => row === 1, seed: 2 }),
    house({ at: [210, 214], width: 104, height: 90, rise: 66, kind: 'bell', fill: palette.overprint, windows: palette.field, columns: 2, rows: 2, hasWindow: (_, row) => row === 1, seed: 3 }),
    house({ at: [104, 214], width: 112, height: 126, rise: 62, kind: 'step', fill: palette.accent, windows: palette.pale, columns: 3, rows: 2, hasWindow: (column) => column === 1, seed: 4 }),
    path(winterstraat.pale, cut([[0, 212], s(90, 204), s(200, 214), [320, 206], [316, 236], s(160, 240), [4, 236]])),
    person({
      at: [112, 228], h: 112, hair: 'bun', top: 'bell', cheeks: true, gap: 0, pose: { ...POSES.holdingOut },
      colors: { ...light, hair: palette.white, top: winterstraat.tint, legs: palette.ink },
    }).svg,
    person({
      at: [206, 230], h: 112, flip: true, hair: 'afro', top: 'coat', cheeks: true, gap: 0, pose: POSES.waving,
      colors: { ...dark, top: palette.white, hair: palette.ink, legs: palette.ink },
    }).svg,
  ];
}

/** A network: five people, each in a round of their own, all linked; no one on top. */
export function network(): { svg: Markup; defs: Markup } {
  const [top, left, right, low, far]: readonly Point[] = [[150, 50], [54, 116], [262, 92], [128, 188], [244, 190]];
  const links: [Point, Point, number][] = [
    [top!, left!, -16], [top!, right!, 14], [left!, low!, 16], [low!, far!, 14], [right!, far!, -16], [top!, low!, -18], [low!, right!, -14],
  ];
  const ribbons = links.map(([a, b, bend]) => {
    const middle: Point = [(a[0] + b[0]) / 2 + bend * 0.6, (a[1] + b[1]) / 2 + bend];
    return strip([a, middle, b], 9);
  });
  const faces = [
    { at: top!, fill: palette.accent, hair: 'bun', colors: { ...light, top: palette.ink } },
    { at: left!, fill: palette.ink, hair: 'afro', colors: { ...dark, hair: koord.accent, top: palette.white } },
    { at: right!, fill: palette.ink, hair: 'hijab', colors: { ...light, hair: winterstraat.tint, top: palette.accent }, flip: true },
    { at: low!, fill: winterstraat.tint, hair: 'beanie', colors: { ...light, hair: palette.accent, top: palette.ink } },
    { at: far!, fill: palette.accent, hair: 'bald', colors: { ...dark, hair: palette.white, top: palette.ink }, flip: true },
  ] as const;
  const rounds = faces.map(({ at }, i) => disc(at, 47, { snips: 10, seed: i + 2 }));
  return {
    svg: [
      path(palette.overprint, ribbons),
      faces.map(({ fill, at, ...look }, i) => [
        path(fill, rounds[i]!),
        clip(`round${i}`, portrait({ ...look, at: [at[0], at[1] + 28], size: 54 })),
      ]),
    ],
    defs: rounds.map((d, i) => clipPath(`round${i}`, d)),
  };
}

/** The residents' logic: two neighbours at a table, and what they say overlaps. */
export function residentsLogic(): { svg: Markup; defs: Markup } {
  const left = seated({
    at: [60, 232], h: 186, hair: 'curly', cheeks: true, mouth: 'open', wears: 'skirt',
    pose: { lean: 6, frontArm: [40, 100], backArm: [24, 70] },
    colors: { ...dark, top: palette.ink, hair: palette.overprint, legs: palette.overprint },
  });
  const right = seated({
    at: [262, 232], h: 186, flip: true, hair: 'bun', glasses: true, cheeks: true, mouth: 'smile',
    pose: { lean: 4, frontArm: [26, 78], backArm: [20, 64] },
    colors: { ...light, top: palette.accent, hair: palette.white, legs: palette.ink },
  });
  const said = cut([[104, 20], [176, 10], [186, 74], [130, 80], [108, 100], [112, 76]], { bow: 0.01 });
  const answered = cut([s(150, 56), s(170, 22), s(206, 14), s(232, 44), s(224, 78), [226, 102], [202, 88], s(170, 88)]);
  return {
    svg: [
      chair({ seat: left.seat, ground: GROUND, depth: 50, fill: palette.overprint, back: 70 }),
      chair({ seat: right.seat, ground: GROUND, depth: 50, fill: palette.ink, back: 70, flip: true }),
      left.svg,
      right.svg,
      path(palette.white, cut([[112, 158], [212, 157], [213, 168], [112, 169]]), strip([[162, 164], [162, 230]], 10), cut([[134, 230], [190, 230], [196, 237], [128, 237]])),
      path(winterstraat.tint, scrap('cup', { at: [140, 146], size: 24 }), scrap('cup', { at: [184, 146], size: 24 })),
      path(palette.ink, said),
      path(palette.accent, answered),
      clip('said', path(palette.overprint, answered)),
    ],
    defs: clipPath('said', said),
  };
}
