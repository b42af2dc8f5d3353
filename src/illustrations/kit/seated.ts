import { path } from './drawing.ts';
import { person, type Person, type PersonOptions } from './figure.ts';
import { POSES, type Pose } from './poses.ts';
import { proportions, type Proportions } from './proportions.ts';
import { cut } from './scissors.ts';
import type { Point } from './vector.ts';

export type Seat = 'chair' | 'highChair' | 'ground';

export interface SeatedOptions extends Omit<PersonOptions, 'top'> {
  /** A chair or bench, a bar stool with dangling legs, or the ground with knees up. */
  on?: Seat;
  /** A long coat or skirt that falls over the lap, or a jumper and trousers. */
  wears?: 'skirt' | 'trousers';
}

export interface Seated extends Person {
  /** Where the thighs rest, straight under the hip: the top of the seat, in px. */
  seat: Point;
}

/** A seated person seen from the side, looking right. Origin: on the ground straight below the hip; h = standing height in px. */
export function seated(options: SeatedOptions): Seated {
  const { on = 'chair', wears = 'trousers', age, build, h } = options;
  const pose: Pose = { ...SEATED_POSES[on], ...options.pose };
  const sizes = proportions(age, build, options.proportions);
  const outline = wears === 'skirt' && on !== 'ground' ? { topOutline: lapOutline(sizes, pose.lean) } : {};
  const figure = person({
    ...options,
    ...outline,
    pose,
    top: wears === 'skirt' && on === 'ground' ? 'jacket' : 'sweater',
    ...(wears === 'skirt' ? { legWidths: [4, 3.4, 2.2] as const } : {}),
  });
  const [x, y] = figure.joints.hip;
  return { ...figure, seat: [x, y + (h / 100) * 6.2 * sizes.legWidth] };
}

/** Ready seated poses: chair, bar stool, ground. Angles as in poses.ts. */
export const SEATED_POSES = {
  chair: {
    ...POSES.standing,
    lean: -3,
    frontArm: [22, 66],
    backArm: [14, 58],
    frontLeg: [90, 4],
    backLeg: [86, -8],
    feet: [90, 84],
  },
  highChair: {
    ...POSES.standing,
    lean: 4,
    frontArm: [34, 80],
    backArm: [26, 76],
    frontLeg: [78, 6],
    backLeg: [70, -16],
    feet: [84, 60],
  },
  ground: {
    ...POSES.standing,
    lean: -8,
    frontArm: [44, 72],
    backArm: [36, 66],
    frontLeg: [128, 22],
    backLeg: [120, 36],
    feet: [90, 90],
  },
} as const satisfies Record<Seat, Pose>;

export interface ChairOptions {
  /** The top of the seat, where the person's `seat` is; in px. */
  seat: Point;
  /** The ground, y in px. */
  ground: number;
  /** Depth of the seat, in px. */
  depth: number;
  fill: string;
  /** Height of the back above the seat, in px; 0 makes a stool. */
  back?: number;
  flip?: boolean;
  seed?: number;
}

/** A wooden chair or stool from the side, its back to the left. Draw it before the person. */
export function chair({
  seat,
  ground,
  depth,
  fill,
  back = depth * 1.3,
  flip = false,
  seed = 1,
}: ChairOptions): string {
  const side = flip ? -1 : 1;
  const leg = ground - seat[1];
  const thick = depth * 0.11;
  const at = (x: number, y: number): Point => [seat[0] + x * depth * side, seat[1] + y];
  const outline: Point[] = [
    ...(back > 0 ? [at(-0.56, -back), at(-0.43, -back), at(-0.36, 0)] : [at(-0.46, 0)]),
    at(0.66, 0),
    at(0.66, thick),
    at(0.6, thick),
    at(0.68, leg),
    at(0.57, leg),
    at(0.46, thick),
    at(-0.3, thick),
    at(-0.46, leg),
    at(-0.57, leg),
    at(-0.46, thick * 0.6),
  ];
  return path(fill, cut(outline, { seed, bow: 0.01 }));
}

/** A coat or skirt that lies over level thighs and hangs from the knees, in the torso's frame. */
function lapOutline(sizes: Proportions, lean: number): Point[] {
  const radians = (lean * Math.PI) / 180;
  const knee = sizes.thigh;
  const inTorso = (x: number, down: number): Point => [
    (x * Math.cos(radians) + down * Math.sin(radians)) / sizes.width,
    (x * Math.sin(radians) - down * Math.cos(radians)) / (sizes.torso / 30),
  ];
  const lap: Point[] = [
    [-10, 6.6],
    [knee - 3, 6.8],
    [knee - 5, 16],
    [knee + 8.6, 15],
    [knee + 6, -4.6],
    [10, -6.4],
  ];
  return [[-3.4, 32.5], [-9.6, 27], ...lap.map(([x, down]) => inTorso(x, down)), [9.6, 26], [3.4, 32.5]];
}
