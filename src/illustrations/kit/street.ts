/** A street in perspective: two rows of house fronts that run to one vanishing point. */
import { path, type Markup } from './drawing.ts';
import { house, type HouseKind } from './house.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc } from './scissors.ts';
import { breadSlits, tableware, type Tableware, type TablewarePlacement } from './table.ts';
import { add, mix, smooth, type OutlinePoint, type Point } from './vector.ts';

export interface StreetOptions {
  /** Where everything runs to, in px. */
  vanish: Point;
  /** How far below the vanishing point the ground lies at the front of the stage (nearness 1), in px. */
  ground: number;
  /** The same for the eaves; negative = above. */
  eaves: number;
}

export interface Street {
  /** A place: x at the front of the stage, nearness 1 (front) to 0 (far), and how far below the vanishing point. */
  at(x: number, nearness: number, plane: number): Point;
  /** A place on the ground. */
  stand(x: number, nearness: number): Point;
  front(options: HouseFrontOptions): Markup;
}

export interface HouseFrontOptions {
  /** Where the row of fronts would meet the front of the stage: x in px. */
  wall: number;
  /** Nearness of its two ends. */
  from: number;
  to: number;
  fill: string;
  kind: HouseKind;
  /** Height of the roof, in px. */
  rise: number;
  /** What is cut out of the front, and how high it is as a part of the wall. */
  hole?: Tableware;
  holeSize?: number;
  /** What is seen through the hole. */
  light: string;
}

/** A street with its own geometry. */
export function street({ vanish, ground, eaves }: StreetOptions): Street {
  const at = (x: number, nearness: number, plane: number): Point => [
    vanish[0] + (x - vanish[0]) * nearness,
    vanish[1] + plane * nearness,
  ];
  const stand = (x: number, nearness: number): Point => at(x, nearness, ground);

  function front(options: HouseFrontOptions): Markup {
    const { wall, from, to, fill, light, hole, holeSize = 0.3, kind, rise } = options;
    const onLeft = wall < vanish[0];
    const [left, right] = [
      onLeft ? Math.max(from, to) : Math.min(from, to),
      onLeft ? Math.min(from, to) : Math.max(from, to),
    ];
    const [base, farBase] = [stand(wall, left), stand(wall, right)];
    const width = farBase[0] - base[0];
    const walls = house({
      at: base,
      width,
      height: (ground - eaves) * left,
      rise,
      kind,
      fill,
      baseDrop: farBase[1] - base[1],
      eavesDrop: eaves * (right - left),
      seed: Math.round(base[0]),
    });
    if (!hole) return walls;
    const middle = (left + right) / 2.04;
    const plane = (eaves + ground) / 2;
    const missing: TablewarePlacement = {
      at: [base[0] + width / 2, vanish[1] + plane * middle],
      size: (ground - eaves) * middle * holeSize,
      squeeze: 0.72,
      slope: (0.8 * plane * (right - left)) / width,
      flip: hole === 'chair' && !onLeft,
    };
    return [
      walls,
      path(light, tableware(hole, missing)),
      hole === 'bread' && path(fill, breadSlits(missing)),
    ];
  }

  return { at, stand, front };
}

export interface LongTableOptions {
  /** Its two long edges where they would meet the front of the stage: x in px. */
  left: number;
  right: number;
  /** How far below the vanishing point its top lies at the front of the stage, in px. */
  top: number;
  /** Nearness of its two ends. */
  near: number;
  far: number;
  /** How far the cloth hangs down at the near end, in px. */
  drop: number;
  /** Nearness of every pair of plates. */
  plates: readonly number[];
}

/** A laid table as long as the street, as path data: the cloth, its fold with the holes of the lace, the plates. */
export function longTable(
  { at }: Pick<Street, 'at'>,
  options: LongTableOptions,
): Record<'cloth' | 'fold' | 'rims' | 'middles', string> {
  const { left, right, top, near, far, drop, plates } = options;
  const [nearLeft, nearRight] = [at(left, near, top), at(right, near, top)];
  const [hemLeft, hemRight]: [Point, Point] = [add(nearLeft, [-7, drop]), add(nearRight, [7, drop])];
  const hem: OutlinePoint[] = [hemRight];
  const fold = new PathWriter();
  cut([nearLeft, nearRight, add(nearRight, [0, 7]), add(nearLeft, [0, 7])], { bow: 0, into: fold });
  for (let i = 0; i < SCALLOPS; i++) {
    const [x, y] = mix(hemRight, hemLeft, (i + 0.5) / SCALLOPS);
    hem.push(smooth(x, y + 24), mix(hemRight, hemLeft, (i + 1) / SCALLOPS));
    disc([x, y + 1], 6, { into: fold, snips: 6, seed: i + 2 });
  }
  const [rims, middles] = [new PathWriter(), new PathWriter()];
  plates.forEach((nearness, i) => {
    for (const x of [left + 52, right - 52]) {
      const oval = { snips: 7, wobble: 0.01, seed: i + 3 };
      const middle = at(x, nearness, top);
      disc(middle, 36 * nearness, { ...oval, radiusY: 15 * nearness, into: rims });
      disc(middle, 22 * nearness, { ...oval, radiusY: 8 * nearness, into: middles });
    }
  });
  return {
    cloth: cut([nearLeft, at(left, far, top), at(right, far, top), nearRight, ...hem], { bow: 0 }),
    fold: fold.data,
    rims: rims.data,
    middles: middles.data,
  };
}

const SCALLOPS = 9;
