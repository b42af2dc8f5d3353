import type { FrontTop } from './clothes.ts';
import { completeColors, type FigureColors } from './colors.ts';
import type { Field } from './distance.ts';
import { paint } from './drawing.ts';
import { frontBodyOf } from './figure-front-body.ts';
import { armLayers, frontFigureLayers, handLayers, headOf } from './figure-front-layers.ts';
import { frontFeatures } from './head-layers.ts';
import type { Hair, Mouth } from './heads.ts';
import type { FrontPose } from './poses-front.ts';
import type { Age, Build, Proportions } from './proportions.ts';
import type { SilhouetteOptions } from './silhouette.ts';
import { around, type Point } from './vector.ts';

export interface FrontOptions {
  /** On the ground between the feet, in scene px. */
  at: Point;
  /** An adult's height in px; a child of the same `h` is drawn smaller by its proportions. */
  h: number;
  colors: FigureColors;
  view?: 'front' | 'back';
  pose?: Partial<FrontPose>;
  hair?: Hair;
  top?: FrontTop;
  age?: Age;
  build?: Build;
  mouth?: Mouth;
  eyes?: 'open' | 'closed' | 'none';
  cheeks?: boolean;
  glasses?: boolean;
  beard?: boolean;
  /** Mirrors the whole figure. */
  flip?: boolean;
  arms?: boolean;
  hands?: boolean;
  legs?: boolean;
  /** Width of the knife cut between arms and body, in hundredths of the height; 0 = none. */
  gap?: number;
  /** A knife cut from hem to chest, as in an open coat. */
  opening?: boolean;
  /** Own right half of the top: [outward, up] from neck to hem, see clothes.ts. */
  topOutline?: readonly Point[];
  proportions?: Partial<Proportions>;
  seed?: number;
  tolerance?: number;
  decimals?: number;
}

export interface FrontPerson {
  svg: string;
  /** Points in scene px; left and right are the picture's (swapped by `flip`). */
  joints: Record<
    'neck' | 'hip' | 'leftHand' | 'rightHand' | 'leftElbow' | 'rightElbow' | 'leftFoot' | 'rightFoot',
    Point
  >;
  /** A place on the torso, [to the right, up], as in clothes.ts, to scene px. */
  onTorso(right: number, up: number): Point;
  /** A place on the head, in the units of heads-front.ts, to scene px. */
  onHead(point: Point): Point;
  toScene(point: Point): Point;
  /** Arms and hands alone, to draw again over a thing that is held. */
  armsAgain(): string;
  /** Hands alone. */
  handsAgain(): string;
  shapes: Record<'legs' | 'arms' | 'hands' | 'body' | 'head' | 'hair', readonly Field[]>;
  tracing: SilhouetteOptions;
}

/** A standing person seen from the front or from behind. Origin: on the ground between the feet; h in px. */
export function personFront(options: FrontOptions): FrontPerson {
  const body = frontBodyOf(options);
  const colors = completeColors(options.colors);
  const head = headOf(options, body, colors);
  const layers = frontFigureLayers(options, body, head, colors);
  const { bones, toScene, onHead, headed } = body;
  const unit = (options.h / 100) * body.sizes.head;
  const features = options.view === 'back' ? '' : frontFeatures({ ...options, colors, onHead, unit });
  const [left, right] = options.flip ? [1, 0] : [0, 1];
  const end = (limbs: typeof bones.arms, side = 0, part: 1 | 2 = 2): Point =>
    toScene(around(limbs, side)[part]);
  return {
    svg: paint(layers) + features,
    joints: {
      neck: toScene(bones.neck),
      hip: toScene([0, 0]),
      leftHand: end(bones.arms, left),
      rightHand: end(bones.arms, right),
      leftElbow: end(bones.arms, left, 1),
      rightElbow: end(bones.arms, right, 1),
      leftFoot: end(bones.legs, left),
      rightFoot: end(bones.legs, right),
    },
    onTorso: (rightward, up) => toScene(bones.onTorso(rightward, up)),
    onHead,
    toScene,
    armsAgain: () => paint(armLayers(options, body, colors)),
    handsAgain: () => paint(handLayers(body, colors)),
    shapes: {
      legs: [...body.bareLegs, ...body.feet],
      arms: body.arms.flat(),
      hands: body.hands.flat(),
      body: [body.torso],
      head: headed(head.skullFields),
      hair: headed(head.hairFields),
    },
    tracing: body.tracing,
  };
}
