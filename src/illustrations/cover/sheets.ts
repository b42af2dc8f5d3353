import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { cut } from '../kit/scissors.ts';
import type { OutlinePoint } from '../kit/vector.ts';
import { around } from '../kit/vector.ts';
import type { Light } from './light.ts';

export interface Paving {
  /** The outlines of the five paths, left to right. */
  paths: readonly (readonly OutlinePoint[])[];
  /** The outline of the square. */
  square: readonly OutlinePoint[];
}

/** Five paths running into one square: a third colour wherever two sheets overlap. */
export function paving(outlines: Paving, light: Light): { svg: Markup; defs: Markup } {
  const paths = outlines.paths.map((outline, i) => cut(outline, { seed: i + 3, bow: 0.008 }));
  const square = cut(outlines.square, { seed: 5, bow: 0.008 });
  const neighbours = paths.slice(1);
  return {
    svg: [
      paths.map((d, i) => path(around(light.paths, i), d)),
      neighbours.map((d, i) => clip(`path${i}`, path(light.crossings[i]!, d))),
      path(light.square, square),
      clip('square', [
        paths.map((d, i) => path(around(light.tips, i), d)),
        neighbours.map((d, i) => light.tipCrossings[i] && clip(`path${i}`, path(light.tipCrossings[i], d))),
      ]),
    ],
    defs: [clipPath('square', square), paths.slice(0, -1).map((d, i) => clipPath(`path${i}`, d))],
  };
}
