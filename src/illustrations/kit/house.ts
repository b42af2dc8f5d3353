import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { snowOutline } from './house-snow.ts';
import { cut } from './scissors.ts';
import { smooth, type OutlinePoint, type Point } from './vector.ts';

export type HouseKind = 'gable' | 'step' | 'bell' | 'row' | 'flat';

export interface HouseOptions {
  /** Bottom left corner, in px. */
  at: Point;
  /** Width, and height up to the eaves, in px. */
  width: number;
  height: number;
  /** Height of the roof above the eaves, in px. */
  rise?: number;
  /** Roof: pointed, stepped, bell gable, saddle roof seen lengthways (with chimney), flat. */
  kind?: HouseKind;
  fill: string;
  /** Colour of the windows; left out, there are none. */
  windows?: string;
  columns?: number;
  rows?: number;
  /** Keeps only the windows for which this says yes (row 0 is the lowest). */
  hasWindow?: (column: number, row: number) => boolean;
  /** Colour of the door; left out, there is none. */
  door?: string;
  /** Middle of the door, 0 left wall to 1 right wall. */
  doorAt?: number;
  /** Thickness of the snow in px and its colour. */
  snow?: { depth: number; fill: string };
  /** Perspective: how much lower (px, +) the right end of the base, and of the eaves, is than the left. */
  baseDrop?: number;
  eavesDrop?: number;
  seed?: number;
}

/** A house front. Origin: its bottom left corner; sizes in px. Returns elements. */
export function house(options: HouseOptions): string {
  const { fill, windows, door, snow, kind = 'gable', seed = 1 } = options;
  const wall = wallOf(options);
  const walls = new PathWriter();
  if (kind === 'row') cut(wall.chimney(), { seed: seed + 3, into: walls });
  cut([...roofOutline(kind, wall), wall.on(1, 0), wall.on(0, 0)], { seed, bow: 0.008, into: walls });
  return [
    path(fill, walls.data),
    snow ? path(snow.fill, cut(snowOutline(kind, wall, snow.depth), { seed })) : '',
    windows ? path(windows, windowsPath(options, wall)) : '',
    door ? path(door, doorPath(options.doorAt ?? 0.5, wall, seed)) : '',
  ].join('');
}

/** The geometry of one front: fractions of the wall to px. */
export interface Wall {
  /** u: 0 left to 1 right; v: 0 ground to 1 eaves. */
  on(u: number, v: number): Point;
  /** u: 0 left to 1 right; k: 0 eaves to 1 top of the roof (may go beyond). */
  over(u: number, k: number): Point;
  width: number;
  chimney(): Point[];
}

function wallOf({ at: [x, y], width, height, rise = 0, baseDrop = 0, eavesDrop = 0 }: HouseOptions): Wall {
  const base = (u: number): number => y + baseDrop * u;
  const eaves = (u: number): number => y - height + eavesDrop * u;
  const over = (u: number, k: number): Point => [x + width * u, eaves(u) - rise * k];
  return {
    width,
    over,
    on: (u, v) => [x + width * u, base(u) + (eaves(u) - base(u)) * v],
    chimney: () => [over(0.66, 1.45), over(0.78, 1.45), over(0.78, 0.6), over(0.66, 0.6)],
  };
}

/** From the left eave over the roof to the right eave. */
function roofOutline(kind: HouseKind, { on, over }: Wall): OutlinePoint[] {
  const [left, right] = [on(0, 1), on(1, 1)];
  const round = (u: number, k: number): OutlinePoint => smooth(...over(u, k));
  switch (kind) {
    case 'gable':
      return [left, over(0.5, 1), right];
    case 'row':
      return [left, over(0.14, 1), over(0.9, 1), right];
    case 'flat':
      return [left, right];
    case 'bell':
      return [
        left,
        round(0.22, 0.5),
        over(0.3, 0.86),
        round(0.5, 1.08),
        over(0.7, 0.86),
        round(0.78, 0.5),
        right,
      ];
    case 'step': {
      const steps = [0, 1, 2].flatMap((i) => [over(i * 0.15, i / 3), over(i * 0.15, (i + 1) / 3)]);
      const down = [2, 1, 0].flatMap((i) => [over(1 - i * 0.15, (i + 1) / 3), over(1 - i * 0.15, i / 3)]);
      return [...steps, over(0.5, 1.22), ...down];
    }
  }
}

function windowsPath(
  { columns = 2, rows = 2, hasWindow = () => true, seed = 1 }: HouseOptions,
  { on }: Wall,
): string {
  const into = new PathWriter();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!hasWindow(column, row)) continue;
      const [left, right] = [(column + 0.24) / columns, (column + 0.76) / columns];
      const bottom = 0.42 + (0.56 * row) / rows;
      const top = bottom + 0.36 / rows;
      cut([on(left, top), on(right, top), on(right, bottom), on(left, bottom)], {
        seed: seed + row * columns + column + 1,
        bow: 0.018,
        into,
      });
    }
  }
  return into.data;
}

function doorPath(middle: number, { on }: Wall, seed: number): string {
  const [left, right] = [middle - 0.13, middle + 0.13];
  return cut([on(left, 0.3), on(right, 0.3), on(right, 0), on(left, 0)], { seed: seed + 9 });
}
