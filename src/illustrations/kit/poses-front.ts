import type { Bend } from './poses.ts';

/**
 * How a figure seen from the front (or from behind) stands.
 *
 * Left and right are the picture's. Angles in degrees: for limbs 0 hangs straight down, + goes outward, away from the body,
 * 90 is level, 180 straight up, - crosses the body.
 */
export interface FrontPose {
  /** The torso: + tilts to the picture's right. */
  lean: number;
  /** The head: + tilts to the picture's right. */
  head: number;
  /** [upper arm, forearm]. */
  leftArm: Bend;
  rightArm: Bend;
  /** [thigh, shin]. */
  leftLeg: Bend;
  rightLeg: Bend;
}

const STANDING: FrontPose = {
  lean: 0,
  head: 0,
  leftArm: [12, 3],
  rightArm: [12, 3],
  leftLeg: [4, 1],
  rightLeg: [4, 1],
};

/** Ready poses. Change a part: `{ ...FRONT_POSES.standing, head: 12 }`. */
export const FRONT_POSES = {
  standing: STANDING,
  armsWide: { ...STANDING, leftArm: [84, 94], rightArm: [84, 94], leftLeg: [10, 6], rightLeg: [10, 6] },
  cheering: { ...STANDING, leftArm: [140, 166], rightArm: [140, 166], leftLeg: [9, 4], rightLeg: [9, 4] },
  carryingOverhead: { ...STANDING, leftArm: [128, 190], rightArm: [128, 190] },
  waving: { ...STANDING, head: -4, leftArm: [14, 4], rightArm: [112, 170] },
  handsOnHips: { ...STANDING, leftArm: [48, -42], rightArm: [48, -42] },
  shrugging: { ...STANDING, head: 8, leftArm: [26, 118], rightArm: [26, 118] },
  holding: { ...STANDING, leftArm: [20, -66], rightArm: [20, -66] },
  holdingHands: { ...STANDING, leftArm: [38, 34], rightArm: [38, 34] },
  pointing: { ...STANDING, leftArm: [12, 2], rightArm: [88, 92] },
  handOnHeart: { ...STANDING, head: 5, leftArm: [10, 4], rightArm: [26, -128] },
  striding: {
    ...STANDING,
    lean: 3,
    leftArm: [22, 6],
    rightArm: [20, -10],
    leftLeg: [14, 10],
    rightLeg: [10, -8],
  },
  dancing: {
    ...STANDING,
    lean: -6,
    head: 10,
    leftArm: [60, 140],
    rightArm: [120, 80],
    leftLeg: [4, 2],
    rightLeg: [48, -14],
  },
} as const satisfies Record<string, FrontPose>;
