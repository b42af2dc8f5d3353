/**
 * Tops, cut straight. Each point is [forward, up] in the torso's own frame: the hip is [0, 0], the shoulders lie at up = 27,
 * the neck at 32.5; the unit is a hundredth of an adult's height and follows the build. Negative `up` hangs below the hip.
 */
import type { Point } from './vector.ts';

export type Top = 'bell' | 'cape' | 'long' | 'coat' | 'jacket' | 'sweater' | 'skirt' | 'apron';

/** Seen from the side, clockwise from the nape. */
export const TOPS: Record<Top, readonly Point[]> = {
  bell: [
    [-3.2, 32.5],
    [-8.4, 26],
    [-17, -20],
    [15.5, -22],
    [8, 26],
    [3.2, 32.5],
  ],
  cape: [
    [-3.2, 33],
    [-9, 27],
    [-22, -8],
    [20, -12],
    [8.4, 27],
    [3.2, 33],
  ],
  long: [
    [-3.4, 32.5],
    [-9.6, 27],
    [-14.5, -31],
    [12.5, -32],
    [9.4, 26],
    [3.4, 32.5],
  ],
  coat: [
    [-3.4, 32.5],
    [-9.6, 27],
    [-13.4, -15],
    [12.4, -16],
    [9.6, 26],
    [3.4, 32.5],
  ],
  jacket: [
    [-3.4, 32.5],
    [-11, 27],
    [-9, -7],
    [9.6, -8],
    [10.8, 25.5],
    [3.4, 32.5],
  ],
  sweater: [
    [-3.4, 32.5],
    [-9.4, 27],
    [-9.8, -3],
    [9.8, -3.4],
    [9.6, 26],
    [3.4, 32.5],
  ],
  skirt: [
    [-3, 32],
    [-6.8, 27],
    [-6, 13],
    [-19, -13],
    [17, -14],
    [6, 13],
    [6.8, 27],
    [3, 32],
  ],
  apron: [
    [-3.4, 32.5],
    [-9, 27],
    [-10.4, -6],
    [8, -7],
    [10.4, -17],
    [14.4, -16],
    [10.4, 10],
    [9.6, 26],
    [3.4, 32.5],
  ],
};

/** Leg half-widths [hip, knee, ankle] that go with a top: thin under a wide hem, trousers under a short one. */
export function legWidths(top: Top): readonly [number, number, number] {
  if (top === 'coat') return [5, 3.8, 2.5];
  return WIDE_HEMS.has(top) ? [4, 3, 2.1] : [7, 5, 3.1];
}

const WIDE_HEMS: ReadonlySet<Top> = new Set(['bell', 'cape', 'long', 'skirt']);

export type FrontTop = 'coat' | 'dress' | 'sweater' | 'jacket' | 'robe' | 'skirt';

/** Seen from the front, the right half from neck to hem: [outward, up]. The left half mirrors it. */
export const FRONT_TOPS: Record<FrontTop, readonly Point[]> = {
  coat: [
    [3.4, 32.6],
    [10.4, 28.6],
    [13.4, -15],
  ],
  dress: [
    [3.2, 32.4],
    [9.6, 28],
    [7.6, 13],
    [17, -18],
  ],
  sweater: [
    [3.4, 32.6],
    [10.6, 28.6],
    [10, -3],
  ],
  jacket: [
    [3.4, 32.6],
    [11.2, 28.8],
    [11, -8],
  ],
  robe: [
    [3.4, 32.6],
    [10.6, 28],
    [15.4, -33],
  ],
  skirt: [
    [3.2, 32.4],
    [9.8, 28],
    [8, 9],
    [14, -16],
  ],
};

/** Leg half-widths [hip, knee, ankle] under a top seen from the front. */
export function frontLegWidths(top: FrontTop): readonly [number, number, number] {
  return top === 'sweater' || top === 'jacket' ? [5.2, 4.3, 3] : [3.8, 3.2, 2.2];
}
