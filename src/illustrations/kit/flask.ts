/** Glassware for the neighbourhood's laboratory, and what flowers out of it. Cut as path data. */
import { PathWriter } from './path-writer.ts';
import { cut, disc, strip } from './scissors.ts';
import { add, moveOutline, rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface FlaskOptions {
  /** The middle of its underside, in px. */
  at: Point;
  /** From underside to lip, in px. */
  height: number;
  /** Stretches it sideways; default 1. */
  width?: number;
  seed?: number;
}

export interface Flask {
  /** Glass from lip to foot. */
  glass: string;
  /** The inside, a little smaller: a clip for what is poured in. */
  inside: string;
  /** The collar round the mouth. */
  lip: string;
  /** The middle of the mouth, in px. */
  mouth: Point;
  /** From flask units (a hundred high, standing on y = 0) to scene px. */
  toScene(point: Point): Point;
}

/** An Erlenmeyer flask. Origin: the middle of its underside. */
export function flask({ at, height, width = 1, seed = 1 }: FlaskOptions): Flask {
  const toScene = ([x, y]: Point): Point => [at[0] + (x * width * height) / 100, at[1] + (y * height) / 100];
  const wall = (inset: number): OutlinePoint[] => [
    [-15 + inset, -98],
    [-15 + inset, -70],
    s(-52 + inset, -13),
    s(-47 + inset, -inset * 0.8),
    s(0, 1 - inset),
    s(47 - inset, -inset * 0.8),
    s(52 - inset, -13),
    [15 - inset, -70],
    [15 - inset, -98],
  ];
  const collar: Point[] = [
    [-21, -100],
    [21, -101],
    [20, -94],
    [-20, -93.5],
  ];
  return {
    glass: cut(moveOutline(wall(0), toScene), { seed }),
    inside: cut(moveOutline(wall(3.4), toScene), { seed }),
    lip: cut(collar.map(toScene), { seed }),
    mouth: toScene([0, -98]),
    toScene,
  };
}

export interface JugOptions {
  /** Where the hand holds it, in px. */
  at: Point;
  /** Height in px. */
  size: number;
  /** Degrees clockwise: how far it is tipped. */
  rotate?: number;
  flip?: boolean;
}

export interface Jug {
  /** Body and handle. Draw them as two elements. */
  body: string;
  handle: string;
  /** The end of the spout, in px. */
  spout: Point;
}

/** A jug that pours to the right. Origin: the middle of its handle. */
export function jug({ at, size, rotate: turn = 0, flip = false }: JugOptions): Jug {
  const toScene = ([x, y]: Point): Point => {
    const [dx, dy] = rotate([(x * size) / 100, (y * size) / 100], turn);
    return [at[0] + dx * (flip ? -1 : 1), at[1] + dy];
  };
  const body: OutlinePoint[] = [
    [37, -36],
    [89, -40],
    [109, -58],
    [104, -32],
    s(113, 26),
    [99, 62],
    [45, 62],
    s(29, 26),
  ];
  const handle: Point[] = [
    [42, -28],
    [1, -24],
    [-1, 22],
    [40, 40],
  ];
  return {
    body: cut(moveOutline(body, toScene), { bow: 0 }),
    handle: strip(handle.map(toScene), size * 0.1),
    spout: toScene([107, -52]),
  };
}

export interface BlossomOptions {
  /** The heart, in px. */
  at: Point;
  /** Heart to petal tip, in px. */
  radius: number;
  petals?: number;
  /** Width of a petal, as a fraction of its length. */
  width?: number;
  /** Turns the whole; degrees. */
  turn?: number;
  /** Keeps only the petals for which this says yes. */
  keeps?: (petal: number) => boolean;
  pointed?: boolean;
  into?: PathWriter;
}

/** The petals of a flower seen from above, without its heart. */
export function blossom(options: BlossomOptions): string {
  const { at, radius, petals = 8, width = 0.5, turn = 0, keeps = () => true, pointed = false } = options;
  const { into = new PathWriter(radius < 30 ? 1 : 0) } = options;
  const half = width / 2;
  const petal: OutlinePoint[] = pointed
    ? [[0, 0], s(half, -0.5), [0, -1], s(-half, -0.5)]
    : [[0, 0], s(half, -0.62), s(0, -1), s(-half, -0.62)];
  for (let i = 0; i < petals; i++) {
    if (!keeps(i)) continue;
    const place = ([x, y]: Point): Point =>
      add(at, rotate([x * radius, y * radius], turn + (i * 360) / petals));
    cut(moveOutline(petal, place), { into, seed: i + 2, tension: 0.56 });
  }
  return into.data;
}

/** Bubbles: a few discs in one path; [x, y, radius] each, in px. */
export function bubbles(list: readonly (readonly [x: number, y: number, radius: number])[]): string {
  const into = new PathWriter(1);
  for (const [x, y, radius] of list) disc([x, y], radius, { into, snips: 6, seed: Math.round(x) });
  return into.data;
}
