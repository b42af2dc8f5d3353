import { joinBoxes, type Field } from './distance.ts';
import { fitLoop } from './fit-curve.ts';
import { PathWriter } from './path-writer.ts';
import { noise } from './random.ts';
import { around, type Point } from './vector.ts';

export interface SilhouetteOptions {
  /** Shapes cut away from the union: holes, gaps. */
  subtract?: readonly Field[];
  /** Shapes the union is kept within. */
  within?: readonly Field[];
  /** How softly neighbours melt together, in field units; 0 = hard seams. */
  blend?: number;
  /** Depth of the hand's wobble, in field units. */
  wobble?: number;
  /** Length of one wobble, in field units. */
  wobbleLength?: number;
  /** Grid step, in field units: smaller sees finer details and is slower. */
  step?: number;
  /** From field units to scene px, done before the curves are fitted. */
  toScene?: (point: Point) => Point;
  /** How far the curve may stray from the traced edge, in scene px. */
  tolerance?: number;
  /** A turn of at least so many degrees stays a sharp corner. */
  corner?: number;
  /** Specks smaller than this are dropped, in square field units. */
  minArea?: number;
  seed?: number;
  decimals?: number;
  into?: PathWriter;
}

/** Melts distance fields into one cut-out shape and returns its outline(s) as path data; holes stay holes. */
export function silhouette(fields: readonly Field[], options: SilhouetteOptions = {}): string {
  const { toScene = (point) => point, tolerance = 0.55, corner = 38, minArea = 6, decimals = 1 } = options;
  const into = options.into ?? new PathWriter(decimals);
  if (fields.length === 0) return into.data;
  for (const loop of traceLoops(sample(fields, options))) {
    if (Math.abs(areaOf(loop)) >= minArea) fitLoop(loop.map(toScene), into, tolerance, corner);
  }
  return into.data;
}

/** Distances sampled on a grid. */
interface Grid {
  values: Float64Array;
  columns: number;
  rows: number;
  origin: Point;
  step: number;
}

function sample(fields: readonly Field[], options: SilhouetteOptions): Grid {
  const {
    subtract = [],
    within = [],
    blend = 3,
    wobble = 0.5,
    wobbleLength = 26,
    step = 0.8,
    seed = 1,
  } = options;
  const [left, top, right, bottom] = joinBoxes(fields.map((field) => field.bounds));
  const margin = 4 + blend;
  const origin: Point = [left - margin, top - margin];
  const columns = Math.ceil((right + margin - origin[0]) / step);
  const rows = Math.ceil((bottom + margin - origin[1]) / step);
  const values = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const point: Point = [origin[0] + column * step, origin[1] + row * step];
      let distance = 1e3;
      for (const field of fields) {
        const softness = field.blend ?? blend;
        if (isNear(field, point, softness + 2 * step + wobble)) {
          distance = softMinimum(distance, field.distance(point), softness);
        }
      }
      for (const field of subtract) {
        if (isNear(field, point, 2 * step + wobble)) distance = Math.max(distance, -field.distance(point));
      }
      for (const field of within) distance = Math.max(distance, field.distance(point));
      const swell = noise(point[0] / wobbleLength, point[1] / wobbleLength, seed) * wobble;
      values[row * (columns + 1) + column] = distance + swell;
    }
  }
  return { values, columns, rows, origin, step };
}

/** Fields further off than the margin cannot move the edge, so they need not be asked. */
function isNear(field: Field, point: Point, margin: number): boolean {
  const [left, top, right, bottom] = field.bounds;
  return (
    point[0] > left - margin &&
    point[0] < right + margin &&
    point[1] > top - margin &&
    point[1] < bottom + margin
  );
}

function softMinimum(a: number, b: number, softness: number): number {
  if (softness <= 0) return Math.min(a, b);
  const overlap = Math.max(softness - Math.abs(a - b), 0) / softness;
  return Math.min(a, b) - overlap * overlap * softness * 0.25;
}

/** The sides of a grid cell an outline enters and leaves by, for each pattern of corners inside (marching squares). */
const T = 0,
  R = 1,
  B = 2,
  L = 3;
const CROSSINGS: Record<number, readonly (readonly [number, number])[]> = {
  8: [[T, L]],
  4: [[R, T]],
  2: [[B, R]],
  1: [[L, B]],
  12: [[R, L]],
  6: [[B, T]],
  3: [[L, R]],
  9: [[T, B]],
  14: [[B, L]],
  13: [[R, B]],
  11: [[T, R]],
  7: [[L, T]],
  10: [
    [T, L],
    [B, R],
  ],
  5: [
    [R, T],
    [L, B],
  ],
};

/** The closed lines where the distance is zero, as points in field units. */
function traceLoops(grid: Grid): Point[][] {
  const next = linkEdges(grid);
  const loops: Point[][] = [];
  for (const start of next.keys()) {
    const loop: Point[] = [];
    for (let edge: number | undefined = start; edge !== undefined;) {
      const following: number | undefined = next.get(edge);
      if (following === undefined) break;
      loop.push(pointOnEdge(grid, edge));
      next.delete(edge);
      edge = following;
    }
    if (loop.length > 6) loops.push(loop);
  }
  return loops;
}

/** Which grid edge the outline crosses after which. An edge's number is twice its grid point's, plus 1 when it runs down. */
function linkEdges({ values, columns, rows }: Grid): Map<number, number> {
  const width = columns + 1;
  const next = new Map<number, number>();
  const isInside = (cell: number): number => ((values[cell] ?? 1) < 0 ? 1 : 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * width + column;
      const pattern =
        isInside(cell) * 8 + isInside(cell + 1) * 4 + isInside(cell + width + 1) * 2 + isInside(cell + width);
      const sides = [cell * 2, (cell + 1) * 2 + 1, (cell + width) * 2, cell * 2 + 1];
      for (const [from, to] of CROSSINGS[pattern] ?? []) next.set(around(sides, from), around(sides, to));
    }
  }
  return next;
}

function pointOnEdge({ values, columns, origin, step }: Grid, edge: number): Point {
  const width = columns + 1;
  const runsDown = edge % 2 === 1;
  const cell = Math.floor(edge / 2);
  const [column, row] = [cell % width, Math.floor(cell / width)];
  const here = values[cell] ?? 0;
  const there = values[runsDown ? cell + width : cell + 1] ?? 0;
  const along = here / (here - there);
  return runsDown
    ? [origin[0] + column * step, origin[1] + (row + along) * step]
    : [origin[0] + (column + along) * step, origin[1] + row * step];
}

function areaOf(loop: readonly Point[]): number {
  return loop.reduce((sum, a, i) => {
    const b = around(loop, i + 1);
    return sum + (a[0] * b[1] - a[1] * b[0]) / 2;
  }, 0);
}
