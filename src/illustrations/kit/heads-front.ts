/**
 * Heads seen from the front. Unit: 1 = a hundredth of an adult's height (before the age's head size).
 * Origin: the base of the neck, in the middle; y runs down, the crown is near y = -21.
 */
import { blob, capsule, ellipse, type Field } from './distance.ts';
import { FRONT_HAIR } from './hair-front.ts';
import type { Hair } from './hair.ts';
import type { Mouth } from './heads.ts';
import { smooth as s, type OutlinePoint, type Point } from './vector.ts';

/** The bare head with ears and neck. */
export const faceFront = (): Field[] => [
  ellipse([0, -11.2], 8, 8.6),
  ellipse([0, -8], 6.8, 6.4),
  ellipse([-8, -10], 1.8, 2.4),
  ellipse([8, -10], 1.8, 2.4),
  capsule([0, 0.6], [0, -6], 3, 3),
];

export interface FrontHairShape {
  /** Falls behind the shoulders. */
  behind?: readonly Field[];
  /** Over the face. */
  over: readonly Field[];
  /** Holes in `over`: the opening of a headscarf. */
  holes?: readonly Field[];
  /** How softly the parts melt; default 1. */
  blend?: number;
}

export const hairFront = (style: Hair): FrontHairShape => FRONT_HAIR[style]();

/** Where the features lie. */
export const FRONT = {
  eyes: [
    [-3.2, -11],
    [3.2, -11],
  ] as readonly Point[],
  eyeRadius: 1.15,
  cheeks: [
    [-4.9, -7.2],
    [4.9, -7.2],
  ] as readonly Point[],
  cheekRadius: 1.8,
  /** A small fold of paper: the nose. */
  nose: [
    [-0.1, -10.4],
    [1.4, -7.3],
    [-1, -7.1],
  ] as readonly Point[],
  crown: [0, -21] as Point,
} as const;

/** The mouth as an outline, in head units. */
export const mouthFront = (kind: Mouth): readonly OutlinePoint[] => MOUTHS[kind];

const MOUTHS: Record<Mouth, readonly OutlinePoint[]> = {
  none: [],
  smile: [[-3.3, -5.9], s(0, -4.7), [3.3, -5.9], s(0, -3.4)],
  neutral: [
    [-2.4, -5],
    [2.4, -5.1],
    [2.3, -4.1],
    [-2.4, -4],
  ],
  frown: [[-3, -3.7], s(0, -5.7), [3, -3.7], s(0, -4.6)],
  open: [[-2.8, -5.6], [2.8, -5.7], s(1.4, -3.3), s(-1.4, -3.3)],
};

/** A full beard, with room for the mouth. */
export const beardFront = (): { over: Field[]; holes: Field[] } => ({
  over: [
    blob([
      [-8.2, -10],
      s(-6.4, -6.6),
      s(0, -7),
      s(6.4, -6.6),
      [8.2, -10],
      s(7.6, -3.4),
      s(3.6, 1.4),
      s(-3.6, 1.4),
      s(-7.6, -3.4),
    ]),
  ],
  holes: [ellipse([0, -4.6], 3.4, 1.3)],
});

/** Round glasses. */
export const glassesFront = (): { rim: Field[]; hole: Field[] } => ({
  rim: [
    ellipse([-3.5, -10.9], 3),
    ellipse([3.5, -10.9], 3),
    capsule([-1, -11.2], [1, -11.2], 0.5),
    capsule([-6, -11.4], [-8.2, -12], 0.45),
    capsule([6, -11.4], [8.2, -12], 0.45),
  ],
  hole: [ellipse([-3.5, -10.9], 2.1), ellipse([3.5, -10.9], 2.1)],
});
