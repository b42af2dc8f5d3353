/** People who fly: their coat is a pair of wings. */
import { dot, group, path } from './drawing.ts';
import { person, type Person, type PersonOptions } from './figure.ts';
import { cut } from './scissors.ts';
import { moveOutline, rotate as turned, smooth as s, type OutlinePoint, type Point } from './vector.ts';
import { wheelchair, type WheelchairOptions } from './wheelchair.ts';

interface Wings {
  /** The far wing; default the colour of the top. */
  farWing?: string;
}

export interface FlyerOptions extends Omit<PersonOptions, 'anchor'>, Wings {}

/** A person flying right on coat-tails. Origin: the hip; h = standing height in px. `rotate` 0 = level, + dives. */
export function flyer(options: FlyerOptions): Person {
  const { rotate = 0 } = options;
  const figure = person({
    gap: 0,
    ...options,
    anchor: 'hip',
    rotate: rotate + 84,
    topOutline: TAILS,
    legWidths: [4.4, 3.4, 2.2],
    pose: { ...FLYING, head: -64 - rotate * 0.6, ...options.pose },
  });
  return winged(figure, options);
}

/** A wheelchair user on the wing, to the right. Origin: under the hip, where the wheels would stand; h = standing height in px; `dive` in degrees. */
export function flyingWheelchair(options: WheelchairOptions & Wings & { dive?: number }): string {
  const { at, flip = false, dive = 0, ...upright } = options;
  const user = wheelchair({ ...upright, at: [0, 0], pose: { ...SPREAD, ...options.pose } });
  const { colors, farWing = colors.top ?? colors.ink } = upright;
  const [far, near] = [
    path(farWing, wing(user, FAR_CAPE)),
    path(colors.top ?? colors.ink, wing(user, NEAR_CAPE)),
  ];
  return group(far + user.svg + near + user.again('frontHand'), { at, flip, rotate: flip ? -dive : dive });
}

/** Hangs wings between the hands and the hem. */
function winged(figure: Person, { colors, farWing, seed = 1 }: PersonOptions & Wings): Person {
  const top = colors.top ?? colors.ink;
  const svg =
    path(farWing ?? top, wing(figure, FAR_WING, seed)) +
    figure.svg +
    path(colors.arm ?? top, wing(figure, NEAR_WING, seed)) +
    figure.again('frontHand');
  return { ...figure, svg };
}

const wing = (figure: Person, outline: readonly OutlinePoint[], seed = 1): string =>
  cut(
    moveOutline(outline, ([forward, up]) => figure.onTorso(forward, up)),
    { seed, bow: 0.02 },
  );

const FLYING = {
  lean: 0,
  frontArm: [-102, -94],
  backArm: [-136, -128],
  frontLeg: [3, -2],
  backLeg: [-7, -22],
  feet: [34, 10],
} as const;

/** A coat with two pointed tails, as in clothes.ts. */
const TAILS = [
  [-3.4, 32.5],
  [-9.6, 26],
  [-10, -4],
  [-22, -38],
  [-5, -17],
  [-4, -42],
  [8, -8],
  [9.6, 26],
  [3.4, 32.5],
] as const;

/** From the shoulder along the arm to the hand, and back to the hem over the points of the feathers. */
const NEAR_WING: readonly OutlinePoint[] = [
  [4, 27],
  s(-30, 28),
  [-66, -2],
  [-48, 4],
  [-47, -11],
  [-31, 1],
  [-28, -12],
  [-10, 0],
  [4, -2],
];

const FAR_WING: readonly OutlinePoint[] = [
  [0, 27],
  s(-26, 45),
  [-60, 39],
  [-45, 33],
  [-47, 22],
  [-31, 24],
  [-30, 13],
  [-8, 10],
];

/** The arms of someone who sits upright lie along the front edge of the wings: up and back from the shoulders. */
const SPREAD = { frontArm: [-122, -104], backArm: [-150, -146] } as const;

const NEAR_CAPE: readonly OutlinePoint[] = [
  [-2, 29],
  s(-26, 44),
  [-58, 46],
  [-48, 36],
  [-58, 28],
  [-42, 24],
  [-46, 12],
  [-28, 12],
  [-26, 1],
  [-8, 6],
];

const FAR_CAPE: readonly OutlinePoint[] = [
  [-2, 28],
  s(-14, 52),
  [-40, 70],
  [-36, 58],
  [-47, 54],
  [-34, 45],
  [-38, 36],
  [-18, 30],
];

export interface GooseOptions {
  at: Point;
  /** Beak to tail, in px. */
  length: number;
  fill: string;
  beak: string;
  eye: string;
  flip?: boolean;
  /** Degrees; + dives. */
  rotate?: number;
}

/** A goose in flight, to the right. Origin: its middle. */
export function goose({ at, length, fill, beak, eye, flip = false, rotate = 0 }: GooseOptions): string {
  const unit = length / 100;
  const place = ([x, y]: Point): Point => {
    const [dx, dy] = turned([x * unit, y * unit], rotate);
    return [at[0] + (flip ? -dx : dx), at[1] + dy];
  };
  const shape = (outline: readonly OutlinePoint[]): string =>
    cut(moveOutline(outline, place), { decimals: length < 50 ? 1 : 0, bow: 0 });
  return (
    path(
      fill,
      shape([
        [-50, 2],
        s(-28, -6),
        s(0, -8),
        s(20, -4),
        s(36, -8),
        s(45, -4),
        s(40, 3),
        s(22, 6),
        s(2, 11),
        s(-26, 8),
      ]),
      shape([[8, -4], s(-6, -30), [-34, -50], [-28, -36], [-34, -34], [-24, -22], [-29, -18], [-14, -2]]),
      shape([[14, -4], s(14, -32), [2, -54], s(24, -38), [24, -2]]),
    ) +
    path(
      beak,
      shape([
        [43, -5],
        [54, 0],
        [43, 1],
      ]),
    ) +
    dot(eye, place([39, -4]), 1.8 * unit)
  );
}
