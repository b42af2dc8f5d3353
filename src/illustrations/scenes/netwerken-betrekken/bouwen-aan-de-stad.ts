/** The city grows like a tree: a child holds the first house in its heart, and the same hand, grown old, lays the outermost one. */
import { PALETTES } from '../../../palettes.ts';
import { path, svg, type Markup } from '../../kit/drawing.ts';
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

/** Trees do not grow evenly: the heart lies beside the middle of the trunk. */
const HEART: Point = [262, 344];
const TRUNK: Point = [306, 308];

/** A place on a growth ring. `age`: 0 the heart, 1 the bark; `turn`: 0 to 1 clockwise from the right. */
function onRing(age: number, turn: number): Point {
  const angle = turn * Math.PI * 2;
  const lobes =
    0.03 * Math.sin(3 * angle + 1) + 0.026 * Math.sin(5 * angle + 0.4) + 0.02 * Math.sin(8 * angle);
  const reach = 1 + age * lobes;
  const bark = add(TRUNK, [Math.cos(angle) * 284 * reach, Math.sin(angle) * 268 * reach]);
  return mix(HEART, bark, age);
}

const ring = (age: number, seed: number): string =>
  cut(Array.from({ length: 22 }, (_, i) => smooth(...onRing(age, i / 22))), { seed }); // prettier-ignore

type Building = 'church' | 'hut' | 'gable' | 'step' | 'bell' | 'factory' | 'row' | 'flat';

/** Outlines on a plot from -0.5 to 0.5; heights in storeys. */
// prettier-ignore
const BUILDINGS: Record<Building, readonly Point[]> = {
  church: [[-0.5, 0], [-0.5, 0.5], [-0.3, 0.9], [0.02, 0.9], [0.04, 1.3], [0.24, 1.75], [0.44, 1.3], [0.46, 0]],
  hut: [[-0.48, 0], [-0.48, 0.4], [0, 0.95], [0.48, 0.4], [0.46, 0]],
  gable: [[-0.48, 0], [-0.48, 0.7], [0, 1.2], [0.48, 0.7], [0.47, 0]],
  step: [[-0.48, 0], [-0.48, 0.8], [-0.28, 0.8], [-0.28, 1.1], [0, 1.4], [0.28, 1.1], [0.28, 0.8], [0.48, 0.8], [0.47, 0]],
  bell: [[-0.48, 0], [-0.48, 0.7], [-0.24, 0.9], [-0.2, 1.25], [0.2, 1.25], [0.24, 0.9], [0.48, 0.7], [0.47, 0]],
  factory: [[-0.5, 0], [-0.5, 0.9], [-0.16, 0.6], [-0.16, 0.9], [0.18, 0.6], [0.2, 1.28], [0.4, 1.28], [0.44, 0]],
  row: [[-0.5, 0], [-0.5, 0.55], [-0.38, 0.95], [0.38, 0.95], [0.5, 0.55], [0.48, 0]],
  flat: [[-0.46, 0], [-0.46, 1.2], [0.46, 1.22], [0.45, 0]],
};

/** Windows: left, bottom, right, top. */
// prettier-ignore
const PANES: Partial<Record<Building, readonly (readonly [number, number, number, number])[]>> = {
  gable: [[-0.16, 0.3, 0.16, 0.62]],
  row: [[-0.34, 0.22, -0.06, 0.52], [0.06, 0.22, 0.34, 0.52]],
  flat: [[-0.3, 0.28, -0.06, 0.52], [0.06, 0.28, 0.3, 0.52], [-0.3, 0.76, -0.06, 1], [0.06, 0.76, 0.3, 1]],
};

interface Street {
  /** The growth ring it lies on, and the one its roofs may reach. */
  age: number;
  next: number;
  plots: number;
  kinds: readonly Building[];
  colours: readonly string[];
}

// prettier-ignore
const INNER: readonly Street[] = [
  { age: 0.215, next: 0.47, plots: 10, kinds: ['hut', 'hut', 'gable', 'hut', 'hut', 'gable', 'hut', 'church', 'hut', 'hut'], colours: [overprint, ink, overprint] },
  { age: 0.45, next: 0.72, plots: 17, kinds: ['step', 'gable', 'bell', 'step', 'gable'], colours: [ink, overprint, inkOverlap] },
];
// prettier-ignore
const OUTER: Street = {
  age: 0.7, next: 0.94, plots: 24, kinds: ['flat', 'row', 'factory', 'gable', 'row', 'flat'], colours: [ink, overprint, inkOverlap, overprint, ink],
};
/** The plot in the outer street that is still empty. */
const FREE = 22;

/** Where a plot stands: [across, outward] to scene px; `lift` px above the ground. */
function plotOf({ age, next, plots }: Street, plot: number, lift = 0): (point: Point) => Point {
  const [left, right] = [onRing(age, plot / plots), onRing(age, (plot + 1) / plots)];
  const size = distanceBetween(left, right) * 0.96;
  const middle = (plot + 0.5) / plots;
  const storey = Math.min(size, distanceBetween(onRing(age, middle), onRing(next, middle)) / 1.42);
  const along = unit(subtract(right, left));
  const outward = scale(normal(along), -1);
  const foot = add(mix(left, right, 0.5), scale(outward, lift));
  return ([x, y]) => add(foot, add(scale(along, x * size), scale(outward, y * storey)));
}

/** All houses, wall to wall, roofs outward: the further out, the younger. */
function streets(): Markup {
  const papers = new Map<string, PathWriter>();
  const paper = (colour: string): PathWriter => {
    const writer = papers.get(colour) ?? new PathWriter();
    papers.set(colour, writer);
    return writer;
  };
  const build = (street: Street, plot: number, hasWindows: boolean): void => {
    const on = plotOf(street, plot);
    const kind = around(street.kinds, plot);
    const into = paper(around(street.colours, plot));
    cut(BUILDINGS[kind].map(on), { into, seed: plot, bow: 0.02 });
    for (const [left, bottom, right, top] of (hasWindows && PANES[kind]) || []) {
      const pane: Point[] = [[left, bottom], [right, bottom], [right, top], [left, top]]; // prettier-ignore
      cut(pane.map(on), { into: paper(pale), bow: 0 });
    }
  };
  for (const street of INNER) for (let plot = 0; plot < street.plots; plot++) build(street, plot, false);
  for (let plot = 0; plot < OUTER.plots; plot++) if (plot !== FREE) build(OUTER, plot, true);
  const windows = paper(pale).data;
  papers.delete(pale);
  return [[...papers].map(([colour, { data }]) => path(colour, data)), path(pale, windows)];
}

/** In the heart of it all, in the same dress as the old sleeve. */
function child(): Markup {
  const girl = person({
    at: [HEART[0] - 12, HEART[1] + 30],
    h: 80,
    age: 'child',
    hair: 'pigtails',
    top: 'skirt',
    pose: POSES.holdingOut,
    colors: { ...palette, top: overprint },
  });
  const [x, y] = girl.joints.frontHand;
  const house: Point[] = [[x, y + 8], [x, y - 6], [x + 9, y - 16], [x + 18, y - 6], [x + 18, y + 8]]; // prettier-ignore
  return [path(accent, cut(house, { bow: 0 })), girl.svg];
}

/** The hand that has been at it all along, with the newest house over the empty plot. */
function oldHand(): Markup {
  const on = plotOf(OUTER, FREE, 18);
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
  const shape = (...points: readonly Point[]): string => cut(points.map(hand.toScene));
  const line = (a: Point, b: Point, bend: number): string =>
    slit(hand.toScene(a), hand.toScene(b), 2.2, bend);
  const spot = (at: Point, radius: number): string => disc(hand.toScene(at), radius, { snips: 6 });
  // prettier-ignore
  return [
    path(tint, shape([-64, 14], [-50, 10], [-32, 12], [-8, -2], [2, 2], [-2, 20], [-26, 28], [-52, 26])),
    hand.back,
    path(accent, cut(BUILDINGS.gable.map(on), { seed: 2 })),
    path(white, cut(([[-0.16, 0.26], [0.16, 0.26], [0.16, 0.58], [-0.16, 0.58]] as const).map(on))),
    hand.front,
    path(tint, spot([-88, -4], 5), spot([-76, -8], 3.4), spot([-92, 8], 3)),
    path(
      overprint,
      line([-47, -29], [-40, -20], 2), line([-52, -27], [-45, -17], 2),
      line([-102, -8], [-98, 16], 3), line([-108, -8], [-104, 15], 3),
    ),
  ];
}

function draw(): string {
  const table = cut([[340, 40], [768, 22], [780, 420], [590, 574], [120, 566]], { seed: 4 }); // prettier-ignore
  const twig = strip([onRing(0.98, 0.62), [64, 108], [40, 60]], [22, 12, 5]); // prettier-ignore
  const leaves = [
    leaf({ at: [42, 64], length: 60, angle: 30 }),
    leaf({ at: [62, 104], length: 62, angle: -60 }),
    leaf({ at: [72, 116], length: 56, angle: 40 }),
  ];
  return svg('bouwen-aan-de-stad', [
    path(tint, table),
    path(overprint, leaves),
    path(ink, twig, ring(1, 3)),
    path(pale, ring(0.945, 4)),
    path(tint, ring(0.835, 9)),
    path(pale, ring(0.815, 6)),
    path(tint, ring(0.7, 5)),
    path(pale, ring(0.45, 7)),
    path(white, ring(0.215, 8)),
    streets(),
    child(),
    oldHand(),
  ]);
}

export default {
  palette: 'koord',
  draw,
} satisfies Scene;
