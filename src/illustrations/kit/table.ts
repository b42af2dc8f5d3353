/** What comes on a table, and the table's own furniture: chairs, pans, a lamp, bread. Cut as path data. */
import { PathWriter } from './path-writer.ts';
import { cut, slit, strip } from './scissors.ts';
import { moveOutline, rotate, smooth as s, type OutlinePoint, type Point } from './vector.ts';

export type Tableware = 'pan' | 'chair' | 'lamp' | 'bread' | 'teapot' | 'bottle' | 'cake';

export interface TablewarePlacement {
  /** The middle of its underside, in px. */
  at: Point;
  /** Height in px. */
  size: number;
  /** Degrees clockwise. */
  rotate?: number;
  flip?: boolean;
  /** Perspective, for a thing drawn on a wall: narrower (1 = not), and how far (px per px) it slopes down to the right. */
  squeeze?: number;
  slope?: number;
  seed?: number;
  into?: PathWriter;
}

/** A thing for the table. Origin: the middle of its underside. The same outline serves as thing and as hole. */
export function tableware(kind: Tableware, placement: TablewarePlacement): string {
  const { into = new PathWriter(placement.size < 40 ? 1 : 0), seed = 1 } = placement;
  const place = placing(placement);
  for (const outline of OUTLINES[kind]) cut(moveOutline(outline, place), { into, seed, bow: 0.015 });
  return into.data;
}

/** The knife slits on a loaf: to be drawn in a lighter colour over `tableware('bread')`. */
export function breadSlits(placement: TablewarePlacement): string {
  const place = placing(placement);
  const into = new PathWriter(1);
  for (const x of [-30, -4, 22]) {
    slit(place([x - 5, -21]), place([x + 11, -43]), (5 * placement.size) / 60, 0, { into });
  }
  return into.data;
}

export interface SteamOptions {
  /** Where it rises, in px. */
  at: Point;
  /** Height in px. */
  height: number;
  width?: number;
  into?: PathWriter;
}

/** One curl of steam: a ribbon that swings left and right and thins out. */
export function steam({ at: [x, y], height, width = height * 0.12, into }: SteamOptions): string {
  const swing = height * 0.13;
  const line: Point[] = [
    [x, y],
    [x - swing, y - height * 0.3],
    [x + swing * 0.8, y - height * 0.65],
    [x - swing * 0.2, y - height],
  ];
  return strip(line, [width * 0.5, width, width * 0.8, 0.5], into ? { into } : {});
}

function placing({ at, size, rotate: turn = 0, flip, squeeze = 1, slope = 0 }: TablewarePlacement) {
  return ([x, y]: Point): Point => {
    const [dx, dy] = rotate([(x * size) / 100, (y * size) / 100], turn);
    const across = dx * squeeze * (flip ? -1 : 1);
    return [at[0] + across, at[1] + dy + across * slope];
  };
}

/** A hundred high, standing on y = 0. */
const OUTLINES: Record<Tableware, readonly (readonly OutlinePoint[])[]> = {
  pan: [
    [
      [-58, -62],
      [-74, -60],
      [-76, -44],
      [-60, -44],
      [-56, -6],
      [-50, 0],
      [50, 0],
      [56, -6],
      [60, -44],
      [76, -45],
      [74, -61],
      [58, -62],
    ],
    [[-62, -67], s(-40, -84), [-8, -89], [-10, -100], [11, -100], [9, -89], s(41, -84), [63, -67]],
  ],
  chair: [
    [
      [-30, -100],
      [-19, -100],
      [-18, -54],
      [29, -54],
      [34, 0],
      [24, 0],
      [19, -42],
      [-18, -42],
      [-23, 0],
      [-33, 0],
    ],
    [
      [-20, -92],
      [-2, -92],
      [-2, -82],
      [-20, -82],
    ],
    [
      [-20, -74],
      [-2, -74],
      [-2, -64],
      [-20, -64],
    ],
  ],
  lamp: [
    [
      [-13, -100],
      [13, -100],
      [27, -70],
      [3, -70],
      [3, -6],
      [18, 0],
      [-18, 0],
      [-3, -6],
      [-3, -70],
      [-27, -70],
    ],
  ],
  bread: [
    [s(-64, -34), s(-56, -8), [-48, 0], [48, 0], s(57, -8), s(64, -34), s(40, -58), s(0, -64), s(-40, -58)],
  ],
  teapot: [
    [
      [-36, 0],
      s(-50, -34),
      [-28, -70],
      [-6, -76],
      [-7, -88],
      [7, -88],
      [6, -76],
      [28, -70],
      [38, -52],
      [56, -76],
      [68, -70],
      s(52, -30),
      [36, 0],
    ],
    [[-36, -62], s(-72, -66), s(-74, -24), [-42, -14], [-42, -24], s(-62, -30), s(-60, -54), [-38, -52]],
  ],
  bottle: [
    [
      [-18, 0],
      [-19, -50],
      [-7, -68],
      [-6, -100],
      [7, -100],
      [8, -68],
      [19, -50],
      [18, 0],
    ],
  ],
  cake: [
    [
      [-60, 0],
      [-60, -30],
      [-38, -31],
      [-38, -64],
      [-5, -65],
      [-4, -94],
      s(1, -104),
      [5, -94],
      [6, -65],
      [38, -64],
      [38, -31],
      [60, -30],
      [60, 0],
    ],
  ],
};
