import { completeColors, type FigureColors } from './colors.ts';
import { paint, type Layer } from './drawing.ts';
import { beard, face, glasses, hair, type Hair, type Mouth } from './heads.ts';
import { profileFeatures } from './profile.ts';
import { cut } from './scissors.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import type { Point } from './vector.ts';

export interface PortraitOptions {
  /** The base of the neck, in scene px. */
  at: Point;
  /** Height of the head from chin to crown, in px. */
  size: number;
  colors: FigureColors;
  hair?: Hair;
  mouth?: Mouth;
  eye?: 'open' | 'closed' | 'none';
  cheeks?: boolean;
  glasses?: boolean;
  beard?: boolean;
  flip?: boolean;
  /** Half the width of the shoulders, in head units (a head is about 20); default 19, and 0 leaves them out. */
  shoulders?: number;
  seed?: number;
  /** Digits after the point; default 1 for heads under 60 px, else 0. */
  decimals?: number;
}

/** Head and shoulders in profile, looking right: for medallions, frames, windows. Origin: the base of the neck; size in px. */
export function portrait(options: PortraitOptions): string {
  const { at, size, flip = false, seed = 1, shoulders: wide = 19 } = options;
  const unit = size / 20;
  const toScene = ([x, y]: Point): Point => [at[0] + x * unit * (flip ? -1 : 1), at[1] + y * unit];
  const tracing: SilhouetteOptions = {
    toScene,
    seed,
    decimals: options.decimals ?? (size < 60 ? 1 : 0),
    tolerance: 0.5,
    wobble: 0.2,
    wobbleLength: 17,
    step: 0.5,
    corner: 44,
  };
  const colors = completeColors(options.colors);
  const style = hair(options.hair ?? 'short');
  const shoulders: Point[] = [
    [-3.4, -2.5],
    [3.6, -2.5],
    [12, 3],
    [wide - 2, 17],
    [-wide, 17],
    [-11, 3],
  ];
  const spectacles = glasses();
  const layers: (Layer | false)[] = [
    wide > 0 && { fill: colors.top, d: cut(shoulders.map(toScene), { seed }) },
    { fill: colors.skin, d: silhouette(face(), { ...tracing, blend: 1.6 }) },
    options.beard === true && { fill: colors.beard, d: silhouette(beard(), { ...tracing, blend: 0 }) },
    { fill: colors.hair, d: silhouette(style.fields, { ...tracing, blend: style.blend }) },
    options.glasses === true && {
      fill: colors.glasses,
      d: silhouette(spectacles.rim, {
        ...tracing,
        subtract: spectacles.hole,
        blend: 0,
        wobble: 0,
        step: 0.3,
        minArea: 1,
      }),
    },
  ];
  return (
    paint(layers.filter((layer) => layer !== false)) +
    profileFeatures({ ...options, colors, unit, onHead: toScene })
  );
}
