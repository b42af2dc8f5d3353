/**
 * Heads in profile, facing right. Unit: 1 = a hundredth of an adult's height (before the age's head size).
 * Origin: the base of the neck; y runs down, so the crown is near y = -21 and the tip of the nose at x = 12.
 */
import { blob, capsule, ellipse, polygon, type Field } from './distance.ts';
import { HAIR, type Hair } from './hair.ts';
import { smooth as s, type OutlinePoint, type Point } from './vector.ts';

export type { Hair } from './hair.ts';

/** The bare head with neck and nose. */
export function face(hasNose = true): Field[] {
  const nose = {
    ...polygon(
      [
        [7, -13],
        [11.8, -8.6],
        [7, -7],
      ],
      0.7,
    ),
    blend: 1,
  };
  return [
    ellipse([1, -11], 7.8, 8.6),
    ellipse([2.4, -7.8], 6, 5.8),
    ...(hasNose ? [nose] : []),
    capsule([-0.2, 0.2], [0.4, -6], 2.6, 2.9),
  ];
}

/** The hair or headdress as fields, and how softly its parts melt together. */
export function hair(style: Hair): { fields: readonly Field[]; blend: number } {
  const { fields, blend = 1 } = HAIR[style]();
  return { fields, blend };
}

/** Every hairstyle by name, for a sheet of samples. */
export const HAIR_NAMES = Object.keys(HAIR) as Hair[];

/** Where the features lie. */
export const PROFILE = {
  eye: [4.6, -11.2] as Point,
  eyeRadius: 1.05,
  cheek: [3.2, -6.6] as Point,
  cheekRadius: 1.9,
  crown: [0, -21] as Point,
  chin: [5, -2.6] as Point,
} as const;

/** A full beard along the jaw. */
export const beard = (): Field[] => [
  blob([[8.8, -6.8], [9.6, -1.6], s(5.4, 3), s(-1, -1.4), [-3.8, -9.6], s(-0.4, -7.8), s(4, -6.6)]),
];

/** Round glasses with an arm over the ear; cut the hole out of the rim. */
export const glasses = (): { rim: Field[]; hole: Field[] } => ({
  rim: [ellipse([5.2, -11], 3.3), capsule([2.4, -11.6], [-3, -12.4], 0.55)],
  hole: [ellipse([5.2, -11], 2.3)],
});

export type Mouth = 'none' | 'smile' | 'frown' | 'neutral' | 'open';

/** The mouth as a small cut shape, in head units. */
export function mouth(kind: Mouth): readonly OutlinePoint[] {
  return MOUTHS[kind];
}

/** All inside the cheek: a mouth that touched the edge of the face would look like a beard. */
const MOUTHS: Record<Mouth, readonly OutlinePoint[]> = {
  none: [],
  smile: [[8.1, -5.7], s(6.1, -5.1), [4, -6.9], s(5.6, -4.3)],
  neutral: [
    [8.2, -5.4],
    [4.6, -5.2],
    [8, -4.5],
  ],
  frown: [[8, -4], s(6.2, -5.7), [4, -4.1], s(6.2, -4.9)],
  open: [[7.2, -6.1], [3.7, -5.5], s(4.2, -3.9), s(6, -3.9)],
};
