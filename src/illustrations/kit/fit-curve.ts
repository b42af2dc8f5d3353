/**
 * Draws a traced loop with as few curves as it can: finds the corners, then fits cubic Béziers between them.
 * After Philip J. Schneider, "An Algorithm for Automatically Fitting Digitized Curves", Graphics Gems (1990).
 */
import type { PathWriter } from './path-writer.ts';
import {
  add,
  around,
  distanceBetween,
  dot,
  held,
  length,
  scale,
  subtract,
  unit,
  type Point,
} from './vector.ts';

/** Writes the closed loop. `tolerance` in px; a turn of at least `cornerDegrees` stays sharp. */
export function fitLoop(
  loop: readonly Point[],
  into: PathWriter,
  tolerance: number,
  cornerDegrees: number,
): void {
  const found = findCorners(loop, cornerDegrees);
  const hasCorners = found.length > 0;
  const half = Math.floor(loop.length / 2);
  const first = found[0] ?? 0;
  const corners = found.length > 1 ? found : [first, (first + half) % loop.length].sort((a, b) => a - b);
  into.moveTo(around(loop, around(corners, 0)));
  corners.forEach((from, i) => {
    const to = around(corners, i + 1);
    const points = stretch(loop, from, to);
    const leave = hasCorners ? unit(subtract(held(points, 3), held(points, 0))) : tangentAt(loop, from);
    const arrive = hasCorners
      ? unit(subtract(held(points, points.length - 4), held(points, points.length - 1)))
      : scale(tangentAt(loop, to), -1);
    fitStretch(points, leave, arrive, tolerance * tolerance, into, 0);
  });
  into.close();
}

function findCorners(loop: readonly Point[], cornerDegrees: number): number[] {
  const reach = Math.max(2, Math.min(4, Math.floor(loop.length / 12)));
  const turns = loop.map((point, i) => {
    const before = unit(subtract(point, around(loop, i - reach)));
    const after = unit(subtract(around(loop, i + reach), point));
    return (Math.acos(Math.max(-1, Math.min(1, dot(before, after)))) * 180) / Math.PI;
  });
  const isSharpest = (turn: number, i: number): boolean => {
    for (let k = -reach - 1; k <= reach + 1; k++) {
      const other = around(turns, i + k);
      if (other > turn || (other === turn && k < 0)) return false;
    }
    return true;
  };
  return turns.flatMap((turn, i) => (turn >= cornerDegrees && isSharpest(turn, i) ? [i] : []));
}

function stretch(loop: readonly Point[], from: number, to: number): Point[] {
  const points: Point[] = [];
  let i = from;
  do {
    points.push(around(loop, i));
    i = (i + 1) % loop.length;
  } while (i !== to);
  return [...points, around(loop, to)];
}

const tangentAt = (loop: readonly Point[], i: number): Point =>
  unit(subtract(around(loop, i + 3), around(loop, i - 3)));

type Bezier = readonly [start: Point, first: Point, second: Point, end: Point];

function fitStretch(
  points: readonly Point[],
  leave: Point,
  arrive: Point,
  error: number,
  into: PathWriter,
  depth: number,
): void {
  const [start, end] = [held(points, 0), held(points, points.length - 1)];
  if (points.length === 2 || isStraight(points, error * 0.45)) {
    into.lineTo(end);
    return;
  }
  const fit = fitOne(points, leave, arrive, error);
  if (fit.error < error || depth > 12) {
    into.curveTo(fit.bezier[1], fit.bezier[2], fit.bezier[3]);
    return;
  }
  const middle = Math.max(1, Math.min(points.length - 2, fit.worst));
  const tangent = unit(subtract(held(points, middle - 2), held(points, middle + 2)));
  fitStretch([start, ...points.slice(1, middle + 1)], leave, tangent, error, into, depth + 1);
  fitStretch(points.slice(middle), scale(tangent, -1), arrive, error, into, depth + 1);
}

function isStraight(points: readonly Point[], error: number): boolean {
  const [start, end] = [held(points, 0), held(points, points.length - 1)];
  const edge = subtract(end, start);
  const span = length(edge);
  if (span < 1e-6) return false;
  return points.every((point) => {
    const off = ((point[0] - start[0]) * edge[1] - (point[1] - start[1]) * edge[0]) / span;
    return off * off < error;
  });
}

/** The best single curve, its largest squared error, and the point where it is worst. */
function fitOne(points: readonly Point[], leave: Point, arrive: Point, enough: number) {
  let times = chordTimes(points);
  let fit = {
    bezier: leastSquares(points, times, leave, arrive),
    error: Infinity,
    worst: points.length >> 1,
  };
  for (let round = 0; round < 5; round++) {
    const bezier = leastSquares(points, times, leave, arrive);
    fit = { bezier, error: 0, worst: points.length >> 1 };
    for (let i = 1; i < points.length - 1; i++) {
      const off = subtract(pointAt(bezier, around(times, i)), around(points, i));
      const error = dot(off, off);
      if (error > fit.error) fit = { bezier, error, worst: i };
    }
    if (fit.error < enough || fit.error > enough * 16) break;
    times = times.map((t, i) => newtonStep(bezier, around(points, i), t));
  }
  return fit;
}

/** Each point's place along the stretch, 0 to 1. */
function chordTimes(points: readonly Point[]): number[] {
  let run = 0;
  const runs = points.map((point, i) => (run += i === 0 ? 0 : distanceBetween(point, around(points, i - 1))));
  return runs.map((value) => value / run);
}

function leastSquares(
  points: readonly Point[],
  times: readonly number[],
  leave: Point,
  arrive: Point,
): Bezier {
  const [start, end] = [held(points, 0), held(points, points.length - 1)];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const t = around(times, i);
    const [b0, b1, b2, b3] = bernstein(t);
    const [a, b] = [scale(leave, b1), scale(arrive, b2)];
    c00 += dot(a, a);
    c01 += dot(a, b);
    c11 += dot(b, b);
    const rest = subtract(point, add(scale(start, b0 + b1), scale(end, b2 + b3)));
    x0 += dot(a, rest);
    x1 += dot(b, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const span = distanceBetween(start, end);
  let out = determinant ? (x0 * c11 - x1 * c01) / determinant : 0;
  let back = determinant ? (c00 * x1 - c01 * x0) / determinant : 0;
  const isWild = [out, back].some((reach) => reach < 1e-3 * span || reach > 3 * span);
  if (isWild) out = back = span / 3;
  return [start, add(start, scale(leave, out)), add(end, scale(arrive, back)), end];
}

function bernstein(t: number): readonly [number, number, number, number] {
  const m = 1 - t;
  return [m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t];
}

function pointAt(bezier: Bezier, t: number): Point {
  const [a, b, c, d] = bernstein(t);
  return add(add(scale(bezier[0], a), scale(bezier[1], b)), add(scale(bezier[2], c), scale(bezier[3], d)));
}

/** One Newton step towards the time at which the curve is nearest to the point. */
function newtonStep(bezier: Bezier, point: Point, t: number): number {
  const m = 1 - t;
  const [d0, d1, d2] = [1, 2, 3].map((k) => subtract(around(bezier, k), around(bezier, k - 1))) as [
    Point,
    Point,
    Point,
  ];
  const speed = scale(add(add(scale(d0, m * m), scale(d1, 2 * m * t)), scale(d2, t * t)), 3);
  const bend = scale(add(scale(subtract(d1, d0), m), scale(subtract(d2, d1), t)), 6);
  const off = subtract(pointAt(bezier, t), point);
  const slope = dot(speed, speed) + dot(off, bend);
  return slope === 0 ? t : Math.max(0, Math.min(1, t - dot(off, speed) / slope));
}
