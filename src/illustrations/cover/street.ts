/** The five façades of the cover: every lit window is a story. */
import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { PathWriter } from '../kit/path-writer.ts';
import { cut, disc } from '../kit/scissors.ts';
import { moveOutline, smooth as s, type OutlinePoint, type Point } from '../kit/vector.ts';
import type { Light } from './light.ts';

export interface FacadesOptions {
  /** Left end and right end of the row, in px. */
  from: number;
  to: number;
  /** Where the houses stand, y in px. */
  ground: number;
  /** Height of the tallest, in px. */
  height: number;
  light: Light;
}

interface Facade {
  /** Share of the tallest house's height. */
  height: number;
  /** From the left eave to the right: 0-100 across, and down from the top in hundredths of the width. */
  gable: readonly OutlinePoint[];
  /** Where the top floor begins, down from the top in hundredths of the width. */
  attic: number;
  /** Windows per floor, from the top: together as many as the notie has stories. */
  floors: readonly number[];
}

const FACADES: readonly Facade[] = [
  {
    height: 0.86,
    attic: 22,
    gable: [
      [0, 45],
      [48, 0],
      [100, 40],
    ],
    floors: [2, 3, 2],
  },
  {
    height: 1,
    attic: 46,
    gable: [
      [0, 50],
      [13, 49],
      [13, 33],
      [25, 33],
      [25, 17],
      [38, 17],
      [38, 0],
      [63, 0],
      [63, 16],
      [76, 16],
      [75, 32],
      [88, 33],
      [88, 48],
      [100, 49],
    ],
    floors: [3, 2],
  },
  {
    height: 0.82,
    attic: 42,
    gable: [[0, 54], s(20, 34), s(34, 6), s(52, 0), s(70, 8), s(82, 36), [100, 53]],
    floors: [2, 2],
  },
  {
    height: 0.72,
    attic: 26,
    gable: [
      [0, 32],
      [13, 2],
      [89, 0],
      [100, 29],
    ],
    floors: [2, 2],
  },
  {
    height: 0.92,
    attic: 40,
    gable: [
      [0, 47],
      [33, 17],
      [33, 2],
      [66, 0],
      [67, 15],
      [100, 43],
    ],
    floors: [3, 2],
  },
];

/** The row of houses, and where their doors are. */
export function street(options: FacadesOptions): { svg: Markup; defs: Markup } {
  const { from, to, ground, height, light } = options;
  const width = (to - from) / FACADES.length;
  const lap = width * 0.03;
  const houses = FACADES.map((facade, i) => {
    const left = from + i * width - lap;
    const across = width + 2 * lap;
    const top = ground - facade.height * height;
    const place = ([x, y]: Point): Point => [left + (x / 100) * across, top + (y / 100) * across];
    const wall = cut([...moveOutline(facade.gable, place), [left + across, ground], [left, ground]], {
      seed: i + 2,
      bow: 0.006,
    });
    return { wall, windows: windowsOf(facade, place, ground), door: doorOf(place, ground, height, i) };
  });
  const neighbours = houses.slice(1);
  return {
    svg: [
      houses.map(({ wall }, i) => path(light.facades[i]!, wall)),
      neighbours.map(({ wall }, i) => clip(`house${i}`, path(light.seams[i]!, wall))),
      houses.map(({ windows, door }, i) => [path(light.windows[i]!, windows), path(light.doors[i]!, door)]),
    ],
    defs: houses.slice(0, -1).map(({ wall }, i) => clipPath(`house${i}`, wall)),
  };
}

function windowsOf({ attic, floors }: Facade, place: (point: Point) => Point, ground: number): string {
  const into = new PathWriter();
  const [, top] = place([0, attic]);
  const floor = (ground - top) / (floors.length + 1.4);
  floors.forEach((count, row) => {
    for (let column = 0; column < count; column++) {
      const middle = 50 + (column - (count - 1) / 2) * 27;
      const [left, right] = [place([middle - 9.5, 0])[0], place([middle + 9.5, 0])[0]];
      const upper = top + floor * (row + 0.22);
      const corners: Point[] = [
        [left, upper],
        [right, upper],
        [right, upper + floor * 0.66],
        [left, upper + floor * 0.66],
      ];
      cut(corners, { seed: row * 3 + column + 1, bow: 0.03, into });
    }
  });
  return into.data;
}

function doorOf(place: (point: Point) => Point, ground: number, height: number, i: number): string {
  const [[left], [right]] = [place([40, 0]), place([62, 0])];
  const top = ground - height * 0.2;
  return cut(
    [
      [left, top + 3],
      [right, top],
      [right + 1, ground],
      [left, ground],
    ],
    { seed: i + 1 },
  );
}

/** Sun by day, moon by night: a round sheet over an angular one. */
export function sky(
  sheet: readonly Point[],
  at: Point,
  radius: number,
  light: Light,
): { svg: Markup; defs: Markup } {
  const angular = cut(sheet, { seed: 4 });
  const round = disc(at, radius, { snips: 12, wobble: 0.012 });
  return {
    svg: [path(light.sky, angular), path(light.glow, round), clip('sky', path(light.glowOverlap, round))],
    defs: clipPath('sky', angular),
  };
}
