import { path } from './drawing.ts';
import { bloom, leaf, type BloomOptions } from './flowers.ts';
import { cut } from './scissors.ts';
import { add, moveOutline, rotate, scale, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface BouquetOptions {
  /** Where the stems are held together, in px. */
  at: Point;
  /** From there to the top of the flowers, in px. */
  size: number;
  /** Degrees clockwise the bouquet leans. */
  turn?: number;
  /** Flowers back to front; `at` and `radius` in hundredths of the size, from the tie, y up. */
  blooms: readonly BloomOptions[];
  /** Tips of leaves, likewise, and their colour. */
  leaves: readonly Point[];
  green: string;
  /** The paper round the stems, and its inner side. */
  paper: string;
  inside: string;
}

/** A bouquet in a cone of paper. Origin: where it is held. Returns elements. */
export function bouquet({
  at,
  size,
  turn = 0,
  blooms,
  leaves,
  green,
  paper,
  inside,
}: BouquetOptions): string {
  const place = ([x, y]: Point): Point => add(at, rotate(scale([x, -y], size / 100), turn));
  const shape = (outline: readonly OutlinePoint[]): string => cut(moveOutline(outline, place));
  return (
    path(inside, shape([[-4, 0], [-34, 54], s(-16, 62), s(16, 62), [35, 52], [4, 0]])) +
    path(
      green,
      ...leaves.map((tip, i) =>
        leaf({
          from: place([tip[0] * 0.5, 30 + tip[1] * 0.3]),
          to: place(tip),
          width: size * 0.12,
          bend: (i % 2 ? 1 : -1) * size * 0.03,
          seed: i,
        }),
      ),
    ) +
    blooms
      .map((one) =>
        bloom({ ...one, at: place(one.at), radius: (one.radius * size) / 100, turn: (one.turn ?? 0) + turn }),
      )
      .join('') +
    path(
      paper,
      shape([
        [-3, -2],
        [-35, 53],
        s(-20, 42),
        s(0, 36),
        s(18, 42),
        [36, 51],
        [3, -2],
        [10, -16],
        [0, -12],
        [-9, -17],
      ]),
    )
  );
}
