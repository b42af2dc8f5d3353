import { path } from './drawing.ts';
import type { Person, PersonOptions } from './figure.ts';
import { PathWriter } from './path-writer.ts';
import type { Pose } from './poses.ts';
import { disc, ring, strip } from './scissors.ts';
import { seated } from './seated.ts';
import { rotate, type Point } from './vector.ts';

export interface WheelchairOptions extends Omit<PersonOptions, 'top' | 'anchor' | 'rotate'> {
  /** Frame and wheels. */
  frame: string;
  /** Seat and back; default `frame`. */
  cushion?: string;
  wears?: 'skirt' | 'trousers';
}

/** A wheelchair and its user from the side, riding right. Origin: on the ground under the hip; h = standing height in px. */
export function wheelchair(options: WheelchairOptions): Person {
  const { at, h, flip = false, frame, cushion = frame, seed = 1 } = options;
  const unit = h / 100;
  const place = (x: number, y: number): Point => [at[0] + x * unit * (flip ? -1 : 1), at[1] + y * unit];
  const user = seated({
    ...options,
    pose: { ...RIDING, ...options.pose },
    anchor: 'hip',
    at: place(0, -SEAT - 6),
    arms: [false, options.arms?.[1] ?? true],
  });
  const seatPath = strip([place(-9.6, -55), place(-8.4, -28.6), place(14, -29)], 4 * unit, { seed });
  const overArm = options.arms?.[0] === false ? '' : user.again('frontArm', 'frontHand');
  return {
    ...user,
    svg:
      path(frame, frameOf(place, unit, seed)) +
      path(cushion, seatPath) +
      user.svg +
      path(frame, wheel(place, unit, seed)) +
      overArm,
  };
}

/** Height of the seat, in hundredths of the user's standing height. */
const SEAT = 30;

const RIDING = {
  lean: 4,
  frontArm: [-34, 30],
  backArm: [30, 62],
  frontLeg: [86, 14],
  backLeg: [84, 8],
  feet: [92, 88],
} as const satisfies Partial<Pose>;

type Place = (x: number, y: number) => Point;

/** The tubes, [line, width] in hundredths of the height: push handle and back, seat and leg rest, footplate, fork. */
// prettier-ignore
const TUBES: readonly (readonly [line: readonly Point[], width: number])[] = [
  [[[-19, -58], [-12.6, -56.4], [-9, -27]], 2.2],
  [[[-9, -27], [16, -27.6], [24, -9]], 2.2],
  [[[20, -7], [33, -8.4]], 2.4],
  [[[15, -25], [15, -8]], 2],
];

function frameOf(place: Place, unit: number, seed: number): string {
  const into = new PathWriter(unit < 1.4 ? 1 : 0);
  for (const [line, width] of TUBES)
    strip(
      line.map(([x, y]) => place(x, y)),
      width * unit,
      { into },
    );
  return disc(place(15, -5), 5 * unit, { snips: 7, into, seed });
}

/** The big wheel: a tyre, a hub and six spokes. */
function wheel(place: Place, unit: number, seed: number): string {
  const into = new PathWriter(unit < 1.4 ? 1 : 0);
  const [axleX, axleY, radius] = [-5, -17.6, 17.6];
  ring(place(axleX, axleY), radius * unit, (radius - 2.6) * unit, { snips: 12, wobble: 0.008, seed, into });
  disc(place(axleX, axleY), 2.6 * unit, { snips: 6, seed, into });
  for (let i = 0; i < 6; i++) {
    const [x, y] = rotate([radius - 2, 0], i * 60 + 12);
    strip([place(axleX, axleY), place(axleX + x, axleY + y)], [1.3 * unit, 0.8 * unit], { into });
  }
  return into.data;
}
