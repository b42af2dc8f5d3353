/** What grows: leaves, sprouts, vines, palms and trees, as path data. Angles: degrees clockwise from straight up. */
import { PathWriter } from './path-writer.ts';
import { randomFrom } from './random.ts';
import { cut, strip } from './scissors.ts';
import {
  add,
  distanceBetween,
  mix,
  normal,
  rotate,
  scale,
  smooth as s,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from './vector.ts';

export interface LeafOptions {
  /** Where it is attached, in px. */
  at: Point;
  /** In px. */
  length: number;
  angle: number;
  /** Width as a fraction of the length. */
  width?: number;
  into?: PathWriter;
}

/** A pointed leaf, a little fuller on its right side. Two curves only: trees have many. */
export function leaf({ at, length, angle, width = 0.46, into = new PathWriter() }: LeafOptions): string {
  const place = (x: number, y: number): Point => add(at, rotate([x * length, y * length], angle));
  into.moveTo(at);
  into.curveTo(place(width * 0.74, -0.16), place(width * 0.64, -0.64), place(0.04, -1));
  into.curveTo(place(-width * 0.5, -0.78), place(-width * 0.72, -0.24), at);
  into.close();
  return into.data;
}

export interface SproutOptions {
  /** Where it leaves the ground, in px. */
  at: Point;
  height: number;
  into?: PathWriter;
}

/** A seedling: a bent stem with two first leaves. */
export function sprout({ at, height, into = new PathWriter(1) }: SproutOptions): string {
  const up = (x: number, y: number): Point => [at[0] + x * height, at[1] - y * height];
  strip([up(0, 0), up(-0.05, 0.3), up(0.02, 0.62)], [height * 0.11, height * 0.08, height * 0.05], { into });
  leaf({ at: up(0.02, 0.61), length: height * 0.62, angle: 52, into });
  leaf({ at: up(0.02, 0.61), length: height * 0.52, angle: -48, into });
  return into.data;
}

export interface PalmOptions {
  /** The foot of the trunk, in px. */
  at: Point;
  height: number;
  /** How far the crown stands to the right of the foot, in px. */
  lean?: number;
  /** Length of a frond, in px. */
  reach?: number;
  fronds?: number;
  seed?: number;
}

/** A palm; trunk and crown apart, so that they can have two colours. */
export function palm({ at, height, lean = 0, reach = height * 0.42, fronds = 8, seed = 1 }: PalmOptions): {
  trunk: string;
  crown: string;
  top: Point;
} {
  const top: Point = [at[0] + lean, at[1] - height];
  const line: Point[] = [at, [at[0] + lean * 0.28, at[1] - height * 0.5], top];
  const trunk = strip(line, [height * 0.085, height * 0.055, height * 0.045]);
  const random = randomFrom(seed * 17 + 3);
  const crown = new PathWriter();
  for (let i = 0; i < fronds; i++) {
    const angle = -106 + (212 * i) / (fronds - 1) + (random() - 0.5) * 12;
    frond(top, reach * (0.92 + random() * 0.16), angle, crown);
  }
  return { trunk, crown: crown.data, top };
}

/** One palm leaf: it rises, arches over and droops; snipped along its lower edge. */
function frond(root: Point, length: number, angle: number, into: PathWriter): void {
  const side = angle < 0 ? -1 : 1;
  const radians = (Math.abs(angle) * Math.PI) / 180;
  const tip: Point = [Math.sin(radians) * length, -Math.cos(radians) * length + length * 0.2];
  const bend: Point = [tip[0] * 0.5, Math.min(tip[1], 0) * 0.62 - length * 0.3];
  /** `along`: 0 root to 1 tip; `below`: px under the spine. */
  const on = (along: number, below: number): Point => {
    const spine = mix(mix([0, 0], bend, along), mix(bend, tip, along), along);
    const way = subtract(mix(bend, tip, along), mix([0, 0], bend, along));
    const across = scale(normal(unit(way)), below);
    return add(root, [(spine[0] + across[0]) * side, spine[1] + across[1]]);
  };
  const deep = length * 0.15;
  const teeth: OutlinePoint[] = [0.88, 0.72, 0.56, 0.4, 0.24].flatMap((along): OutlinePoint[] => [
    on(along + 0.04, deep * (1.1 - along * 0.5)),
    on(along - 0.02, deep * 0.5),
  ]);
  const spine = [0.35, 0.7].map((along): OutlinePoint => s(...on(along, -deep * 0.22)));
  cut([root, ...spine, on(1, 0), ...teeth], { into, bow: 0 });
}

export interface VineOptions {
  /** The stem, in px. */
  line: readonly Point[];
  /** Thickness of the stem, root to tip, in px. */
  widths: readonly number[];
  /** Length of a leaf, in px, and the distance between two. */
  leaf: number;
  every: number;
  /** No leaf within `clear` px of these places. */
  keepFree?: readonly Point[];
  clear?: number;
  seed?: number;
}

/** A climbing stem with leaves to both sides; the stem and the leaves apart. */
export function vine(options: VineOptions): { stem: string; leaves: string } {
  const { line, widths, leaf: length, every, keepFree = [], clear = 0, seed = 1 } = options;
  const random = randomFrom(seed * 13 + 7);
  const into = new PathWriter();
  let walked = every / 2;
  let side = 1;
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to;
    const span = distanceBetween(from, to);
    const heading = (Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI;
    for (; walked < span; walked += every) {
      const at = mix(from, to, walked / span);
      const angle = heading + side * (50 + random() * 24);
      const size = length * (0.8 + random() * 0.4);
      side = -side;
      if (keepFree.every((point) => distanceBetween(point, at) > clear))
        leaf({ at, length: size, angle, into });
    }
    walked -= span;
  });
  return { stem: strip(line, widths), leaves: into.data };
}
