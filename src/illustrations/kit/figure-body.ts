/** The shapes of a figure seen from the side, before they are painted. Unit: a hundredth of an adult; origin: the hip. */
import { TOPS, legWidths } from './clothes.ts';
import { placed, polygon, type Field } from './distance.ts';
import type { PersonOptions, PersonPart } from './figure.ts';
import { face, hair } from './heads.ts';
import { arm, foot, hand, wedge, type Foot } from './limbs.ts';
import { POSES, type Pose } from './poses.ts';
import { proportions, type Proportions } from './proportions.ts';
import type { SilhouetteOptions } from './silhouette.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { figureTracing } from './tracing.ts';
import { add, rotate, scale, type Point } from './vector.ts';

export interface Body {
  pose: Pose;
  sizes: Proportions;
  bones: Skeleton;
  /** Near and far. */
  feet: readonly [Foot, Foot];
  /** Near and far arm and hand, apart. */
  parts: Record<PersonPart, readonly Field[]>;
  /** Legs without feet. */
  bareLegs: readonly Field[];
  /** The coat or dress. */
  torso: Field;
  shapes: Record<'legs' | 'arms' | 'hands' | 'body' | 'head' | 'hair', readonly Field[]>;
  /** How softly the parts of the hair melt. */
  hairBlend: number;
  tracing: SilhouetteOptions;
  toScene(point: Point): Point;
  onHead(point: Point): Point;
  /** Puts fields in head units on the neck. */
  headed(fields: readonly Field[]): Field[];
}

export function bodyOf(options: PersonOptions): Body {
  const { age = 'adult', top = 'coat', nose = true } = options;
  const sizes = proportions(age, options.build, options.proportions);
  const pose: Pose = { ...POSES.standing, ...options.pose };
  const bones = skeletonOf(pose, sizes);
  const feet = feetOf(pose, bones, sizes);
  const toScene = placing(options, bones, feet);
  const headed = (fields: readonly Field[]): Field[] =>
    fields.map((field) => placed(field, bones.neck, sizes.head, bones.headTurn));

  const armWidth = age === 'child' || age === 'toddler' ? 0.86 : 1;
  const parts = {
    frontArm: arm(bones.frontArm, armWidth),
    backArm: arm(bones.backArm, armWidth),
    frontHand: hand(bones.frontArm),
    backHand: hand(bones.backArm),
  };
  const widths = (options.legWidths ?? legWidths(top)).map((width) => width * sizes.legWidth);
  const bareLegs = [wedge(bones.frontLeg, widths), wedge(bones.backLeg, widths)];
  const outline = options.topOutline ?? TOPS[top];
  const torso = polygon(
    outline.map(([forward, up]) => bones.onTorso(forward, up)),
    0.5,
  );
  const style = hair(options.hair ?? 'short');
  return {
    pose,
    sizes,
    bones,
    feet,
    parts,
    bareLegs,
    torso,
    shapes: {
      legs: [...bareLegs, ...feet.map(({ shape }) => shape)],
      arms: [...parts.frontArm, ...parts.backArm],
      hands: [...parts.frontHand, ...parts.backHand],
      body: [torso],
      head: headed(face(nose)),
      hair: headed(style.fields),
    },
    hairBlend: style.blend,
    tracing: figureTracing(options, toScene),
    toScene,
    onHead: (point) => toScene(add(bones.neck, rotate(scale(point, sizes.head), bones.headTurn))),
    headed,
  };
}

function feetOf(pose: Pose, bones: Skeleton, { legWidth }: Proportions): [Foot, Foot] {
  const toes = (given: number | undefined, shin: number): number => given ?? 90 + shin * 0.6;
  return [
    foot(bones.frontLeg, toes(pose.feet?.[0], pose.frontLeg[1]), legWidth),
    foot(bones.backLeg, toes(pose.feet?.[1], pose.backLeg[1]), legWidth),
  ];
}

/** From body units to scene px. Knees and seat count too: whichever is lowest stands on the ground. */
function placing(options: PersonOptions, bones: Skeleton, feet: readonly Foot[]): (point: Point) => Point {
  const { at, h, flip = false, anchor = 'ground', rotate: turn = 0 } = options;
  const soles = feet.flatMap(({ sole, tip }) => [sole[1] + 0.5, tip[1] + 0.5]);
  const knees = [bones.frontLeg, bones.backLeg].map((leg) => leg[1][1] + 3.6);
  const drop = anchor === 'ground' ? -Math.max(...soles, ...knees, 6) : 0;
  const factor = h / 100;
  return (point) => {
    const [x, y] = rotate([point[0], point[1] + drop], turn);
    return [at[0] + x * factor * (flip ? -1 : 1), at[1] + y * factor];
  };
}
