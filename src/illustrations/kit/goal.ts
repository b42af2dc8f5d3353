/** A football goal seen from the front, and a football. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc, strip } from './scissors.ts';
import { mix, rotate, type Point } from './vector.ts';

export interface GoalOptions {
  /** Corners of the frame in px: the ends of the left post, then of the right one. It may be tilted. */
  leftTop: Point;
  leftFoot: Point;
  rightTop: Point;
  rightFoot: Point;
  /** Width of the posts and the bar, in px. */
  post: number;
  /** Meshes across and down. */
  meshes?: readonly [across: number, down: number];
  frame: string;
  net: string;
  /** How far the back of the net stands in, as a part of width and height. */
  depth?: readonly [number, number];
}

export interface Goal {
  /** Net and the bars behind. */
  net: string;
  /** Posts and crossbar. */
  frame: string;
  /** The opening as path data: a sheet of colour, or a clip. */
  opening: string;
  /** A place in the opening: across 0 left to 1 right, down 0 bar to 1 feet; in px. */
  on(across: number, down: number): Point;
}

/** Cuts the goal. Draw what is seen through it first, then `net`, then `frame`. */
export function goal(options: GoalOptions): Goal {
  const { leftTop, leftFoot, rightTop, rightFoot, post, meshes = [12, 6], depth = [0.09, 0.16] } = options;
  const on = (across: number, down: number): Point =>
    mix(mix(leftTop, leftFoot, down), mix(rightTop, rightFoot, down), across);
  /** On the back of the net, which narrows downwards. */
  const behind = (across: number, down: number): Point =>
    on(across + (0.5 - across) * 2 * depth[0] * down, down * (1 - depth[1]));
  const net = new PathWriter();
  const [columns, rows] = meshes;
  const thread = post * 0.17;
  for (let i = 1; i < columns; i++)
    strip([behind(i / columns, 0), behind(i / columns, 1)], thread, { into: net });
  for (let i = 1; i < rows; i++) {
    const down = i / rows;
    strip([on(0, down), behind(0, down)], thread, { into: net });
    strip([behind(0, down), behind(1, down)], thread, { into: net });
    strip([behind(1, down), on(1, down)], thread, { into: net });
  }
  for (const bar of [
    [on(0, 0), behind(0, 1)],
    [on(1, 0), behind(1, 1)],
    [on(0, 1), behind(0, 1)],
    [behind(0, 1), behind(1, 1)],
    [behind(1, 1), on(1, 1)],
  ])
    strip(bar, thread * 2, { into: net });
  const frame = new PathWriter();
  strip([leftTop, leftFoot], post, { into: frame });
  strip([rightTop, rightFoot], post, { into: frame });
  strip(
    [
      on(-post / 2 / Math.hypot(rightTop[0] - leftTop[0], rightTop[1] - leftTop[1]), 0),
      on(1 + post / 2 / Math.hypot(rightTop[0] - leftTop[0], rightTop[1] - leftTop[1]), 0),
    ],
    post,
    { into: frame },
  );
  return {
    net: path(options.net, net.data),
    frame: path(options.frame, frame.data),
    opening: cut([leftTop, rightTop, rightFoot, leftFoot], { bow: 0 }),
    on,
  };
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
