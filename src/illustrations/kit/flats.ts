/** A block of flats as a chest of drawers, in oblique projection: drawers slide out towards the lower right. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc } from './scissors.ts';
import { add, scale, type Point } from './vector.ts';

export interface DrawerOptions {
  /** Top left corner of the closed drawer's front, in px. */
  at: Point;
  width: number;
  height: number;
  /** How far the drawer is pulled out: the front moves by this. [0, 0] = closed. */
  out?: Point;
  /** Thickness of the boards, in px. */
  board?: number;
  front: string;
  /** The outside of the left board, and the floor and walls inside. */
  side: string;
  inside: string;
  windows: string;
  /** Number of windows; those for which `lit` says yes get the colour `lamp`. */
  columns?: number;
  lit?: (column: number) => boolean;
  lamp?: string;
  /** The round knobs. */
  knob: string;
  seed?: number;
}

export interface Drawer {
  /** Draw `back`, then who lives inside, then `front`. */
  back: string;
  front: string;
  /** A place on the floor inside: across 0 left to 1 right, along 0 at the wall to 1 at the front; in px. */
  floor(across: number, along: number): Point;
  /** The middles of the two knobs. */
  knobs: readonly [Point, Point];
}

/** One floor of the block. */
export function drawer(options: DrawerOptions): Drawer {
  const { at, width, height, out = [0, 0], board = 6, columns = 4, seed = 1, lit = () => false } = options;
  const isOpen = out[0] !== 0 || out[1] !== 0;
  const on = (x: number, y: number, along = 1): Point => add(add(at, [x, y]), scale(out, along));
  const quad = (...corners: Point[]): string => cut(corners, { seed, bow: 0.006 });
  const back = isOpen
    ? path(options.side, quad(on(0, 0, 0), on(0, 0), on(0, height), on(0, height, 0))) +
      path(
        options.inside,
        quad(on(board, 0, 0.02), on(width - board, 0, 0.02), on(width - board, 0), on(board, 0)),
      )
    : '';
  const panes = (wanted: boolean): string => {
    const into = new PathWriter();
    for (let column = 0; column < columns; column++) {
      if (lit(column) !== wanted) continue;
      const [left, right] = [((column + 0.24) / columns) * width, ((column + 0.76) / columns) * width];
      cut(
        [on(left, height * 0.2), on(right, height * 0.2), on(right, height * 0.66), on(left, height * 0.66)],
        { seed: seed + column, bow: 0.016, into },
      );
    }
    return into.data;
  };
  const knobs = [on(width * 0.25, height * 0.83), on(width * 0.75, height * 0.83)] as const;
  const front =
    path(options.front, quad(on(0, 0), on(width, 0), on(width, height), on(0, height))) +
    path(options.windows, panes(false)) +
    path(options.lamp ?? options.windows, panes(true)) +
    path(
      options.knob,
      ...knobs.map((middle, i) => disc(middle, height * 0.085, { snips: 6, seed: seed + i, decimals: 1 })),
    );
  return { back, front, knobs, floor: (across, along) => on(board + (width - 2 * board) * across, 0, along) };
}
