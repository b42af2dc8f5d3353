/** What the diagram comes from, on its navy sheet: angular, level, in rows. */
import { PALETTES } from '../../palettes.ts';
import { path, type Markup } from '../kit/drawing.ts';
import { personFront } from '../kit/figure-front.ts';
import { PathWriter } from '../kit/path-writer.ts';
import { cut, disc, strip } from '../kit/scissors.ts';
import { chair, seated } from '../kit/seated.ts';
import type { Point } from '../kit/vector.ts';

const { winterstraat: palette, koord } = PALETTES;
const GROUND = 236;

/** A rectangle as the scissors leave it. */
const block = (left: number, top: number, right: number, bottom: number, into = new PathWriter()): string =>
  cut(
    [
      [left, top],
      [right, top + 1],
      [right - 1, bottom],
      [left + 1, bottom],
    ],
    { seed: left, bow: 0.006, into },
  );

/** The town hall: steps, columns, a clock, and one small resident who has come to it. */
export function townHall(): Markup {
  const columns = new PathWriter();
  for (const x of [40, 86, 212, 258]) block(x, 112, x + 24, 200, columns);
  const steps = new PathWriter();
  block(22, 198, 300, 214, steps);
  block(4, 214, 318, GROUND, steps);
  const resident = personFront({
    at: [161, 228],
    h: 88,
    view: 'back',
    hair: 'beanie',
    top: 'coat',
    colors: { ...palette, top: palette.accent, hair: koord.accent, legs: palette.ink },
  });
  return [
    path(palette.tint, block(132, 20, 188, 60)),
    path(
      palette.tint,
      cut([
        [122, 24],
        [160, 2],
        [198, 23],
      ]),
    ),
    path(palette.pale, disc([160, 38], 13, { snips: 10, decimals: 1 })),
    path(
      palette.ink,
      strip(
        [
          [160, 28],
          [160, 39],
          [168, 43],
        ],
        3,
        { decimals: 1 },
      ),
    ),
    path(palette.tint, block(28, 106, 294, 200)),
    path(palette.pale, columns.data),
    path(palette.ink, block(128, 118, 194, 200)),
    path(
      palette.pale,
      cut(
        [
          [8, 108],
          [160, 50],
          [312, 106],
        ],
        { bow: 0.006 },
      ),
    ),
    path(palette.pale, steps.data),
    path(palette.tint, block(14, 214, 308, 218)),
    resident.svg,
  ];
}

/** A pyramid of officials: one, two, three, each row under the other. */
export function hierarchy(): Markup {
  const floors = [84, 158, GROUND];
  const width = (y: number): number => 22 + y * 0.575;
  const bands = new PathWriter();
  floors.forEach((bottom, row) => {
    const top = row === 0 ? 2 : floors[row - 1]! + 5;
    cut(
      [
        [160 - width(top), top],
        [160 + width(top), top],
        [160 + width(bottom), bottom],
        [160 - width(bottom), bottom],
      ],
      {
        seed: row + 2,
        bow: 0.008,
        into: bands,
      },
    );
  });
  const officials = floors.map((ground, row) =>
    Array.from(
      { length: row + 1 },
      (_, i) =>
        personFront({
          at: [160 + (i - row / 2) * 74, ground - 2],
          h: 65,
          hair: 'crop',
          top: 'jacket',
          eyes: row === 0 ? 'open' : 'none',
          mouth: row === 0 ? 'frown' : 'none',
          gap: 2.4,
          colors: { ...palette, top: row === 0 ? palette.accent : palette.ink },
        }).svg,
    ),
  );
  return [path(palette.tint, bands.data), officials];
}

/** The municipality's logic: one official, one desk, one stamp, and a pile of forms. */
export function municipalLogic(): Markup {
  const official = seated({
    at: [74, 232],
    h: 216,
    hair: 'bob',
    glasses: true,
    mouth: 'neutral',
    colors: {
      ...palette,
      top: palette.tint,
      hair: palette.accent,
      legs: palette.overprint,
      shoes: palette.white,
    },
    pose: { lean: 6, head: 12, frontArm: [64, 110], backArm: [40, 88] },
  });
  const [handX, handY] = official.joints.frontHand;
  const sheets = [0, 1, 2, 3, 4, 5].map((i): string => {
    const [left, y] = [228 + ((i * 7) % 5) * 2, 148 - i * 18];
    return cut(
      [
        [left, y - 14],
        [left + 78, y - 15],
        [left + 80, y - 1],
        [left - 1, y],
      ],
      { seed: i + 1, bow: 0.01 },
    );
  });
  const stamp: Point[] = [
    [handX - 7, handY - 10],
    [handX + 9, handY - 10],
    [handX + 7, 128],
    [handX + 19, 131],
    [handX + 19, 144],
    [handX - 17, 144],
    [handX - 17, 131],
    [handX - 5, 128],
  ];
  return [
    chair({ seat: official.seat, ground: GROUND, depth: 62, fill: palette.inkOverlap, back: 78 }),
    official.svg,
    path(palette.pale, block(116, 148, 318, 164), block(298, 162, 312, GROUND), block(142, 162, 156, GROUND)),
    path(
      palette.white,
      block(handX - 24, 143, handX + 44, 149),
      sheets.filter((_, i) => i % 2 === 0),
    ),
    path(
      palette.tint,
      sheets.filter((_, i) => i % 2 === 1),
    ),
    path(palette.accent, cut(stamp, { decimals: 1 })),
    official.again('frontHand'),
  ];
}
