/**
 * Large hands for close-ups, seen from the side, the arm coming from the left. Unit: a hundredth of the hand's length,
 * wrist to fingertip. The origin is where the thing is: the fingertip, the pinch, the middle of the grip, palm or load.
 */
import { GESTURES, type Gesture } from './gestures.ts';
import { grown } from './distance.ts';
import { paint } from './drawing.ts';
import { cut } from './scissors.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import { rotate, type OutlinePoint, type Point } from './vector.ts';

export type { Gesture } from './gestures.ts';

export interface LargeHandOptions {
  gesture: Gesture;
  /** The origin of the gesture, in scene px. */
  at: Point;
  /** Wrist to fingertip, in px. */
  size: number;
  skin: string;
  /** Colour of the sleeve; left out, the arm is bare. */
  sleeve?: string;
  /** How far the sleeve or arm runs on to the left, in hundredths of the hand; default 90. */
  arm?: number;
  /** Degrees clockwise about the origin. */
  rotate?: number;
  flip?: boolean;
  seed?: number;
}

export interface LargeHand {
  /** What lies behind the thing held: palm, far fingers, sleeve. */
  back: string;
  /** What lies over it: thumb, near fingers. */
  front: string;
  /** Both, when nothing is held. */
  svg: string;
  /** From hand units to scene px. */
  toScene(point: Point): Point;
}

/** A large hand that points, pinches, grips, lays or offers. Draw `[hand.back, thing, hand.front]`. */
export function largeHand(options: LargeHandOptions): LargeHand {
  const { at, size, gesture, skin, sleeve, arm = 90, flip = false, rotate: turn = 0, seed = 1 } = options;
  const toScene = (point: Point): Point => {
    const [x, y] = rotate([(point[0] * size) / 100, (point[1] * size) / 100], turn);
    return [at[0] + (flip ? -x : x), at[1] + y];
  };
  const tracing: SilhouetteOptions = {
    toScene,
    seed,
    step: 0.9,
    wobble: 0.5,
    wobbleLength: 40,
    tolerance: 0.6,
    decimals: 0,
    corner: 42,
  };
  const { back, front, cuts = [], frees = [], wrist } = GESTURES[gesture]();
  const [x, y] = wrist;
  const forearm: OutlinePoint[] = [
    [x + 4, y - 14],
    [x + 4, y + 14],
    [x - arm, y + 19],
    [x - arm, y - 20],
  ];
  const cuff: OutlinePoint[] = [
    [x - 8, y - 22],
    [x - 5, y + 23],
    [x - arm, y + 29],
    [x - arm, y - 31],
  ];
  const sceneCut = (outline: readonly OutlinePoint[]): string =>
    cut(
      outline.map(([px, py]) => toScene([px, py])),
      { seed },
    );
  const behind = paint([
    {
      fill: skin,
      d:
        sceneCut(forearm) +
        silhouette(back, {
          ...tracing,
          blend: 5,
          subtract: [...(front.length > 0 ? [] : cuts), ...frees.map((field) => grown(field, 1.8))],
        }),
    },
    ...(sleeve ? [{ fill: sleeve, d: sceneCut(cuff) }] : []),
  ]);
  const before = paint([{ fill: skin, d: silhouette(front, { ...tracing, blend: 2, subtract: cuts }) }]);
  return { back: behind, front: before, svg: behind + before, toScene };
}
