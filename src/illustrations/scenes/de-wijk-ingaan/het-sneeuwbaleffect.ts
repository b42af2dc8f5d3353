/** One child rolls up one house, two people four houses, and the third ball carries the whole street. */
import { PALETTES } from '../../../palettes.ts';
import { define, group, path, svg, use } from '../../kit/drawing.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { house, type HouseOptions } from '../../kit/house.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { flakes } from '../../kit/scraps.ts';
import { add, around, rotate, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, tint, pale, white, overprint, skin, darkSkin } = palette;

interface Ball {
  at: Point;
  radius: number;
  /** Where houses stand: degrees clockwise from the top. */
  houses: readonly number[];
  /** Size of the houses; 1 = as drawn. */
  size: number;
}

const first: Ball = { at: [112, 262], radius: 15, houses: [12], size: 0.42 };
const second: Ball = { at: [246, 328], radius: 44, houses: [-34, 16, 66, 114], size: 0.56 };
const third: Ball = {
  at: [548, 348],
  radius: 166,
  houses: [-55, -38, -20.5, 10, 27.5, 45, 62, 79, 96, 113, 130, 147],
  size: 1,
};

/** The four houses of the street, each standing on the origin. */
const STREET: Omit<HouseOptions, 'at'>[] = [
  {
    width: 44,
    height: 38,
    rise: 28,
    kind: 'step',
    fill: accent,
    windows: white,
    door: ink,
    rows: 1,
    seed: 7,
  },
  { width: 46, height: 36, rise: 30, kind: 'gable', fill: tint, windows: ink, door: ink, rows: 1, seed: 3 },
  {
    width: 44,
    height: 40,
    rise: 28,
    kind: 'bell',
    fill: overprint,
    windows: skin,
    door: skin,
    rows: 1,
    seed: 5,
  },
  { width: 48, height: 32, rise: 20, kind: 'row', fill: skin, windows: ink, door: accent, rows: 1, seed: 9 },
];
const streetDefs = STREET.map((one, i) =>
  define(`h${i}`, house({ ...one, at: [-one.width / 2, 3], snow: { depth: 6, fill: white } })),
);

function snowball({ at, radius, houses, size }: Ball): string[] {
  return [
    ...houses.map((angle, i) =>
      use(around(['h0', 'h1', 'h2', 'h3'], i), {
        at: add(at, rotate([0, -radius * 0.985], angle)),
        rotate: angle,
        scale: size,
      }),
    ),
    path(white, disc(at, radius, { snips: 13, wobble: 0.008, seed: 6 })),
  ];
}

/** The layers of snow: a spiral from the middle to where the ball lies on the ground. */
function layers({ at, radius }: Ball): string {
  const turns = Array.from({ length: 16 }, (_, i) => i / 15);
  const line = turns.map((t) => add(at, rotate([0, radius * (0.06 + 0.86 * t)], 30 - (1 - t) * 830)));
  return strip(
    line,
    turns.map((t) => radius * (0.015 + 0.05 * Math.sin(Math.PI * t ** 0.7))),
  );
}

const pusher = (options: Partial<PersonOptions> & Pick<PersonOptions, 'at' | 'h' | 'colors'>): string =>
  person({ ...options, pose: { ...POSES.pushing, ...options.pose }, tolerance: 0.9, decimals: 0 }).svg;

const night = cut(
  [
    [34, 74],
    [300, 30],
    [560, 44],
    [738, 26],
    [744, 420],
    [40, 320],
  ],
  { seed: 3 },
);
const snow = cut(
  [
    [24, 258],
    [140, 272, 1],
    [330, 300, 1],
    [560, 352, 1],
    [756, 380],
    [760, 566],
    [420, 590],
    [30, 566],
  ],
  { seed: 4 },
);
const trail = strip(
  [
    [60, 262],
    [112, 277],
    [180, 306],
    [246, 372],
    [360, 462],
    [480, 508],
    [600, 512],
  ],
  [3, 10, 20, 44, 70, 84, 50],
);
const drift = cut(
  [
    [330, 560],
    [440, 516, 1],
    [560, 502, 1],
    [660, 490, 1],
    [757, 452],
    [760, 566],
    [420, 590],
  ],
  { seed: 9 },
);
const sky = [
  [90, 120],
  [176, 84, 0.8],
  [262, 150],
  [338, 78, 0.7],
  [420, 132, 0.8],
  [150, 190, 0.7],
  [690, 92, 0.8],
  [330, 220, 0.6],
] as const;

/** Someone who lives on the ball and waves from the top. */
function neighbour(): string {
  const turn = -5;
  const { svg: waving } = person({
    at: [0, 2],
    h: 46,
    hair: 'bob',
    top: 'bell',
    gap: 0,
    pose: { ...POSES.waving, backArm: [-120, -150] },
    colors: { ...palette, top: white, hair: overprint, legs: tint },
  });
  return group(waving, { at: add(third.at, rotate([0, -third.radius], turn)), rotate: turn });
}

/** One with the first ball, two with the second, three with the third. */
function pushers(): string[] {
  return [
    person({
      at: [84, 280],
      h: 84,
      age: 'child',
      hair: 'beanie',
      top: 'bell',
      pose: POSES.pushing,
      colors: { ...palette, top: accent, hair: white },
    }).svg,
    pusher({ at: [160, 380], h: 104, top: 'long', hair: 'bun', colors: { ...palette, top: ink } }),
    pusher({
      at: [186, 396],
      h: 104,
      age: 'child',
      top: 'bell',
      hair: 'curly',
      colors: { ...palette, top: overprint, skin: darkSkin },
    }),
    pusher({
      at: [330, 524],
      h: 190,
      top: 'coat',
      hair: 'bald',
      age: 'tall',
      colors: { ...palette, top: overprint },
    }),
    pusher({
      at: [250, 552],
      h: 184,
      top: 'long',
      hair: 'hijab',
      colors: { ...palette, top: ink, hair: accent },
    }),
    pusher({
      at: [398, 562],
      h: 190,
      age: 'child',
      top: 'bell',
      hair: 'afro',
      cheeks: true,
      colors: { ...palette, top: accent, skin: darkSkin },
    }),
  ];
}

function draw(): string {
  return svg(
    'het-sneeuwbaleffect',
    [
      path(ink, night),
      path(white, flakes(sky, 7)),
      path(pale, snow),
      path(tint, trail),
      snowball(first),
      snowball(second),
      snowball(third),
      path(pale, layers(third), layers(second), drift),
      neighbour(),
      pushers(),
    ],
    streetDefs,
  );
}

export default {
  palette: 'winterstraat',
  draw,
} satisfies Scene;
