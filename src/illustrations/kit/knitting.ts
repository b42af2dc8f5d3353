/** Knitted things, cut from paper: nets whose meshes are holes, and needles. */
import { PathWriter } from './path-writer.ts';
import { cut, disc, strip } from './scissors.ts';
import { add, mix, scale, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export type Mesh = 'square' | 'round';
const MESHES: readonly Mesh[] = ['square', 'round'];

export interface MeshesOptions {
  /** Two edges of the cloth, each from top to hem: the meshes lie between them. */
  left: readonly [top: Point, hem: Point];
  right: readonly [top: Point, hem: Point];
  /** Rows from top to hem. */
  rows: number;
  /** Meshes in a row. */
  columns: (row: number) => number;
  /** The kind of every mesh, or both in turn, as on a chessboard. */
  mesh: Mesh | 'both';
  /** How much of a cell is hole, from the first to the last row; 0 to 1. */
  open?: readonly [first: number, last: number];
  seed?: number;
  into?: PathWriter;
}

/**
 * The meshes of a net that widens from top to hem, all as holes: append them to the outline of the cloth, cut clockwise,
 * in the same path.
 */
export function meshes(options: MeshesOptions): string {
  const { left, right, rows, columns, mesh, open = [0.4, 0.74], seed = 1, into = new PathWriter() } = options;
  for (let row = 0; row < rows; row++) {
    const [upper, lower] = [row / rows, (row + 1) / rows];
    const count = columns(row);
    const size = open[0] + ((open[1] - open[0]) * row) / Math.max(1, rows - 1);
    const at = (across: number, down: number): Point =>
      mix(mix(left[0], left[1], down), mix(right[0], right[1], down), across);
    for (let column = 0; column < count; column++) {
      const [from, to] = [column / count, (column + 1) / count];
      const corners = [at(from, upper), at(from, lower), at(to, lower), at(to, upper)];
      const middle = scale(
        corners.reduce((sum, corner) => add(sum, corner)),
        0.25,
      );
      const edge = corners.map((corner) => mix(middle, corner, size));
      const outline: OutlinePoint[] =
        (mesh === 'both' ? MESHES[(row + column) % 2] : mesh) === 'square'
          ? edge
          : edge.map((corner, i) => {
              const [x, y] = mix(corner, edge[(i + 1) % 4] ?? corner, 0.5);
              return s(x, y);
            });
      cut(outline, { into, seed: seed + row * 31 + column, bow: 0.03, tension: 0.62 });
    }
  }
  return into.data;
}

/** A knitting needle: a tapered strip with a knob at its blunt end. */
export function needle(knob: Point, tip: Point, width: number): string {
  const into = new PathWriter();
  strip([tip, mix(tip, knob, 0.06), knob], [1.5, width, width], { into });
  return disc(knob, width * 1.35, { into, snips: 7, seed: 4 });
}
