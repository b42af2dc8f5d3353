/** A football goal seen from the front, its net blown forward by the wind as a sail; and a football. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc, strip } from './scissors.ts';
import { add, distanceBetween, mix, rotate, scale, type Point } from './vector.ts';

export interface GoalOptions {
  /** Corners of the frame in px: the ends of the left post, then of the right one. It may be tilted. */
  leftTop: Point;
  leftFoot: Point;
  rightTop: Point;
  rightFoot: Point;
  /** Width of the posts and the bar, in px. */
  post: number;
  /** Where the wind blows the slack of the net, in px: to the right, so that it comes out past the right post. */
  wind: Point;
  /** Meshes across and down. */
  meshes?: readonly [across: number, down: number];
  frame: string;
  net: string;
}

export interface Goal {
  /** The threads. */
  net: string;
  /** Posts and crossbar. */
  frame: string;
  /** The whole net as path data: a sheet of colour, or a clip for what is seen through it. */
  sail: string;
  /** A place on the straight frame: across 0 left to 1 right, down 0 bar to 1 feet; in px. */
  on(across: number, down: number): Point;
  /** The same on the blown net, where a ball may lie. */
  onNet(across: number, down: number): Point;
}

/** Cuts the goal. Draw `sail` and what is seen through it first, then `net`, then `frame`. */
export function goal(options: GoalOptions): Goal {
  const { leftTop, leftFoot, rightTop, rightFoot, post, wind, meshes = [9, 6] } = options;
  const on = (across: number, down: number): Point =>
    mix(mix(leftTop, leftFoot, down), mix(rightTop, rightFoot, down), across);
  /** Fixed to the posts and the bar, loose below; fullest to the right. */
  const onNet = (across: number, down: number): Point => {
    const slack = (4 * across * (1 - across)) ** 0.55 * Math.sin(Math.PI * down * 0.66);
    return add(on(across, down), scale(wind, slack * (0.45 + 0.55 * across)));
  };
  /** How far across a row reaches furthest to the right; from there it comes back to the post, behind. */
  const fold = (down: number): number =>
    parts(60).reduce((far, across) => (onNet(across, down)[0] > onNet(far, down)[0] ? across : far));
  const hem = parts(12).map((across) => onNet(across, 1));
  const edge = parts(14).map((down) => onNet(fold(down), down));
  const beyondBar = post / 2 / distanceBetween(leftTop, rightTop);
  const frame = new PathWriter();
  strip([leftTop, leftFoot], post, { into: frame });
  strip([rightTop, rightFoot], post, { into: frame });
  strip([on(-beyondBar, 0), on(1 + beyondBar, 0)], post, { into: frame });
  return {
    net: path(options.net, threads(onNet, fold, meshes, post * 0.15)),
    frame: path(options.frame, frame.data),
    sail: cut([leftTop, rightTop, ...edge, ...hem.reverse()], { bow: 0 }),
    on,
    onNet,
  };
}

/** 0, 1 / count, 2 / count, ... 1. */
const parts = (count: number): number[] => Array.from({ length: count + 1 }, (_, i) => i / count);

/** The net as far as its fold, with a thicker hem and edge. */
function threads(
  onNet: Goal['onNet'],
  fold: (down: number) => number,
  [columns, rows]: readonly [number, number],
  width: number,
): string {
  const into = new PathWriter();
  const draw = (line: readonly Point[], thickness: number): void => {
    strip(line, thickness, { into });
  };
  for (let i = 1; i < columns; i++) {
    const visible = parts(8).filter((down) => fold(down) >= i / columns);
    draw(
      visible.map((down) => onNet(i / columns, down)),
      width,
    );
  }
  for (let i = 1; i <= rows; i++) {
    const end = fold(i / rows);
    draw(
      parts(7).map((across) => onNet(across * end, i / rows)),
      i === rows ? width * 2 : width,
    );
  }
  draw(
    parts(8).map((down) => onNet(fold(down), down)),
    width * 1.6,
  );
  return into.data;
}

/** A football with its dark patches; radius in px. */
export function football(at: Point, radius: number, fill: string, patches: string): string {
  const into = new PathWriter(1);
  const patch = (middle: Point, size: number, turn: number, squash = 1): void => {
    const corners = [0, 1, 2, 3, 4].map((i): Point => {
      const [x, y] = rotate([0, -size * radius], i * 72 + turn);
      const angle = Math.atan2(middle[1], middle[0]) * 57.3;
      const [along, across] = rotate([x, y], -angle);
      const [dx, dy] = rotate([along * squash, across], angle);
      return [at[0] + middle[0] * radius + dx, at[1] + middle[1] * radius + dy];
    });
    cut(corners, { into, bow: 0 });
  };
  patch([0, 0], 0.36, 12);
  for (let i = 0; i < 5; i++) patch(rotate([0, -0.8], i * 72 + 12), 0.28, i * 72 + 12, 0.5);
  return path(fill, disc(at, radius, { snips: 9, wobble: 0.008, decimals: 1 })) + path(patches, into.data);
}
