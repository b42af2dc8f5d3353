/** Bicycles from the side, riding right. Unit: a hundredth of the rider's standing height; origin: on the ground under the rear axle. */
import { path } from './drawing.ts';
import { person, type Person, type PersonOptions } from './figure.ts';
import { PathWriter } from './path-writer.ts';
import { POSES, type Pose } from './poses.ts';
import { proportions } from './proportions.ts';
import { reach } from './reach.ts';
import { cut, disc, ring, strip } from './scissors.ts';
import { skeletonOf } from './skeleton.ts';
import { add, rotate, scale, subtract, type Point } from './vector.ts';

export interface BicycleWheelOptions {
  centre: Point;
  /** Outer radius, in px. */
  radius: number;
  /** Thickness of the tyre, in px. */
  tyre?: number;
  spokes?: number;
  turn?: number;
  seed?: number;
  into?: PathWriter;
}

/** A spoked wheel as path data. */
export function bicycleWheel(options: BicycleWheelOptions): string {
  const {
    centre,
    radius,
    tyre = radius * 0.13,
    spokes = 10,
    turn = 8,
    seed = 1,
    into = new PathWriter(),
  } = options;
  ring(centre, radius, radius - tyre, { snips: 14, wobble: 0.006, seed, into });
  disc(centre, radius * 0.12, { snips: 6, seed, into });
  for (let i = 0; i < spokes; i++) {
    const end = add(centre, rotate([radius - tyre * 0.7, 0], (i * 360) / spokes + turn));
    strip([centre, end], [radius * 0.06, radius * 0.04], { into });
  }
  return into.data;
}

export interface TandemOptions {
  /** On the ground under the rear axle, in px. */
  at: Point;
  /** Standing height of the riders, in px. */
  h: number;
  /** Colours of the rear half with its wheel, the front half with its wheel, and what joins them. */
  rear: string;
  front: string;
  joint: string;
  /** Saddles, grips and pedals. */
  leather: string;
  /** How far the cranks have turned, degrees clockwise from straight up for the near one. */
  cranks?: number;
  seed?: number;
}

export interface Tandem {
  /** Behind the riders. */
  back: string;
  /** The near cranks and pedals, over the frame and under the near feet. */
  over: string;
  /** Places for the riders, rear rider first; in px. */
  riders: readonly [TandemPlace, TandemPlace];
  /** The middle of the carrier over the rear wheel. */
  carrier: Point;
}

export interface TandemPlace {
  saddle: Point;
  grip: Point;
  /** Tops of the pedals. */
  nearPedal: Point;
  farPedal: Point;
}

const RADIUS = 21;
const CRANK = 8.5;
const PLACES = [
  { crank: [33, -19], saddle: [21, -53], grip: [55, -68] },
  { crank: [83, -19], saddle: [71, -53], grip: [104, -70] },
] as const satisfies readonly Record<'crank' | 'saddle' | 'grip', Point>[];

/** The frame: thickness and line of every tube. */
type Tube = readonly [width: number, ...line: Point[]];
// prettier-ignore
const TUBES: Record<'rear' | 'front' | 'joint', readonly Tube[]> = {
  rear: [
    [2.2, [0, -21], [33, -19]], [2, [0, -21], [24, -43]], [2.6, [33, -19], [21.6, -51]], [2, [23, -46], [-17, -46]], [1.6, [-13, -46], [0, -21]],
  ],
  front: [
    [2.6, [83, -19], [71.6, -51]], [2.6, [74, -43], [109.5, -51]], [2.6, [83, -19], [111, -48]],
    [2.6, [107, -64], [114, -40], [126, -21]], [2.4, [108, -62], [109, -70], [102, -71]],
  ],
  joint: [[3, [23, -45], [75, -43.6]], [3, [33, -19], [83, -19]], [2.4, [72, -48], [62, -66], [53, -68.5]]],
};
const REAR_AXLE: Point = [0, -RADIUS];
const FRONT_AXLE: Point = [126, -RADIUS];
const SADDLE: readonly Point[] = [[-9, -1], [9, 0.5], [8, 2.4], [-2, 3.2], [-9, 4]]; // prettier-ignore

/** A tandem in two halves, a colour each: neither gets anywhere without the other. */
export function tandem(options: TandemOptions): Tandem {
  const { at, h, leather, cranks = 30, seed = 1 } = options;
  const unit = h / 100;
  const place = (point: Point): Point => add(at, scale(point, unit));
  const tubes = (list: readonly Tube[], into: PathWriter): void => {
    for (const [width, ...line] of list) strip(line.map(place), width * unit, { into });
  };
  const half = (part: 'rear' | 'front' | 'joint', axle?: Point): string => {
    const into = new PathWriter();
    if (axle) bicycleWheel({ centre: place(axle), radius: RADIUS * unit, seed, into });
    tubes(TUBES[part], into);
    return path(options[part], into.data);
  };
  const saddles = new PathWriter();
  for (const { saddle } of PLACES)
    cut(SADDLE.map((point) => place(add(saddle, point))), { into: saddles }); // prettier-ignore
  const pedalAt = (crank: Point, turn: number): Point => add(crank, rotate([0, -CRANK], turn));
  const pedals = (turn: number, into = new PathWriter()): string => {
    for (const { crank } of PLACES) {
      const pedal = pedalAt(crank, turn);
      tubes([[1.8, crank, pedal], [2, add(pedal, [-4, 0]), add(pedal, [4, 0])]], into); // prettier-ignore
    }
    return path(leather, into.data);
  };
  const sprockets = new PathWriter();
  for (const { crank } of PLACES) disc(place(crank), 5 * unit, { into: sprockets, seed });
  const riderAt = ({ crank, saddle, grip }: (typeof PLACES)[number]): TandemPlace => ({
    saddle: place(saddle),
    grip: place(grip),
    nearPedal: place(pedalAt(crank, cranks)),
    farPedal: place(pedalAt(crank, cranks + 180)),
  });
  return {
    back:
      pedals(cranks + 180) +
      half('rear', REAR_AXLE) +
      half('front', FRONT_AXLE) +
      half('joint') +
      path(leather, saddles.data),
    over: pedals(cranks, sprockets),
    riders: [riderAt(PLACES[0]), riderAt(PLACES[1])],
    carrier: place([-8, -47]),
  };
}

export interface CyclistOptions extends Omit<PersonOptions, 'at' | 'anchor' | 'flip'> {
  /** Where hands, feet and seat belong. */
  place: TandemPlace;
}

/** A rider: arms and legs are bent until hands and feet are where the bicycle has its grips and pedals. */
export function cyclist({ place, ...options }: CyclistOptions): Person {
  const { h, age, build } = options;
  const sizes = proportions(age, build, options.proportions);
  const hip: Point = [place.saddle[0], place.saddle[1] - (h / 100) * 5.4];
  const pose: Pose = { ...POSES.standing, lean: 10, head: -6, ...options.pose };
  const bones = skeletonOf(pose, sizes);
  const body = (point: Point): Point => scale(subtract(point, hip), 100 / h);
  const onPedal = (pedal: Point): Point => add(body(pedal), [-3, -3.4]);
  const leg = (root: Point, pedal: Point) =>
    reach(root, onPedal(pedal), [sizes.thigh, sizes.shin], 'forward');
  const arm = (root: Point) =>
    reach(root, add(body(place.grip), [-2.4, -0.6]), [sizes.upperArm, sizes.forearm], 'back');
  return person({
    ...options,
    at: hip,
    anchor: 'hip',
    pose: {
      ...pose,
      frontArm: arm(bones.frontArm[0]),
      backArm: arm(bones.backArm[0]),
      frontLeg: leg(bones.frontLeg[0], place.nearPedal),
      backLeg: leg(bones.backLeg[0], place.farPedal),
      feet: [84, 96],
    },
  });
}
