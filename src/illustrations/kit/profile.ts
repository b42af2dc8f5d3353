import type { FigureColors } from './colors.ts';
import { dot, path } from './drawing.ts';
import { PROFILE, mouth, type Mouth } from './heads.ts';
import { cut, slit } from './scissors.ts';
import { moveOutline, type Point } from './vector.ts';

export interface Features {
  colors: Required<FigureColors>;
  /** One head unit in px. */
  unit: number;
  onHead(point: Point): Point;
  eye?: 'open' | 'closed' | 'none';
  mouth?: Mouth;
  cheeks?: boolean;
}

/** Cheek, mouth and eye of a head in profile. */
export function profileFeatures({
  colors,
  unit,
  onHead,
  eye = 'open',
  mouth: kind = 'none',
  cheeks = false,
}: Features): string {
  const lips = moveOutline(mouth(kind), onHead);
  return [
    cheeks ? dot(colors.blush, onHead(PROFILE.cheek), unit * PROFILE.cheekRadius) : '',
    lips.length > 0 ? path(colors.mouth, cut(lips, { decimals: 1, bow: 0 })) : '',
    eye === 'open' ? dot(colors.eye, onHead(PROFILE.eye), unit * PROFILE.eyeRadius) : '',
    eye === 'closed' ? path(colors.eye, slit(onHead([2.8, -11]), onHead([6.6, -11]), unit * 0.7, unit)) : '',
  ].join('');
}
