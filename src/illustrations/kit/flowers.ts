/** Flowers, leaves and bouquets, cut from paper. */
import { path, use } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { randomFrom } from './random.ts';
import { cut, disc, strip } from './scissors.ts';
import {
  add,
  mix,
  moveOutline,
  normal,
  rotate,
  scale,
  smooth as s,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from './vector.ts';

export type BloomKind = 'daisy' | 'poppy' | 'pompom' | 'tulip' | 'bell';

export interface BloomOptions {
  kind: BloomKind;
  /** The heart of the flower; of a tulip or bell the place where the stem ends. In px. */
  at: Point;
  /** From heart to petal tip, in px. */
  radius: number;
  fill: string;
  /** The heart; left out, there is none. */
  heart?: string;
  petals?: number;
  /** Degrees clockwise; a tulip or bell at 0 stands upright. */
  turn?: number;
  /** How flat the flower lies: 1 = seen from straight above. */
  squash?: number;
  seed?: number;
  /** Repeats the petals of `petalDefs()`, which saves bytes when many flowers are alike. */
  shared?: boolean;
}

/** One flower. Origin: its heart; sizes in px. */
export function bloom(options: BloomOptions): string {
  const { kind, at, radius, fill, heart, squash = 1, seed = 1, turn = 0 } = options;
  const heartOf = HEARTS[kind];
  const size = Math.round((radius / SHARED_RADIUS) * 100) / 100;
  return (
    (options.shared === true
      ? `<g fill="${fill}">${use(kind, { at, scale: size, rotate: Math.round(turn) })}</g>`
      : path(fill, petalsOf(options))) +
    (heart !== undefined && heartOf > 0
      ? path(heart, disc(at, radius * heartOf, { snips: 6, seed, turn, radiusY: radius * heartOf * squash }))
      : '')
  );
}

const SHARED_RADIUS = 120;

/** For `defs`: the petals that flowers with `shared` repeat, with the number of petals of each. */
export const petalDefs = (counts: Partial<Record<BloomKind, number>>): string =>
  Object.entries(counts)
    .map(([name, petals]) => {
      const kind = name as BloomKind;
      return `<path id="${kind}" d="${petalsOf({ kind, at: [0, 0], radius: SHARED_RADIUS, petals })}"/>`;
    })
    .join('');

/** The petals alone, as path data: for overlaps and shadows. */
export function petalsOf(options: Omit<BloomOptions, 'fill'>): string {
  const { kind, at, radius, turn = 0, squash = 1, seed = 1 } = options;
  const into = new PathWriter(radius < 40 ? 1 : 0);
  const random = randomFrom(seed * 97 + 3);
  const placeAt =
    (angle: number, stretch: number) =>
    (point: Point): Point => {
      const [x, y] = rotate(scale(point, radius * stretch), angle);
      return [at[0] + x, at[1] + y * squash];
    };
  if (kind === 'tulip' || kind === 'bell') {
    return cut(moveOutline(kind === 'tulip' ? TULIP : BELL, placeAt(turn, 1)), { into, bow: 0 });
  }
  const count = options.petals ?? COUNTS[kind];
  if (kind === 'pompom') {
    const edge: OutlinePoint[] = Array.from({ length: count * 2 }, (_, i) => {
      const [x, y] = rotate([0, i % 2 === 0 ? -1 : -0.84], (i * 180) / count);
      return i % 2 === 0 ? s(x, y) : [x, y];
    });
    return cut(moveOutline(edge, placeAt(turn, 1)), { into, tension: 0.8 });
  }
  for (let i = 0; i < count; i++) {
    const angle = turn + ((i + (random() - 0.5) * 0.22) * 360) / count;
    cut(moveOutline(PETALS[kind], placeAt(angle, 0.94 + random() * 0.1)), { into, seed: i, bow: 0.02 });
  }
  return into.data;
}

const COUNTS = { daisy: 9, poppy: 5, pompom: 9 } as const;
const HEARTS = { daisy: 0.3, poppy: 0.24, pompom: 0.4, tulip: 0, bell: 0 } as const;

/** One petal, pointing up from the heart; unit: the radius. */
const PETALS = {
  daisy: [[-0.05, -0.12], s(-0.18, -0.6), s(-0.08, -0.98), s(0.09, -0.97), s(0.19, -0.58), [0.05, -0.12]],
  poppy: [
    [-0.06, -0.06],
    s(-0.46, -0.5),
    s(-0.42, -0.86),
    [-0.06, -0.98],
    [0.02, -0.9],
    [0.12, -1],
    s(0.46, -0.82),
    s(0.44, -0.46),
    [0.06, -0.06],
  ],
} as const satisfies Record<string, readonly OutlinePoint[]>;

const TULIP: readonly OutlinePoint[] = [
  [0, 0],
  s(-0.46, -0.22),
  [-0.52, -1],
  [-0.24, -0.66],
  [0.02, -1.06],
  [0.26, -0.66],
  [0.54, -0.98],
  s(0.46, -0.2),
];
const BELL: readonly OutlinePoint[] = [
  [0, 0],
  s(-0.3, -0.2),
  [-0.56, -0.9],
  [-0.2, -0.72],
  [0, -1],
  [0.2, -0.72],
  [0.56, -0.92],
  s(0.3, -0.2),
];

export interface FlowerLeafOptions {
  from: Point;
  to: Point;
  /** At its widest, in px. */
  width: number;
  /** How far it bends sideways, in px; + to the right of its course. */
  bend?: number;
  seed?: number;
  into?: PathWriter;
}

/** A leaf from its foot to its tip, as path data. */
export function leaf({
  from,
  to,
  width,
  bend = 0,
  seed = 1,
  into = new PathWriter(),
}: FlowerLeafOptions): string {
  const across = normal(unit(subtract(to, from)));
  const on = (along: number, side: number): Point =>
    add(mix(from, to, along), scale(across, bend * 4 * along * (1 - along) + side * width * 0.5));
  return cut([from, s(...on(0.4, -1)), to, s(...on(0.45, 1))], { into, seed });
}

/** A stem through the points, as path data; `widths` as in strip(). */
export const stem = (line: readonly Point[], widths: number | readonly number[]): string =>
  strip(line, widths);
