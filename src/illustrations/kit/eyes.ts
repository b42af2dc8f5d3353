/** Looking, made visible: a look is a thin beam of paper from an eye to what it sees. */
import type { PathWriter } from './path-writer.ts';
import { strip } from './scissors.ts';
import { mix, type Point } from './vector.ts';

export interface GazeOptions {
  /** The eye, and what it looks at, in px. */
  from: Point;
  to: Point;
  /** Width at the eye and at the end, in px. */
  widths?: readonly [number, number];
  /** Where the beam starts, as a fraction of the way: just outside the face. */
  start?: number;
  into?: PathWriter;
}

/** One look as path data. */
export function gaze({ from, to, widths = [2, 9], start = 0.08, into }: GazeOptions): string {
  return strip([mix(from, to, start), to], widths, into ? { into } : {});
}
