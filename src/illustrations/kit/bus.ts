/** Buses, cut out small. */
import { PathWriter } from './path-writer.ts';
import { cut, ring } from './scissors.ts';
import { add, type Point } from './vector.ts';

export interface BusOptions {
  /** The middle of the bus, in px. */
  at: Point;
  /** Length in px. */
  length: number;
  seed?: number;
  into?: PathWriter;
}

/** A bus from the side as on the sign of a stop, windows and wheels cut through; path data. */
export function busSign({ at, length, seed = 1, into = new PathWriter(1) }: BusOptions): string {
  const place = (x: number, y: number): Point => add(at, [(x * length) / 40, (y * length) / 40]);
  cut([place(-20, -12), place(17, -12), place(20, 2), place(20, 9), place(-20, 9)], { into, seed });
  for (const x of [-16, -5, 6])
    cut([place(x, -8), place(x, -1), place(x + 8, -1), place(x + 8, -8)], {
      into,
      seed: seed + x + 20,
      bow: 0,
    });
  for (const x of [-10, 10]) ring(place(x, 10), length * 0.11, length * 0.04, { snips: 6, seed, into });
  return into.data;
}
