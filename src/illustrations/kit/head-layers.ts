/** A head seen from the front or from behind, as layers to put round the body. */
import type { FigureColors } from './colors.ts';
import type { Field } from './distance.ts';
import { dot, path, type Layer } from './drawing.ts';
import { hairBack, skullBack } from './heads-back.ts';
import { FRONT, beardFront, faceFront, glassesFront, hairFront, mouthFront } from './heads-front.ts';
import type { Hair, Mouth } from './heads.ts';
import { PathWriter } from './path-writer.ts';
import { cut, slit } from './scissors.ts';
import type { SilhouetteOptions } from './silhouette.ts';
import { moveOutline, type Point } from './vector.ts';

export interface HeadLayers {
  /** Hair behind the shoulders. */
  behind: Layer[];
  skull: Layer[];
  /** Hair, beard and glasses over everything. */
  over: Layer[];
  skullFields: readonly Field[];
  hairFields: readonly Field[];
}

export interface HeadPaint {
  colors: Required<FigureColors>;
  style: Hair;
  /** Puts fields in head units on the figure's neck. */
  headed(fields: readonly Field[]): Field[];
  trace(fields: readonly Field[], extra: SilhouetteOptions): string;
  beard?: boolean;
  glasses?: boolean;
}

export function headFrontLayers({
  colors,
  style,
  headed,
  trace,
  beard = false,
  glasses = false,
}: HeadPaint): HeadLayers {
  const { behind = [], over, holes = [], blend = 1 } = hairFront(style);
  const layers: Layer[] = [];
  if (beard) {
    const shape = beardFront();
    layers.push({
      fill: colors.beard,
      d: trace(headed(shape.over), { blend: 0, corner: 44, subtract: headed(shape.holes) }),
    });
  }
  layers.push({ fill: colors.hair, d: trace(headed(over), { blend, corner: 44, subtract: headed(holes) }) });
  if (glasses) {
    const { rim, hole } = glassesFront();
    const fine = { blend: 0, wobble: 0, step: 0.3, minArea: 1 };
    layers.push({ fill: colors.glasses, d: trace(headed(rim), { ...fine, subtract: headed(hole) }) });
  }
  return {
    behind: [{ fill: colors.hair, d: trace(headed(behind), { blend, corner: 44 }) }],
    skull: [{ fill: colors.skin, d: trace(headed(faceFront()), { blend: 1.2, corner: 44 }) }],
    over: layers,
    skullFields: faceFront(),
    hairFields: [...behind, ...over],
  };
}

export function headBackLayers({ colors, style, headed, trace }: HeadPaint): HeadLayers {
  const { fields, holes = [], blend = 1 } = hairBack(style);
  return {
    behind: [],
    skull: [{ fill: colors.skin, d: trace(headed(skullBack()), { blend: 1.2, corner: 44 }) }],
    over: [{ fill: colors.hair, d: trace(headed(fields), { blend, corner: 44, subtract: headed(holes) }) }],
    skullFields: skullBack(),
    hairFields: fields,
  };
}

export interface FrontFeatures {
  colors: Required<FigureColors>;
  /** One head unit in px. */
  unit: number;
  onHead(point: Point): Point;
  eyes?: 'open' | 'closed' | 'none';
  mouth?: Mouth;
  cheeks?: boolean;
}

/** Eyes, nose, mouth and cheeks of a head seen from the front. `eyes: 'none'` leaves the whole face blank. */
export function frontFeatures({
  colors,
  unit,
  onHead,
  eyes = 'open',
  mouth = 'smile',
  cheeks = false,
}: FrontFeatures): string {
  if (eyes === 'none') return '';
  const into = new PathWriter(1);
  const lips = mouthFront(mouth);
  if (lips.length > 0) cut(moveOutline(lips, onHead), { into, bow: 0 });
  if (eyes === 'closed') {
    for (const [x, y] of FRONT.eyes)
      slit(onHead([x - 1.9, y - 0.2]), onHead([x + 1.9, y - 0.2]), unit * 0.6, unit, { into });
  }
  return [
    cheeks
      ? FRONT.cheeks.map((cheek) => dot(colors.blush, onHead(cheek), unit * FRONT.cheekRadius)).join('')
      : '',
    path(colors.nose, cut(FRONT.nose.map(onHead), { decimals: 1, bow: 0 })),
    path(colors.mouth, into.data),
    eyes === 'open' ? frontEyes(colors, unit, onHead) : '',
  ].join('');
}

/** Dots; on dark skin white ones with a pupil, so that the look stays warm. */
function frontEyes(colors: Required<FigureColors>, unit: number, onHead: (point: Point) => Point): string {
  const dots = (fill: string, radius: number): string =>
    FRONT.eyes.map((eye) => dot(fill, onHead(eye), unit * radius)).join('');
  if (colors.eye !== colors.white) return dots(colors.eye, FRONT.eyeRadius);
  return dots(colors.white, FRONT.eyeRadius * 1.4) + dots(colors.ink, FRONT.eyeRadius * 0.95);
}
