/** The shapes of a figure seen from the front or behind. Unit: a hundredth of an adult; origin: between the hips. */
import { FRONT_TOPS, frontLegWidths } from './clothes.ts';
import { placed, polygon, type Field } from './distance.ts';
import type { FrontOptions } from './figure-front.ts';
import { arm, bend, frontFoot, hand, wedge, type Limb } from './limbs.ts';
import { FRONT_POSES, type FrontPose } from './poses-front.ts';
import { proportions, type Proportions } from './proportions.ts';
import type { SilhouetteOptions } from './silhouette.ts';
import { figureTracing } from './tracing.ts';
import { add, rotate, scale, type Point } from './vector.ts';

export interface FrontBody {
  pose: FrontPose;
  sizes: Proportions;
  bones: FrontSkeleton;
  /** Left and right. */
  arms: readonly (readonly Field[])[];
  hands: readonly (readonly Field[])[];
  /** Legs without feet. */
  bareLegs: readonly Field[];
  feet: readonly Field[];
  torso: Field;
  tracing: SilhouetteOptions;
  toScene(point: Point): Point;
  onHead(point: Point): Point;
  /** Puts fields in head units on the neck. */
  headed(fields: readonly Field[]): Field[];
}

export function frontBodyOf(options: FrontOptions): FrontBody {
  const { age = 'adult', top = 'coat' } = options;
  const sizes = proportions(age, options.build, options.proportions);
  const pose: FrontPose = { ...FRONT_POSES.standing, ...options.pose };
  const bones = frontSkeleton(pose, sizes);
  const feet = bones.legs.map((leg, i) => frontFoot(leg, i === 0 ? -1 : 1, sizes.legWidth));
  const toScene = placing(options, Math.max(...feet.flatMap(({ sole, tip }) => [sole[1], tip[1]])) + 0.5);
  const armWidth = age === 'child' || age === 'toddler' ? 0.86 : 1;
  const widths = frontLegWidths(top).map((width) => width * sizes.legWidth);
  return {
    pose,
    sizes,
    bones,
    arms: bones.arms.map((limb) => arm(limb, armWidth)),
    hands: bones.arms.map((limb, i) => hand(limb, i === 0 ? -1 : 1)),
    bareLegs: bones.legs.map((leg) => wedge(leg, widths)),
    feet: feet.map(({ shape }) => shape),
    torso: polygon(torsoOutline(options, bones), 0.5),
    tracing: figureTracing(options, toScene),
    toScene,
    onHead: (point) => toScene(add(bones.neck, rotate(scale(point, sizes.head), bones.headTurn))),
    headed: (fields) => fields.map((field) => placed(field, bones.neck, sizes.head, bones.headTurn)),
  };
}

export interface FrontSkeleton {
  neck: Point;
  headTurn: number;
  /** Left and right. */
  arms: readonly Limb[];
  legs: readonly Limb[];
  onTorso(right: number, up: number): Point;
}

function frontSkeleton(pose: FrontPose, sizes: Proportions): FrontSkeleton {
  const onTorso = (right: number, up: number): Point =>
    rotate([right * sizes.width, (-up * sizes.torso) / 30], pose.lean);
  const mirrored = (limb: Limb, root: Point): Limb =>
    limb.map(([x, y]) => [2 * root[0] - x, y] as const) as unknown as Limb;
  const [leftShoulder, rightShoulder] = [onTorso(-9.2, 24.2), onTorso(9.2, 24.2)];
  const [leftHip, rightHip] = [onTorso(-4.6, 1), onTorso(4.6, 1)];
  return {
    neck: onTorso(0, 30.5),
    headTurn: pose.lean * 0.4 + pose.head,
    arms: [
      mirrored(bend(leftShoulder, pose.leftArm, sizes.upperArm, sizes.forearm), leftShoulder),
      bend(rightShoulder, pose.rightArm, sizes.upperArm, sizes.forearm),
    ],
    legs: [
      mirrored(bend(leftHip, pose.leftLeg, sizes.thigh, sizes.shin), leftHip),
      bend(rightHip, pose.rightLeg, sizes.thigh, sizes.shin),
    ],
    onTorso,
  };
}

function torsoOutline({ topOutline, top = 'coat' }: FrontOptions, bones: FrontSkeleton): Point[] {
  const half = topOutline ?? FRONT_TOPS[top];
  const right = half.map(([outward, up]) => bones.onTorso(outward, up));
  const left = half.map(([outward, up]) => bones.onTorso(-outward * 0.985, up + outward * 0.02));
  return [...right, ...left.reverse()];
}

function placing(options: FrontOptions, lowest: number): (point: Point) => Point {
  const { at, h, flip = false } = options;
  const side = flip ? -1 : 1;
  return ([x, y]) => [at[0] + (x * h * side) / 100, at[1] + ((y - lowest) * h) / 100];
}
