/** Body sizes by age, in hundredths of an adult's height. */
export interface Proportions {
  thigh: number;
  shin: number;
  torso: number;
  upperArm: number;
  forearm: number;
  /** Head size, as a factor. */
  head: number;
  /** Width of the body, as a factor. */
  width: number;
  /** Thickness of legs and feet, as a factor. */
  legWidth: number;
}

export type Age = 'adult' | 'tall' | 'small' | 'child' | 'toddler';
export type Build = 'slim' | 'average' | 'stout';

/** The sizes for an age and a build; `changes` overrule them one by one. */
export function proportions(
  age: Age = 'adult',
  build: Build = 'average',
  changes: Partial<Proportions> = {},
): Proportions {
  const sizes = AGES[age];
  const { width, legWidth } = BUILDS[build];
  return { ...sizes, width: sizes.width * width, legWidth: sizes.legWidth * legWidth, ...changes };
}

const AGES: Record<Age, Proportions> = {
  adult: { thigh: 22, shin: 22, torso: 31, upperArm: 16, forearm: 15, head: 1.14, width: 1, legWidth: 1 },
  tall: { thigh: 27, shin: 26, torso: 35, upperArm: 18, forearm: 17, head: 1.08, width: 1, legWidth: 1 },
  small: {
    thigh: 18,
    shin: 18,
    torso: 28,
    upperArm: 14,
    forearm: 13,
    head: 1.16,
    width: 1.06,
    legWidth: 0.95,
  },
  child: {
    thigh: 13,
    shin: 13,
    torso: 21,
    upperArm: 10.5,
    forearm: 10,
    head: 1.22,
    width: 0.8,
    legWidth: 0.8,
  },
  toddler: { thigh: 8, shin: 8, torso: 17, upperArm: 8, forearm: 7, head: 1.2, width: 0.78, legWidth: 0.78 },
};

const BUILDS: Record<Build, { width: number; legWidth: number }> = {
  slim: { width: 0.84, legWidth: 0.88 },
  average: { width: 1, legWidth: 1 },
  stout: { width: 1.32, legWidth: 1.16 },
};
