/** Bends an arm or a leg so that its end comes where it must: on a pedal, a handle, a sill. */
import type { Bend } from './poses.ts';
import { distanceBetween, subtract, type Point } from './vector.ts';

/**
 * The two angles (see poses.ts) of a limb from `root` whose far end reaches `target`; out of reach it stretches towards it.
 *
 * @param lengths of the near and the far part, in the units of the points.
 * @param bends 'forward' for a knee, 'back' for an elbow, as seen on a figure that looks right.
 */
export function reach(
  root: Point,
  target: Point,
  lengths: readonly [near: number, far: number],
  bends: 'forward' | 'back',
): Bend {
  const [near, far] = lengths;
  const [dx, dy] = subtract(target, root);
  const aim = degrees(Math.atan2(dx, dy));
  const span = Math.min(
    near + far - 0.01,
    Math.max(Math.abs(near - far) + 0.01, distanceBetween(root, target)),
  );
  const atRoot = degrees(Math.acos((near ** 2 + span ** 2 - far ** 2) / (2 * near * span)));
  const atJoint = degrees(Math.acos((near ** 2 + far ** 2 - span ** 2) / (2 * near * far)));
  const side = bends === 'forward' ? 1 : -1;
  const upper = aim + side * atRoot;
  return [upper, upper - side * (180 - atJoint)];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
