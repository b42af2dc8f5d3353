/**
 * People as the petals of one flower. Everything is drawn for the petal that points straight up, with the flower's middle
 * as origin and in px of a flower of radius 240; a scene turns and enlarges it with `group()`.
 */
import { completeColors, type FigureColors } from './colors.ts';
import { placed, type Field } from './distance.ts';
import { group, paint, path } from './drawing.ts';
import { frontFeatures, headFrontLayers } from './head-layers.ts';
import type { Hair, Mouth } from './heads.ts';
import { cut, disc } from './scissors.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import { rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

/** How many petals the garland is measured for. */
export const PETALS = 8;

/** Degrees from one petal to the next. */
export const PETAL_TURN = 360 / PETALS;

/** The coat: a petal, narrow at the hem, wide at the shoulders. */
export const coatPetal = (): string =>
  cut(
    [
      [-10, -70],
      s(-38, -112),
      s(-66, -156),
      s(-56, -196),
      s(0, -214),
      s(56, -196),
      s(66, -156),
      s(38, -112),
      [10, -70],
    ],
    { tension: 0.5 },
  );

/** A bare petal of the whorl behind; `length` and `width` in px. */
export const barePetal = (length: number, width: number, seed = 2): string => {
  const half = width / 2;
  const outline: OutlinePoint[] = [
    [-8, -60],
    s(-half * 0.9, -length * 0.62),
    s(-half * 0.72, -length * 0.9),
    s(half * 0.04, -length),
    s(half * 0.74, -length * 0.89),
    s(half * 0.88, -length * 0.6),
    [8, -60],
  ];
  return cut(outline, { seed, tension: 0.52 });
};

/** Both raised arms, which meet the neighbours' hands halfway to the next petal. */
export const raisedArms = (): string => {
  const reach = handPlace(1);
  const right: OutlinePoint[] = [
    [30, -206],
    [56, -190],
    [reach[0] + 2, reach[1] + 10],
    [reach[0] - 11, reach[1] + 2],
  ];
  const left = right.map(([x, y]): Point => [-x, y]).reverse();
  return cut(right, { bow: 0.02 }) + cut(left, { bow: 0.02, seed: 5 });
};

/** The two hands: discs at the ends of the arms. */
export const raisedHands = (): string =>
  [-1, 1]
    .map((side) => {
      const [x, y] = handPlace(side);
      return disc([x - side * 5, y], 8.4, { snips: 7, seed: side + 3 });
    })
    .join('');

/** Where a hand holds the neighbour's; `side` -1 left, 1 right. */
export const handPlace = (side: number): Point => rotate([0, -232], (side * PETAL_TURN) / 2);

/** Two legs with shoes, standing on the flower's heart. */
export const petalLegs = (): string => {
  const leg = (side: 1 | -1): string =>
    cut(
      [
        [side * 2, -84],
        [side * 11, -84],
        [side * 9, -66],
        [side * 15, -58],
        [side * 14, -54],
        [side * 3, -54],
      ],
      { bow: 0 },
    );
  return leg(-1) + leg(1);
};

export interface PetalHeadOptions {
  colors: FigureColors;
  hair?: Hair;
  mouth?: Mouth;
  eyes?: 'open' | 'closed';
  glasses?: boolean;
  beard?: boolean;
  cheeks?: boolean;
  /** Degrees the head tilts. */
  tilt?: number;
  /** The base of the neck; default the top of the coat. */
  at?: Point;
  /** One head unit in px: a head is 20 units high. */
  unit?: number;
}

/** A head seen from the front, crown outward. Draw it over the coat. */
export function petalHead(options: PetalHeadOptions): string {
  const { hair = 'short', tilt = 0, at = [0, -190], unit = 2.5, cheeks = true } = options;
  const colors = completeColors(options.colors);
  const tracing: SilhouetteOptions = {
    decimals: unit < 2 ? 1 : 0,
    tolerance: 0.5,
    wobble: 0.3,
    wobbleLength: 40,
    step: 0.8,
  };
  const headed = (fields: readonly Field[]): Field[] => fields.map((field) => placed(field, at, unit, tilt));
  const onHead = ([x, y]: Point): Point => {
    const [dx, dy] = rotate([x * unit, y * unit], tilt);
    return [at[0] + dx, at[1] + dy];
  };
  const head = headFrontLayers({
    ...options,
    colors,
    style: hair,
    headed,
    trace: (fields, extra) => silhouette(fields, { ...tracing, ...extra }),
  });
  return (
    paint([...head.behind, ...head.skull, ...head.over]) +
    frontFeatures({ ...options, cheeks, colors, unit, onHead })
  );
}

export interface BeeOptions {
  /** Its middle, in px. */
  at: Point;
  body: string;
  bands: string;
  wings: string;
  /** Degrees clockwise. */
  rotate?: number;
}

/** A bee on its way to a flower, flying right; about 30 px long. */
export function bee({ at, body, bands, wings, rotate: turn = 0 }: BeeOptions): string {
  const wing =
    cut([[2, -2], s(-10, -22), s(2, -24), [6, -3]]) + cut([[5, -2], s(8, -24), s(19, -18), [9, -2]]);
  const stripes =
    cut([
      [-3, -4],
      [2, -5],
      [2, 13],
      [-3, 12],
    ]) +
    cut([
      [7, -5],
      [11, -4],
      [11, 12],
      [7, 13],
    ]);
  return group(
    [path(wings, wing), path(body, disc([4, 4], 15, { radiusY: 9, snips: 8 })), path(bands, stripes)],
    { at, rotate: turn },
  );
}
