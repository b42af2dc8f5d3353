import type { Markup } from '../kit/drawing.ts';
import type { Point } from '../kit/vector.ts';
import type { Light } from './light.ts';

/** Where somebody comes. */
export interface Place {
  /** The ground between the feet, in px. */
  at: Point;
  /** An adult's height there, in px. */
  h: number;
  /** Comes from the right. */
  flip?: boolean;
}

/** Somebody, or a few who belong together, at a place and in a light. */
export type Player = (place: Place) => (light: Light) => Markup;

/** The place, and how finely figures are cut there: the nearer, the coarser in px. */
export const cutAt = (place: Place) => ({ ...place, tolerance: Math.max(1.2, place.h / 180), decimals: 0 });

/** A point `forward` and `up` from the feet, in hundredths of the height. */
export function near({ at, h, flip }: Place, forward: number, up = 0): Point {
  return [at[0] + ((flip ? -1 : 1) * forward * h) / 100, at[1] - (up * h) / 100];
}
