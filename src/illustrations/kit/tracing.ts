import type { SilhouetteOptions } from './silhouette.ts';
import type { Point } from './vector.ts';

export interface TracingOptions {
  /** An adult's height in px. */
  h: number;
  seed?: number;
  /** How far curves may stray, in px. Larger = fewer bytes. */
  tolerance?: number;
  /** Digits after the point; default 1 for figures under 140 px, else 0. */
  decimals?: number;
}

/** How a figure is cut: the wobble and grid in body units, the fineness by its size in the scene. */
export function figureTracing(options: TracingOptions, toScene: (point: Point) => Point): SilhouetteOptions {
  const { h, seed = 1, tolerance = h < 140 ? 0.4 : 0.55, decimals = h < 140 ? 1 : 0 } = options;
  return {
    toScene,
    decimals,
    tolerance,
    seed,
    wobble: 0.22,
    wobbleLength: 17,
    step: h > 260 ? 0.4 : 0.55,
    corner: 34,
  };
}
