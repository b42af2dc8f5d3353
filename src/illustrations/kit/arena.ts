/** A small Colosseum, seen a little from above. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc } from './scissors.ts';
import { smooth as s, type OutlinePoint, type Point } from './vector.ts';

export interface ArenaOptions {
  /** The middle of its foot, in px. */
  at: Point;
  width: number;
  /** Height of the whole side of the wall, in px; the right side is broken off lower. */
  height: number;
  fill: string;
  /** The far wall, over the broken rim. */
  shade: string;
  /** Seen through the arches. */
  inside: string;
  /** The floor and the seats inside. */
  floor: string;
  seed?: number;
}

/** The arena. Origin: the middle of its foot. */
export function arena(options: ArenaOptions): string {
  const { at, width, height, fill, shade, inside, floor, seed = 1 } = options;
  const size: Size = { at, half: width / 2, depth: width * 0.15, height };
  const [x, y] = at;
  const seats = disc([x, y - height * 0.66], size.half * 0.93, { radiusY: size.depth * 0.8, snips: 10 });
  return (
    path(shade, farWall(size, seed)) +
    path(floor, farArches(size)) +
    path(floor, seats) +
    path(fill, nearWall(size, seed)) +
    path(inside, nearArches(size))
  );
}

interface Size {
  at: Point;
  half: number;
  /** How far the round foot comes forward, in px. */
  depth: number;
  height: number;
}

/** A place on the near wall: `turn` -90 far left to 90 far right, `up` 0 foot to 1 rim. */
function onWall({ at: [x, y], half, depth, height }: Size, turn: number, up: number): Point {
  const radians = (turn * Math.PI) / 180;
  return [x + Math.sin(radians) * half, y - height * up + Math.cos(radians) * depth];
}

function nearWall(size: Size, seed: number): string {
  const on = (turn: number, up: number): Point => onWall(size, turn, up);
  const soft = (turn: number, up: number): OutlinePoint => s(...on(turn, up));
  const rim = [on(-90, 1), soft(-62, 1), soft(-34, 1), on(-8, 1)];
  const broken = [on(-4, 0.86), on(12, 0.86), on(16, 0.68), soft(50, 0.68), on(90, 0.68)];
  const foot = [on(90, 0), soft(62, 0), soft(30, 0), soft(-30, 0), soft(-62, 0), on(-90, 0)];
  return cut([...rim, ...broken, ...foot], { seed, bow: 0.006 });
}

function farWall(size: Size, seed: number): string {
  const { at, half, depth, height } = size;
  const top = at[1] - height;
  return cut(
    [
      onWall(size, -90, 1),
      s(at[0] - half * 0.62, top - depth * 0.78),
      s(at[0], top - depth),
      s(at[0] + half * 0.62, top + height * 0.03 - depth * 0.78),
      onWall(size, 92, 0.92),
      onWall(size, 90, 0.2),
      onWall(size, -90, 0.2),
    ],
    { seed },
  );
}

/** Three rows of arches; the top one stops where the wall is broken. */
function nearArches(size: Size): string {
  const into = new PathWriter();
  const row = [-72, -52, -32, -11, 11, 32, 52, 72];
  for (const [foot, rim, turns] of [
    [0.04, 0.3, row],
    [0.38, 0.62, row],
    [0.7, 0.92, row.slice(0, 3)],
  ] as const) {
    for (const turn of turns) {
      const corners = [onWall(size, turn - 6.5, foot), onWall(size, turn - 6.5, rim - 0.1)] as const;
      const others = [onWall(size, turn + 6.5, rim - 0.1), onWall(size, turn + 6.5, foot)] as const;
      cut([...corners, s(...onWall(size, turn, rim)), ...others], { into, bow: 0, tension: 0.9 });
    }
  }
  return into.data;
}

/** Four arches in the far wall, with the light behind them. */
function farArches({ at: [x, y], half, depth, height }: Size): string {
  const into = new PathWriter();
  for (const [across, up] of [
    [-0.5, 0.92],
    [-0.17, 1],
    [0.17, 1],
    [0.5, 0.92],
  ] as const) {
    const [middle, foot] = [x + half * across, y - height - depth * up + height * 0.26];
    const [left, right, shoulder] = [middle - half * 0.06, middle + half * 0.06, foot - height * 0.1];
    cut([[left, foot], [left, shoulder], s(middle, foot - height * 0.16), [right, shoulder], [right, foot]], {
      into,
      bow: 0,
      tension: 0.9,
    });
  }
  return into.data;
}
