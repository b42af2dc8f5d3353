/** The emblems of the five noties: each an angular sheet and a round one, and what their overlap becomes. */
import { PALETTES } from '../../palettes.ts';
import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { cut, disc, ring, slit, strip } from '../kit/scissors.ts';
import { smooth as s, type OutlinePoint } from '../kit/vector.ts';
import { sizedSvg } from '../sized-svg.ts';

const { winterstraat, koord, oase, schaduw, zijpad } = PALETTES;
const SIZE = { width: 120, height: 120 };

interface Emblem {
  svg: Markup;
  defs: Markup;
}

/** Two sheets, and the colour where they overlap. */
function overprint(
  below: string,
  above: string,
  fills: readonly [below: string, above: string, both: string],
): Emblem {
  return {
    svg: [path(fills[0], below), path(fills[1], above), clip('below', path(fills[2], above))],
    defs: clipPath('below', below),
  };
}

/** De wijk ingaan: a path that goes in at the door of a gable. */
function intoTheNeighbourhood(): Emblem {
  const gable = cut(
    [
      [22, 96],
      [20, 48],
      [61, 6],
      [102, 46],
      [99, 96],
    ],
    { seed: 2 },
  );
  const way: OutlinePoint[] = [
    [50, 52],
    [72, 51],
    s(74, 74),
    s(90, 92),
    [108, 116],
    [14, 117],
    s(44, 98),
    s(49, 76),
  ];
  return overprint(gable, cut(way), [winterstraat.field, winterstraat.accent, winterstraat.ink]);
}

/** Netwerken betrekken: an angular ring and a round one, linked. */
function linkedNetworks(): Emblem {
  const angular =
    cut(
      [
        [6, 26],
        [74, 18],
        [80, 86],
        [12, 94],
      ],
      { seed: 3 },
    ) +
    cut(
      [
        [26, 44],
        [30, 74],
        [62, 70],
        [58, 38],
      ],
      { seed: 4 },
    );
  const round = ring([76, 70], 40, 21, { snips: 10 });
  return overprint(angular, round, [koord.accent, koord.tint, koord.overprint]);
}

/** Verbindend onderwerp: where two sheets overlap, one leaf grows. */
function sharedLeaf(): Emblem {
  const left = disc([43, 54], 39, { snips: 10, radiusY: 49, turn: 8 });
  const right = disc([77, 53], 39, { snips: 10, radiusY: 49, seed: 4 });
  const { svg, defs } = overprint(left, right, [oase.field, oase.accent, oase.ink]);
  const stem = strip(
    [
      [60, 90],
      [60, 102],
      [55, 113],
    ],
    [4, 9, 11],
  );
  const vein = slit([60, 92], [62, 24], 3.4, 2);
  return { svg: [path(oase.overprint, stem), svg, path(oase.field, vein)], defs };
}

/** Beelden bespreken: two eyes, and what both of them see. */
function twoViews(): Emblem {
  const eye = (x: number, y: number): OutlinePoint[] => [
    [x - 46, y + 8],
    s(x - 14, y - 33),
    s(x + 20, y - 31),
    [x + 48, y - 8],
    s(x + 16, y + 32),
    s(x - 20, y + 32),
  ];
  const { svg, defs } = overprint(cut(eye(53, 47)), cut(eye(67, 73)), [
    schaduw.field,
    schaduw.accent,
    schaduw.ink,
  ]);
  return { svg: [svg, path(schaduw.white, disc([60, 60], 9, { snips: 8, decimals: 1 }))], defs };
}

/** Vraag centraal: a question, cut angular, breaks out of its round sheet. */
function question(): Emblem {
  const sheet = disc([70, 58], 46, { snips: 11 });
  const hook: OutlinePoint[] = [
    [12, 44],
    [28, 10],
    [84, 2],
    [108, 36],
    [95, 68],
    [72, 76],
    [73, 86],
    [45, 87],
    [46, 56],
    [76, 47],
    [78, 35],
    [70, 27],
    [50, 30],
    [40, 52],
  ];
  const mark =
    cut(hook, { seed: 3 }) +
    cut(
      [
        [44, 94],
        [74, 92],
        [72, 118],
        [43, 117],
      ],
      { seed: 4 },
    );
  return overprint(sheet, mark, [zijpad.field, zijpad.accent, zijpad.ink]);
}

const EMBLEMS: Record<string, () => Emblem> = {
  'de-wijk-ingaan': intoTheNeighbourhood,
  'netwerken-betrekken': linkedNetworks,
  'verbindend-onderwerp': sharedLeaf,
  'beelden-bespreken': twoViews,
  'vraag-centraal': question,
};

/** The emblem of every notie that has one, by its slug: a notie may get another number. */
export const ICONS: [slug: string, draw: () => string][] = Object.entries(EMBLEMS).map(([slug, emblem]) => [
  slug,
  () => {
    const { svg, defs } = emblem();
    return sizedSvg(`icoon-${slug}`, SIZE, svg, defs);
  },
]);
