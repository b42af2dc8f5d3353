import { bend, type Limb } from './limbs.ts';
import type { Pose } from './poses.ts';
import type { Proportions } from './proportions.ts';
import { add, scale, type Point } from './vector.ts';

/** The joints of a figure seen from the side. Origin: the hip; unit: a hundredth of an adult; y runs down. */
export interface Skeleton {
  /** Unit vector from hip to neck. */
  up: Point;
  neck: Point;
  /** Degrees clockwise the head is turned. */
  headTurn: number;
  frontArm: Limb;
  backArm: Limb;
  frontLeg: Limb;
  backLeg: Limb;
  /** A place in the torso's frame (see clothes.ts). */
  onTorso(forward: number, up: number): Point;
}

/** Works out the joints from a pose. */
export function skeletonOf(pose: Pose, sizes: Proportions): Skeleton {
  const radians = (pose.lean * Math.PI) / 180;
  const upward: Point = [Math.sin(radians), -Math.cos(radians)];
  const ahead: Point = [-upward[1], upward[0]];
  const onTorso = (forward: number, up: number): Point =>
    add(scale(ahead, forward * sizes.width), scale(upward, (up * sizes.torso) / 30));
  const armFrom = (root: Point, angles: Pose['frontArm']): Limb =>
    bend(root, angles, sizes.upperArm, sizes.forearm);
  const legFrom = (root: Point, angles: Pose['frontLeg']): Limb =>
    bend(root, angles, sizes.thigh, sizes.shin);
  return {
    up: upward,
    neck: onTorso(0.6, 30.5),
    headTurn: pose.head + pose.lean * 0.3,
    frontArm: armFrom(onTorso(1.4, 23.6), pose.frontArm),
    backArm: armFrom(onTorso(-0.4, 25), pose.backArm),
    frontLeg: legFrom(onTorso(2.6, 1), pose.frontLeg),
    backLeg: legFrom(onTorso(-2.6, 1), pose.backLeg),
    onTorso,
  };
}
