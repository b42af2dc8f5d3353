/** The city grows like a tree: a child puts the first house in the heart, and the same hand, grown old, lays the outermost one. */
import { PALETTES } from '../../../palettes.ts';
import { path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { largeHand } from '../../kit/hands.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { leaf } from '../../kit/trees.ts';
import {
  add,
  around,
  distanceBetween,
  mix,
  normal,
  scale,
  smooth,
  subtract,
  unit,
  type Point,
} from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, inkOverlap, accent, tint, pale, white, skin, overprint } = palette;

const HEART: Point = [262, 344];
const TRUNK: Point = [306, 308];

/** A place on a growth ring. `age`: 0 the heart, 1 the bark; `turn`: 0 to 1 clockwise from the right. */
function onRing(age: number, turn: number): Point {
  const angle = turn * Math.PI * 2;
  const lobes =
    0.03 * Math.sin(3 * angle + 1) + 0.026 * Math.sin(5 * angle + 0.4) + 0.02 * Math.sin(8 * angle);
  const bark = add(TRUNK, [
    Math.cos(angle) * 284 * (1 + age * lobes),
    Math.sin(angle) * 268 * (1 + age * lobes),
  ]);
  return mix(HEART, bark, age);
}

const ringDisc = (age: number, seed: number): string =>
  cut(
    Array.from({ length: 22 }, (_, i) => smooth(...onRing(age, i / 22))),
    { seed },
  );

type Building = 'church' | 'hut' | 'gable' | 'step' | 'bell' | 'factory' | 'row' | 'flat';

/** Outlines on a plot from -0.5 to 0.5; heights in plots. */
const BUILDINGS: Record<Building, readonly Point[]> = {
  church: [
    [-0.5, 0],
    [-0.5, 0.5],
    [-0.3, 0.9],
    [0.02, 0.9],
    [0.04, 1.3],
    [0.24, 1.75],
    [0.44, 1.3],
    [0.46, 0],
  ],
  hut: [
    [-0.48, 0],
    [-0.48, 0.4],
    [0, 0.95],
    [0.48, 0.4],
    [0.46, 0],
  ],
  gable: [
    [-0.48, 0],
    [-0.48, 0.7],
    [0, 1.2],
    [0.48, 0.7],
    [0.47, 0],
  ],
  step: [
    [-0.48, 0],
    [-0.48, 0.8],
    [-0.28, 0.8],
    [-0.28, 1.1],
    [0, 1.4],
    [0.28, 1.1],
    [0.28, 0.8],
    [0.48, 0.8],
    [0.47, 0],
  ],
  bell: [
    [-0.48, 0],
    [-0.48, 0.7],
    [-0.24, 0.9],
    [-0.2, 1.25],
    [0.2, 1.25],
    [0.24, 0.9],
    [0.48, 0.7],
    [0.47, 0],
  ],
  factory: [
    [-0.5, 0],
    [-0.5, 0.9],
    [-0.16, 0.6],
    [-0.16, 0.9],
    [0.18, 0.6],
    [0.2, 1.28],
    [0.4, 1.28],
    [0.44, 0],
  ],
  row: [
    [-0.5, 0],
    [-0.5, 0.55],
    [-0.38, 0.95],
    [0.38, 0.95],
    [0.5, 0.55],
    [0.48, 0],
  ],
  flat: [
    [-0.46, 0],
    [-0.46, 1.2],
    [0.46, 1.22],
    [0.45, 0],
  ],
};
/** Windows, [left, bottom, right, top] in plots. */
const PANES: Partial<Record<Building, readonly (readonly [number, number, number, number])[]>> = {
  gable: [[-0.16, 0.3, 0.16, 0.62]],
  row: [
    [-0.34, 0.22, -0.06, 0.52],
    [0.06, 0.22, 0.34, 0.52],
  ],
  flat: [
    [-0.3, 0.28, -0.06, 0.52],
    [0.06, 0.28, 0.3, 0.52],
    [-0.3, 0.76, -0.06, 1],
    [0.06, 0.76, 0.3, 1],
  ],
};

interface Ring {
  /** Where its street lies, and where the next ring (or the bark) begins. */
  age: number;
  next: number;
  plots: number;
  kinds: readonly Building[];
  colours: readonly string[];
  /** The plot that is still free. */
  free?: number;
}

const RINGS: readonly Ring[] = [
  {
    age: 0.215,
    next: 0.47,
    plots: 10,
    kinds: ['hut', 'hut', 'gable', 'hut', 'hut', 'gable', 'hut', 'church', 'hut', 'hut'],
    colours: [overprint, ink, overprint],
  },
  {
    age: 0.45,
    next: 0.72,
    plots: 17,
    kinds: ['step', 'gable', 'bell', 'step', 'gable'],
    colours: [ink, overprint, inkOverlap],
  },
  {
    age: 0.7,
    next: 0.94,
    plots: 24,
    kinds: ['flat', 'row', 'factory', 'gable', 'row', 'flat'],
    colours: [ink, overprint, inkOverlap, overprint, ink],
    free: 22,
  },
];

/** Where a plot stands: [across, outward] in plots to scene px; `lift` px above the ground. */
function plotOf({ age, next, plots }: Ring, plot: number, lift = 0): (point: Point) => Point {
  const [left, right] = [onRing(age, plot / plots), onRing(age, (plot + 1) / plots)];
  const size = distanceBetween(left, right) * 0.96;
  const along = unit(subtract(right, left));
  const outward = scale(normal(along), -1);
  const band = distanceBetween(onRing(age, (plot + 0.5) / plots), onRing(next, (plot + 0.5) / plots));
  const storey = Math.min(size, band / 1.42);
  const foot = add(mix(left, right, 0.5), scale(outward, lift));
  return ([x, y]) => add(foot, add(scale(along, x * size), scale(outward, y * storey)));
}

/** All houses, wall to wall, roofs outward: the further out, the younger. */
function streets(): string[] {
  const papers = new Map<string, PathWriter>(
    [ink, overprint, inkOverlap].map((colour) => [colour, new PathWriter(0)]),
  );
  const windows = new PathWriter(0);
  for (const ring of RINGS) {
    for (let plot = 0; plot < ring.plots; plot++) {
      if (plot === ring.free) continue;
      const on = plotOf(ring, plot);
      const kind = around(ring.kinds, plot);
      const into = papers.get(around(ring.colours, plot)) ?? new PathWriter(0);
      cut(BUILDINGS[kind].map(on), { into, seed: plot, bow: 0.02 });
      if (ring.free === undefined) continue;
      for (const [l, b, r, t] of PANES[kind] ?? [])
        cut(
          (
            [
              [l, b],
              [r, b],
              [r, t],
              [l, t],
            ] as const
          ).map(on),
          { into: windows, bow: 0 },
        );
    }
  }
  return [...[...papers].map(([colour, { data }]) => path(colour, data)), path(pale, windows.data)];
}

/** The hand that has been at it all along, with the newest house over its free plot. */
function layingHand(): string[] {
  const ring = RINGS[2] as Ring;
  const on = plotOf(ring, ring.free ?? 0, 18);
  const hand = largeHand({
    gesture: 'pinch',
    at: on([0.12, 0.85]),
    size: 214,
    skin,
    sleeve: overprint,
    arm: 130,
    flip: true,
    rotate: -30,
  });
  const line = (a: Point, b: Point, bend: number): string =>
    slit(hand.toScene(a), hand.toScene(b), 2.2, bend);
  const spot = (at: Point, radius: number): string => disc(hand.toScene(at), radius, { snips: 6 });
  const betweenFingers = cut(
    (
      [
        [-64, 14],
        [-50, 10],
        [-32, 12],
        [-8, -2],
        [2, 2],
        [-2, 20],
        [-26, 28],
        [-52, 26],
      ] as const
    ).map(hand.toScene),
  );
  return [
    path(tint, betweenFingers),
    hand.back,
    path(accent, cut(BUILDINGS.gable.map(on), { seed: 2 })),
    path(
      white,
      cut(
        (
          [
            [-0.16, 0.26],
            [0.16, 0.26],
            [0.16, 0.58],
            [-0.16, 0.58],
          ] as const
        ).map(on),
      ),
    ),
    hand.front,
    path(tint, spot([-88, -4], 5), spot([-76, -8], 3.4), spot([-92, 8], 3)),
    path(
      overprint,
      line([-47, -29], [-40, -20], 2),
      line([-52, -27], [-45, -17], 2),
      line([-102, -8], [-98, 16], 3),
      line([-108, -8], [-104, 15], 3),
    ),
  ];
}

function draw(): string {
  const table = cut(
    [
      [340, 40],
      [768, 22],
      [780, 420],
      [590, 574],
      [120, 566],
    ],
    { seed: 4 },
  );
  const twig = strip([onRing(0.98, 0.62), [64, 108], [40, 60]], [22, 12, 5]);
  const leaves = [
    leaf({ at: [42, 64], length: 60, angle: 30 }),
    leaf({ at: [62, 104], length: 62, angle: -60 }),
    leaf({ at: [72, 116], length: 56, angle: 40 }),
  ];
  const child = person({
    at: [HEART[0] - 12, HEART[1] + 30],
    h: 80,
    age: 'child',
    hair: 'pigtails',
    top: 'skirt',
    pose: POSES.holdingOut,
    colors: { ...palette, top: overprint, legs: ink },
  });
  const [handX, handY] = child.joints.frontHand;
  const firstHouse = cut(
    [
      [handX, handY + 8],
      [handX, handY - 6],
      [handX + 9, handY - 16],
      [handX + 18, handY - 6],
      [handX + 18, handY + 8],
    ],
    { bow: 0 },
  );
  return svg('bouwen-aan-de-stad', [
    path(tint, table),
    path(overprint, ...leaves),
    path(ink, twig, ringDisc(1, 3)),
    path(pale, ringDisc(0.945, 4)),
    path(tint, ringDisc(0.835, 9)),
    path(pale, ringDisc(0.815, 6)),
    path(tint, ringDisc(0.7, 5)),
    path(pale, ringDisc(0.45, 7)),
    path(white, ringDisc(0.215, 8)),
    streets(),
    path(accent, firstHouse),
    child.svg,
    layingHand(),
  ]);
}

export default {
  idea: 'The city grows like a tree: a child puts the first house in the heart, and the same hand, grown old, lays the outermost one.',
  palette: 'koord',
  draw,
} satisfies Scene;
