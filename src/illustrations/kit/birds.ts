import { dot, path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut } from './scissors.ts';
import { moveOutline, rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface BirdOptions {
  at: Point;
  /** Beak to tail, in px. */
  length?: number;
  fill: string;
  eye: string;
  flip?: boolean;
  /** Degrees clockwise. */
  rotate?: number;
}

/** A sitting bird, looking right. Origin: at its feet. */
export function bird(options: BirdOptions): string {
  const body = [
    [[-22, -15], s(-8, -17), s(6, -25), s(15, -20), [22, -17.5], s(14.5, -14), s(6, -3), s(-8, -4)],
    [
      [0, -5],
      [2, -5],
      [1, 1],
      [0, 1],
    ],
    [
      [5, -5],
      [7, -5],
      [6, 1],
      [5, 1],
    ],
  ] as const satisfies readonly (readonly OutlinePoint[])[];
  return drawBird(options, body, [11, -19.5]);
}

/** A bird in flight, flying right: one wing up, one behind. Origin: its middle. */
export function flyingBird(options: BirdOptions): string {
  const body = [
    [[-22, 4], s(-8, -3), s(6, -6), s(14, -5), [22, -1.5], s(14, 2.5), s(4, 6), s(-8, 5)],
    [[-6, -2], [-17, -22], s(-4, -18), [8, -3]],
    [[0, -4], [4, -25], s(12, -14), [10, -3]],
  ] as const satisfies readonly (readonly OutlinePoint[])[];
  return drawBird(options, body, [13, -2.4]);
}

function drawBird(options: BirdOptions, outlines: readonly (readonly OutlinePoint[])[], eye: Point): string {
  const { at, length = 44, flip = false, rotate: turn = 0 } = options;
  const unit = length / 44;
  const place = ([x, y]: Point): Point => {
    const [dx, dy] = rotate([x * unit, y * unit], turn);
    return [at[0] + dx * (flip ? -1 : 1), at[1] + dy];
  };
  const into = new PathWriter(length < 90 ? 1 : 0);
  for (const outline of outlines) {
    cut(moveOutline(outline, place), { into });
  }
  return path(options.fill, into.data) + dot(options.eye, place(eye), 1.5 * unit);
}
