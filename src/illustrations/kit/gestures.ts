/** The shapes of the large hands; unit and origin as in hands.ts. `s` marks a smooth place. */
import { blob, capsule, chain, ellipse, type Field } from './distance.ts';
import { smooth as s, type Point } from './vector.ts';

export type Gesture = 'point' | 'pinch' | 'grip' | 'lay' | 'open';

export interface HandShape {
  back: readonly Field[];
  front: readonly Field[];
  /** Knife slits between the fingers. */
  cuts?: readonly Field[];
  /** Parts of near fingers round which the palm behind is cut free. */
  frees?: readonly Field[];
  wrist: Point;
}

const finger = (points: readonly Point[], root = 8.4, tip = 6.6): Field[] =>
  chain(
    points,
    points.map((_, i) => root + ((tip - root) * i) / (points.length - 1)),
  );

// prettier-ignore
export const GESTURES: Record<Gesture, () => HandShape> = {
  point: () => ({
    wrist: [-98, 4],
    back: [
      blob([[-104, -10], s(-80, -18), s(-58, -21), s(-38, -14), s(-30, 4), s(-38, 22), s(-60, 27), s(-84, 20), [-104, 18]]),
      ...finger([[-50, -12], [-24, -8], [-6.4, -1]]),
      ...finger([[-72, -12], [-54, -27], [-34, -25]], 8, 6),
    ],
    front: [],
    cuts: [
      capsule([-64, -7], [-34, -17], 0.9), capsule([-33, -1], [-52, -1], 0.9),
      capsule([-32, 8], [-50, 10], 0.9), capsule([-36, 17], [-50, 19], 0.9),
    ],
  }),
  pinch: () => ({
    wrist: [-98, 8],
    back: [
      blob([[-104, -6], s(-80, -14), s(-60, -20), s(-44, -12), s(-40, 6), s(-56, 24), s(-80, 26), [-104, 22]]),
      ...finger([[-56, -10], [-28, -30], [-2, -7]], 8.4, 6.2),
      ...finger([[-54, 2], [-20, -16], [4, 10]], 8, 6.2),
      ...finger([[-56, 10], [-22, 2], [-4, 24]], 7.6, 5.8),
    ],
    front: finger([[-68, 16], [-34, 24], [-4, 7.4]], 9.4, 6.6),
    frees: finger([[-52, 20], [-34, 24], [-4, 7.4]], 8, 6.6),
  }),
  grip: () => ({
    wrist: [-76, 0],
    back: [blob([[-84, -13], s(-50, -24), s(-18, -32), s(0, -26), s(2, 24), s(-20, 32), s(-54, 24), [-84, 14]])],
    front: [
      capsule([-18, -23], [13, -23], 8, 7.4), capsule([-18, -8], [16, -8], 8, 7.6), capsule([-18, 7], [15, 7], 8, 7.4),
      capsule([-16, 21], [11, 21], 7.4, 6.6), ellipse([-24, -2], 14, 26),
    ],
    cuts: [capsule([-10, -15.4], [24, -15.6], 0.9), capsule([-9, -0.4], [26, -0.6], 0.9), capsule([-10, 14.4], [24, 14.2], 0.9)],
  }),
  lay: () => ({
    wrist: [-84, -40],
    back: [
      blob([[-98, -56], s(-60, -46), s(-22, -28), s(8, -22), s(20, -14), s(4, -4), s(-24, -6), s(-58, -20), [-100, -26]]),
      ...finger([[-4, -14], [30, -16], [44, 12]], 9, 6.4),
      ...finger([[-8, -12], [22, -9], [31, 20]], 9, 6.4),
    ],
    front: [...finger([[-46, -22], [-42, 0], [-20, 16]], 9.4, 6.8), ...finger([[-18, -12], [8, -5], [14, 26]], 9, 6.4)],
    frees: [...finger([[-43.6, -10], [-42, 0], [-20, 16]], 8, 6.8), ...finger([[2, -7], [8, -5], [14, 26]], 7.6, 6.4)],
  }),
  open: () => ({
    wrist: [-88, 16],
    back: finger([[-60, 12], [-46, -16], [-24, -26]], 9, 6.4),
    front: [
      blob([[-96, 2], s(-60, 2), s(-26, 2), s(6, 2), s(14, 14), s(-10, 26), s(-50, 30), [-96, 30]]),
      ...finger([[-4, 12], [30, 9], [58, -7]], 9, 6),
      ...finger([[-4, 18], [32, 18], [60, 7]], 8.4, 5.8),
    ],
    cuts: [capsule([-6, 14], [30, 13.4], 0.9), capsule([30, 13.4], [64, -0.6], 0.9)],
  }),
};
