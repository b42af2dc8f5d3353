/** Animals from the side, looking right. Origin: on the ground under the middle; heights in px. */
import { dot, path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { points } from './points.ts';
import { cut, disc, strip } from './scissors.ts';
import { moveOutline, rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface AnimalOptions {
  /** On the ground under the middle, in scene px. */
  at: Point;
  /** From the ground to the highest point of the back or head, in px. */
  h: number;
  fill: string;
  eye: string;
  /** Looks left. */
  flip?: boolean;
  /** Degrees clockwise, about `at`. */
  rotate?: number;
  seed?: number;
}

export interface ElephantOptions extends AnimalOptions {
  /** The two legs on the far side, and the tail. */
  far: string;
  ear: string;
  tusk: string;
}

export interface Elephant {
  svg: string;
  /** The whole near side as path data, for clips. */
  outline: string;
  /** In scene px: the tip of the trunk, the highest place of the back, the end of the tail. */
  joints: Record<'trunk' | 'back' | 'tail', Point>;
}

/** A walking elephant, its trunk curled up in front. About 1.7 times as long as high. */
export function elephant(options: ElephantOptions): Elephant {
  const place = placing(options, 100);
  const { seed = 1, h } = options;
  const shape = (outline: readonly OutlinePoint[], into?: PathWriter): string =>
    cut(moveOutline(outline, place), { seed, bow: 0.01, ...(into ? { into } : {}) });
  const near = shape(ELEPHANT.body);
  const far = new PathWriter();
  for (const leg of ELEPHANT.farLegs) shape(leg, far);
  strip(ELEPHANT.tail.map(place), [0.036 * h, 0.028 * h, 0.02 * h, 0.052 * h], { into: far });
  const nails = new PathWriter();
  for (const nail of ELEPHANT.nails) shape(nail, nails);
  return {
    svg:
      path(options.far, far.data) +
      path(options.fill, near) +
      path(options.tusk, shape(ELEPHANT.tusk), nails.data) +
      path(options.ear, shape(ELEPHANT.ear)) +
      dot(options.eye, place([57, -79]), h * 0.019),
    outline: near,
    joints: { trunk: place([101, -66]), back: place([-8, -98]), tail: place([-83, -44]) },
  };
}

const ELEPHANT = {
  tail: points('-60 -70, -72 -66, -80 -54, -84 -38'),
  body: [
    [-60, 0],
    [-60, -30],
    s(-69, -58),
    s(-60, -84),
    s(-34, -97),
    s(4, -97),
    s(28, -91),
    s(44, -102),
    s(61, -95),
    s(70, -76),
    s(74, -56),
    s(82, -44),
    s(91, -48),
    [95, -66],
    [107, -67],
    s(106, -46),
    s(94, -30),
    s(77, -30),
    s(64, -46),
    [58, -54],
    s(50, -50),
    [46, -38],
    [62, -4],
    [61, 0],
    [38, 0],
    [20, -32],
    s(-10, -30),
    [-30, -34],
    [-36, 0],
  ],
  farLegs: [points('34 -44, 30 0, 9 0, 8 -44'), points('-26 -40, -8 -3, -9 0, -30 0, -50 -40')],
  ear: [[30, -93], s(12, -88), s(3, -68), s(10, -50), [24, -42], s(34, -52), s(42, -64), [44, -80]],
  tusk: [[62, -58], s(74, -50), [88, -57], s(76, -43), [60, -49]],
  nails: [
    [[61, 0], s(58, -6), [54, 0]],
    [[52, 0], s(49, -6), [45, 0]],
    [[-37, 0], s(-40, -6), [-44, 0]],
    [[-46, 0], s(-49, -6), [-53, 0]],
  ],
} as const satisfies Record<string, readonly OutlinePoint[] | readonly (readonly OutlinePoint[])[]>;

export interface DogOptions extends AnimalOptions {
  /** The patch: ear and a spot on the back. */
  patch: string;
  collar?: string;
}

/** A small dog at full gallop. About 1.6 times as long as high. `joints.nose` is where a ball would touch. */
export function dog(options: DogOptions): { svg: string; joints: Record<'nose', Point> } {
  const place = placing(options, 70);
  const { seed = 1, h } = options;
  const shape = (outline: readonly OutlinePoint[]): string =>
    cut(moveOutline(outline, place), { seed, bow: 0.01, decimals: h < 140 ? 1 : 0 });
  return {
    svg:
      path(options.fill, shape(DOG.body)) +
      path(
        options.patch,
        shape(DOG.ear),
        shape(DOG.spot),
        disc(place([63, -54]), h * 0.035, { snips: 6, decimals: 1 }),
      ) +
      (options.collar ? path(options.collar, shape(DOG.collar)) : '') +
      dot(options.eye, place([46, -58]), h * 0.022),
    joints: { nose: place([65, -53]) },
  };
}

const DOG = {
  body: [
    [-36, -44],
    s(-14, -47),
    s(12, -46),
    [25, -54],
    s(32, -68),
    s(44, -68),
    [51, -59],
    [64, -57],
    s(65, -52),
    [60, -46],
    [46, -44],
    [38, -36],
    s(38, -26),
    [62, -20],
    [66, -14],
    [60, -13],
    [34, -15],
    [44, -4],
    [44, 0],
    [38, -1],
    [22, -18],
    s(2, -25),
    [-18, -24],
    [-30, -12],
    [-50, -3],
    [-56, -6],
    [-53, -10],
    [-42, -14],
    [-46, -14],
    [-62, -14],
    [-66, -19],
    [-60, -20],
    [-46, -22],
    s(-40, -34),
    [-44, -40],
    s(-58, -50),
    [-62, -62],
    s(-50, -52),
  ],
  ear: [[36, -66], s(26, -62), [10, -66], s(14, -54), s(28, -53), [36, -58]],
  spot: [[-22, -46], s(-8, -47.5), [8, -46.5], s(4, -34), s(-12, -35)],
  collar: points('24 -53, 37 -40, 41 -43, 29 -57'),
} as const satisfies Record<string, readonly OutlinePoint[]>;

/** A cat that sits and looks on, its tail hanging down (so it can sit on an edge) or lying along the ground. */
export function cat(options: AnimalOptions & { tail?: 'hanging' | 'lying' }): string {
  const place = placing(options, 60);
  const { seed = 1, h, tail = 'lying' } = options;
  const decimals = h < 120 ? 1 : 0;
  return (
    path(
      options.fill,
      cut(moveOutline(CAT.body, place), { seed, bow: 0.01, decimals }),
      cut(moveOutline(CAT[tail], place), { seed, bow: 0, decimals }),
    ) + dot(options.eye, place([17, -47]), h * 0.024)
  );
}

const CAT = {
  body: [
    [-18, 0],
    s(-20, -14),
    s(-8, -28),
    s(2, -38),
    s(2, -48),
    [4, -62],
    [11, -55],
    s(15, -55.5),
    [22, -61],
    [23, -50],
    s(26, -44),
    s(20, -37),
    [15, -35],
    s(17, -20),
    [17, -3],
    [22, 0],
  ],
  lying: [[-12, 0], [-14, -6], s(-30, -7), [-40, -16], s(-38, -4), s(-28, 0)],
  hanging: [[-18, -8], [-10, -2], s(-14, 14), s(-22, 22), [-32, 22], s(-27, 14), s(-22, 6)],
} as const satisfies Record<string, readonly OutlinePoint[]>;

/** From units (ground to top = `units`) to scene px. */
function placing(
  { at, h, flip = false, rotate: turn = 0 }: AnimalOptions,
  units: number,
): (point: Point) => Point {
  const factor = h / units;
  return (point) => {
    const [x, y] = rotate([point[0] * factor * (flip ? -1 : 1), point[1] * factor], turn);
    return [at[0] + x, at[1] + y];
  };
}
