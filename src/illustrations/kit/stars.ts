/** Stars and constellations, cut from paper. */
import { PathWriter } from './path-writer.ts';
import { cut, disc, strip } from './scissors.ts';
import { add, mix, normal, rotate, scale, subtract, unit, type Point } from './vector.ts';

export type StarKind = 'sharp' | 'round';

export interface StarOptions {
  at: Point;
  /** Middle to edge, in px. */
  radius: number;
  /** Four knife points, or a little moon. */
  kind?: StarKind;
  /** Degrees clockwise. */
  turn?: number;
  into?: PathWriter;
}

/** One star as path data. */
export function star({ at, radius, kind = 'sharp', turn = 0, into = new PathWriter() }: StarOptions): string {
  if (kind === 'round') return disc(at, radius, { snips: 8, turn, into });
  const points = Array.from({ length: 8 }, (_, i) =>
    add(at, rotate([radius * (i % 2 ? 0.32 : 1), 0], turn + i * 45)),
  );
  return cut(points, { bow: 0, into });
}

export interface ConstellationOptions {
  stars: readonly Point[];
  /** Which stars are joined: pairs of places in the list. */
  links: readonly (readonly [from: number, to: number])[];
  /** Width of the threads, in px. */
  width?: number;
  /** How far the threads bend sideways, in px; they swing to and fro. */
  bend?: number;
  /** Free space round a star, in px. */
  gap?: number;
}

/** The threads of a constellation, without its stars, as path data. */
export function threads({ stars, links, width = 3, bend = 0, gap = 16 }: ConstellationOptions): string {
  const into = new PathWriter();
  links.forEach(([from, to], i) => {
    const [a, b] = [stars[from], stars[to]];
    if (!a || !b) return;
    const along = unit(subtract(b, a));
    const [start, end] = [add(a, scale(along, gap)), subtract(b, scale(along, gap))];
    const middle = add(mix(start, end, 0.5), scale(normal(along), i % 2 ? bend : -bend));
    strip(bend ? [start, middle, end] : [start, end], [width * 0.7, width, width * 0.7], { into });
  });
  return into.data;
}
