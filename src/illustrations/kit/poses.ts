/**
 * How a figure seen from the side stands.
 *
 * Every angle is in degrees and measured in the world, not from the limb above: 0 hangs straight down, + swings forward
 * (to the right, where the figure looks), 90 is level forward, 180 straight up, - swings back.
 */
export interface Pose {
  /** The torso: 0 upright, + bends forward. */
  lean: number;
  /** The head, on top of a third of the lean: + looks down, - looks up. */
  head: number;
  /** [upper arm, forearm] of the near arm. */
  frontArm: Bend;
  /** [upper arm, forearm] of the far arm. */
  backArm: Bend;
  /** [thigh, shin] of the near leg. */
  frontLeg: Bend;
  /** [thigh, shin] of the far leg. */
  backLeg: Bend;
  /** Where the toes point, [near, far]; 90 = flat on the ground. Left out, feet follow their shins. */
  feet?: readonly [near: number, far: number];
}

/** Two angles: the part nearest to the body, and the part beyond elbow or knee. */
export type Bend = readonly [near: number, far: number];

const STANDING: Pose = {
  lean: 0,
  head: 0,
  frontArm: [12, 18],
  backArm: [-14, -4],
  frontLeg: [6, 2],
  backLeg: [-8, -10],
  feet: [90, 90],
};

/** Ready poses. Change a part: `{ ...POSES.walking, head: -20 }`. */
export const POSES = {
  standing: STANDING,
  walking: {
    lean: 4,
    head: -2,
    frontArm: [-26, -14],
    backArm: [28, 44],
    frontLeg: [26, 12],
    backLeg: [-20, -42],
  },
  strolling: {
    lean: 2,
    head: 0,
    frontArm: [14, 26],
    backArm: [-20, -10],
    frontLeg: [16, 6],
    backLeg: [-14, -26],
  },
  running: {
    lean: 14,
    head: -8,
    frontArm: [96, 118],
    backArm: [-50, -80],
    frontLeg: [52, 10],
    backLeg: [-30, -78],
  },
  jumping: {
    lean: 8,
    head: -14,
    frontArm: [126, 140],
    backArm: [-120, -145],
    frontLeg: [36, 0],
    backLeg: [-24, -56],
  },
  pushing: {
    lean: 24,
    head: -8,
    frontArm: [78, 88],
    backArm: [68, 88],
    frontLeg: [46, 4],
    backLeg: [-24, -46],
  },
  pulling: {
    lean: -18,
    head: 10,
    frontArm: [72, 84],
    backArm: [60, 80],
    frontLeg: [40, 30],
    backLeg: [8, -18],
  },
  reachingUp: {
    ...STANDING,
    lean: 2,
    head: -26,
    frontArm: [122, 160],
    backArm: [134, 164],
    backLeg: [-10, -22],
  },
  pointing: { ...STANDING, lean: 4, frontArm: [92, 96], backArm: [-16, 4] },
  waving: { ...STANDING, head: -6, frontArm: [112, 166], backArm: [-12, 2] },
  carrying: { ...STANDING, lean: -5, head: 4, frontArm: [16, 92], backArm: [28, 94], frontLeg: [12, 4] },
  holdingOut: { ...STANDING, lean: 5, head: 6, frontArm: [46, 84], backArm: [34, 78] },
  talking: { ...STANDING, lean: 2, frontArm: [18, 118], backArm: [-16, 2] },
  thinking: { ...STANDING, lean: 3, head: 14, frontArm: [14, 152], backArm: [30, 96] },
  lookingUp: { ...STANDING, lean: -3, head: -38 },
  lookingDown: { ...STANDING, lean: 6, head: 30, frontArm: [16, 30] },
  handInSide: { ...STANDING, lean: -2, frontArm: [-48, 40], backArm: [-30, 30] },
  stooping: {
    lean: 52,
    head: 2,
    frontArm: [34, 22],
    backArm: [20, 8],
    frontLeg: [16, -4],
    backLeg: [-2, -12],
    feet: [90, 90],
  },
  hugging: { ...STANDING, lean: 8, head: 8, frontArm: [72, 84], backArm: [96, 100] },
  climbing: {
    lean: 12,
    head: -18,
    frontArm: [120, 150],
    backArm: [90, 130],
    frontLeg: [84, 4],
    backLeg: [-6, -18],
    feet: [90, 80],
  },
  kneeling: {
    lean: 10,
    head: 14,
    frontArm: [42, 66],
    backArm: [30, 60],
    frontLeg: [84, 2],
    backLeg: [-4, -102],
    feet: [90, 4],
  },
  onBothKnees: {
    lean: 34,
    head: 4,
    frontArm: [34, 44],
    backArm: [22, 36],
    frontLeg: [8, -100],
    backLeg: [2, -102],
    feet: [4, 2],
  },
  crouching: {
    lean: 26,
    head: -4,
    frontArm: [46, 66],
    backArm: [38, 62],
    frontLeg: [112, -18],
    backLeg: [100, -34],
    feet: [90, 76],
  },
  withCane: {
    lean: 14,
    head: 2,
    frontArm: [26, 42],
    backArm: [-10, 10],
    frontLeg: [14, 2],
    backLeg: [-4, -18],
    feet: [90, 84],
  },
} as const satisfies Record<string, Pose>;
