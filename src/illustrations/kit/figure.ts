import type { Top } from './clothes.ts';
import { completeColors, type FigureColors } from './colors.ts';
import type { Field } from './distance.ts';
import { paint, type Layer } from './drawing.ts';
import { bodyOf } from './figure-body.ts';
import { drawPart, figureLayers } from './figure-layers.ts';
import type { Hair, Mouth } from './heads.ts';
import type { Pose } from './poses.ts';
import { profileFeatures } from './profile.ts';
import type { Age, Build, Proportions } from './proportions.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import type { Point } from './vector.ts';

export interface PersonOptions {
  /** Where the anchor comes, in scene px. */
  at: Point;
  /** An adult's height in px from sole to crown; a child of the same `h` is drawn smaller by its proportions. */
  h: number;
  colors: FigureColors;
  pose?: Partial<Pose>;
  hair?: Hair;
  top?: Top;
  age?: Age;
  build?: Build;
  mouth?: Mouth;
  eye?: 'open' | 'closed' | 'none';
  cheeks?: boolean;
  glasses?: boolean;
  beard?: boolean;
  nose?: boolean;
  /** Looks left instead of right. */
  flip?: boolean;
  /** Turns the whole figure about the anchor; degrees clockwise. */
  rotate?: number;
  /** What `at` means: the lowest point under the body (default), or the hip joint (seated, flying, on a swing). */
  anchor?: 'ground' | 'hip';
  /** Leave out arms or hands, to draw them later over something: [near, far]. */
  arms?: readonly [near: boolean, far: boolean];
  hands?: readonly [near: boolean, far: boolean];
  legs?: boolean;
  /** Width of the knife cut round the near arm, in hundredths of the height; 0 = none. It stops below the shoulder. */
  gap?: number;
  /** Own top instead of a named one: [forward, up] points, see clothes.ts. */
  topOutline?: readonly Point[];
  legWidths?: readonly [hip: number, knee: number, ankle: number];
  proportions?: Partial<Proportions>;
  seed?: number;
  /** How far curves may stray, in px. Larger = fewer bytes. */
  tolerance?: number;
  /** Digits after the point; default 1 for figures under 140 px, else 0. */
  decimals?: number;
}

export interface Person {
  svg: string;
  layers: readonly Layer[];
  /** Points in scene px. `hand` is the middle of the palm. */
  joints: Record<
    | 'neck'
    | 'hip'
    | 'frontHand'
    | 'backHand'
    | 'frontElbow'
    | 'backElbow'
    | 'frontFoot'
    | 'backFoot'
    | 'frontToe'
    | 'backToe'
    | 'frontKnee'
    | 'backKnee',
    Point
  >;
  /** A place on the torso, [forward, up] as in clothes.ts, to scene px: for scarves, badges, bags. */
  onTorso(forward: number, up: number): Point;
  /** A place on the head, in the units of heads.ts, to scene px: for hats and speech. */
  onHead(point: Point): Point;
  toScene(point: Point): Point;
  /** Parts alone, to draw again over a thing that is held or stands between. */
  again(...parts: readonly PersonPart[]): string;
  /** The distance fields the figure was made of, and how they were traced: for shadows and overlaps. */
  shapes: Record<'legs' | 'arms' | 'hands' | 'body' | 'head' | 'hair', readonly Field[]>;
  tracing: SilhouetteOptions;
}

/** What `again()` can draw: an arm (without hand) or a hand. */
export type PersonPart = 'frontArm' | 'frontHand' | 'backArm' | 'backHand';

/** A person seen from the side, looking right. Origin: on the ground between the feet; h in px. */
export function person(options: PersonOptions): Person {
  const body = bodyOf(options);
  const colors = completeColors(options.colors);
  const layers = figureLayers(options, body, colors);
  const { bones, feet, toScene, onHead } = body;
  const unit = (options.h / 100) * body.sizes.head;
  return {
    svg: paint(layers) + profileFeatures({ ...options, colors, unit, onHead }),
    layers,
    toScene,
    onHead,
    onTorso: (forward, up) => toScene(bones.onTorso(forward, up)),
    again: (...parts) => paint(parts.map((part) => drawPart(part, body, colors))),
    joints: {
      neck: toScene(bones.neck),
      hip: toScene([0, 0]),
      frontHand: toScene(bones.frontArm[2]),
      backHand: toScene(bones.backArm[2]),
      frontElbow: toScene(bones.frontArm[1]),
      backElbow: toScene(bones.backArm[1]),
      frontKnee: toScene(bones.frontLeg[1]),
      backKnee: toScene(bones.backLeg[1]),
      frontFoot: toScene(feet[0].sole),
      backFoot: toScene(feet[1].sole),
      frontToe: toScene(feet[0].tip),
      backToe: toScene(feet[1].tip),
    },
    shapes: body.shapes,
    tracing: body.tracing,
  };
}

/** The whole figure as one cut-out: a shadow, or one of a crowd. Path data in scene px; `changes.toScene` may skew it. */
export function shadowOf(
  { shapes, tracing }: Pick<Person, 'shapes' | 'tracing'>,
  changes: SilhouetteOptions = {},
): string {
  return silhouette(Object.values(shapes).flat(), { ...tracing, blend: 1.4, ...changes });
}
