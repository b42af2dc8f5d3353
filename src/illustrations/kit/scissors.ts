/** Shapes cut with scissors: closed outlines as path data, their long edges bowed a little. */
import { PathWriter } from './path-writer.ts';
import { randomFrom } from './random.ts';
import {
  add,
  around,
  held,
  isSmooth,
  length,
  mix,
  normal,
  scale,
  smooth,
  subtract,
  unit,
  type OutlinePoint,
  type Point,
} from './vector.ts';

export interface CutOptions {
  /** Which cut of the same shape; any whole number. */
  seed?: number;
  /** How far a straight edge may bow, as a fraction of its length. 0 = ruler, 0.012 = scissors, 0.03 = a child's scissors. */
  bow?: number;
  /** Fullness of smooth stretches, 0.3 tight to 0.7 full. */
  tension?: number;
  /** Digits after the point in the path data. */
  decimals?: number;
  /** Write into this writer, so that many shapes share one path. */
  into?: PathWriter;
}

/** Cuts along the outline, corners sharp and smooth points round; closes by itself. Coordinates in scene px. */
export function cut(outline: readonly OutlinePoint[], options: CutOptions = {}): string {
  const { seed = 7, bow = 0.012, tension = 0.5, decimals = 0, into = new PathWriter(decimals) } = options;
  const random = randomFrom(seed * 7919 + 13);
  into.moveTo(toPoint(around(outline, 0)));
  for (let i = 0; i < outline.length; i++) {
    const [from, to] = [around(outline, i), around(outline, i + 1)];
    if (isSmooth(from) || isSmooth(to)) {
      const [out, back] = handles(outline, i, tension);
      into.curveTo(out, back, toPoint(to));
    } else cutStraight(into, toPoint(from), toPoint(to), bow, random);
  }
  into.close();
  return into.data;
}

export interface DiscOptions extends CutOptions {
  /** Number of snips round the edge; more is rounder. */
  snips?: number;
  /** How much the radius varies, as a fraction. */
  wobble?: number;
  /** Second radius, for an oval. */
  radiusY?: number;
  /** Turns the snips; degrees. */
  turn?: number;
}

/** A hand-cut disc or oval. Centre and radius in scene px. */
export function disc(centre: Point, radius: number, options: DiscOptions = {}): string {
  return cut(discOutline(centre, radius, options), { tension: 0.46, ...options });
}

/** A disc with a hole: a wheel, a rim, a pair of glasses. `inner` is the radius of the hole. */
export function ring(centre: Point, outer: number, inner: number, options: DiscOptions = {}): string {
  const into = options.into ?? new PathWriter(options.decimals ?? 0);
  cut(discOutline(centre, outer, options), { tension: 0.46, ...options, into });
  const hole = discOutline(centre, inner, {
    ...options,
    radiusY: ((options.radiusY ?? outer) * inner) / outer,
  });
  return cut(hole.reverse(), { tension: 0.46, ...options, into });
}

/**
 * A ribbon along a line of points, instead of a stroke.
 * `widths`: one number, or one per point (the last is repeated), in px: `[6, 4]` tapers.
 */
export function strip(
  line: readonly Point[],
  widths: number | readonly number[],
  options: CutOptions = {},
): string {
  const perPoint = typeof widths === 'number' ? [widths] : widths;
  const left: OutlinePoint[] = [];
  const right: OutlinePoint[] = [];
  line.forEach((point, i) => {
    const across = scale(normal(unit(subtract(held(line, i + 1), held(line, i - 1)))), held(perPoint, i) / 2);
    const isEnd = i === 0 || i === line.length - 1;
    const edge = ([x, y]: Point): OutlinePoint => (isEnd ? [x, y] : smooth(x, y));
    left.push(edge(add(point, across)));
    right.push(edge(subtract(point, across)));
  });
  return cut([...right, ...left.reverse()], { bow: 0, seed: 3, ...options });
}

/** A knife slit: a lens from a to b, `width` px at its widest, bent `bend` px sideways. */
export function slit(a: Point, b: Point, width = 3, bend = 0, options: CutOptions = {}): string {
  const into = options.into ?? new PathWriter(options.decimals ?? 1);
  const middle = mix(a, b, 0.5);
  const across = normal(unit(subtract(b, a)));
  into.moveTo(a);
  into.quadraticTo(add(middle, scale(across, bend + width)), b);
  into.quadraticTo(add(middle, scale(across, bend - width)), a);
  into.close();
  return into.data;
}

function discOutline(centre: Point, radius: number, options: DiscOptions): OutlinePoint[] {
  const { snips = 9, wobble = 0.018, seed = 1, radiusY = radius, turn = 0 } = options;
  const random = randomFrom(seed * 31 + 5);
  return Array.from({ length: snips }, (_, i) => {
    const angle = ((i + (random() - 0.5) * 0.35) / snips) * Math.PI * 2 + (turn * Math.PI) / 180;
    const k = 1 + (random() * 2 - 1) * wobble;
    return smooth(centre[0] + Math.cos(angle) * radius * k, centre[1] + Math.sin(angle) * radiusY * k);
  });
}

/** The two control points of the smooth stretch that starts at `i`. */
function handles(outline: readonly OutlinePoint[], i: number, tension: number): [Point, Point] {
  const [before, from, to, after] = [-1, 0, 1, 2].map((k) => around(outline, i + k)) as [
    OutlinePoint,
    OutlinePoint,
    OutlinePoint,
    OutlinePoint,
  ];
  const chord = subtract(toPoint(to), toPoint(from));
  const reach = length(chord) * tension * 0.72;
  const out = isSmooth(from)
    ? scale(unit(subtract(toPoint(to), toPoint(before))), reach)
    : scale(chord, 0.33);
  const back = isSmooth(to)
    ? scale(unit(subtract(toPoint(after), toPoint(from))), reach)
    : scale(chord, 0.33);
  return [add(toPoint(from), out), subtract(toPoint(to), back)];
}

/** A straight edge, bowed where the scissors were set again; a bow too small to see is left out. */
function cutStraight(into: PathWriter, from: Point, to: Point, bow: number, random: () => number): void {
  const edge = subtract(to, from);
  const depth = (random() * 2 - 1) * bow * length(edge);
  const middle = add(mix(from, to, 0.35 + 0.3 * random()), scale(normal(unit(edge)), depth));
  if (Math.abs(depth) < 0.6) into.lineTo(to);
  else into.quadraticTo(middle, to);
}

const toPoint = (point: OutlinePoint): Point => [point[0], point[1]];
