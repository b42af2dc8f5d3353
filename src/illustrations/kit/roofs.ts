/** Terraced houses round a courtyard, seen from above at an angle: roofs, walls and the court between them. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut } from './scissors.ts';
import { around, distanceBetween, mix, type Point } from './vector.ts';

/** A closed line on the ground: `t` runs from 0 to 1. */
export type Plan = (t: number) => Point;

/** The colours of one house. */
export interface RoofColors {
  /** The slope that faces outward, and the one that faces the court. */
  outside: string;
  inside: string;
  wall: string;
  windows: string;
}

export interface CourtyardOptions {
  /** Where the plan's origin lies, in px. */
  at: Point;
  /** The outer walls, in px round the origin; y runs towards the viewer. */
  plan: Plan;
  /** The ridge and the inner walls, as fractions of the plan. */
  ridge?: number;
  inner?: number;
  /** How much the ground is foreshortened: 1 = straight from above. */
  tilt?: number;
  /** Heights in px. */
  wall?: number;
  rise?: number;
  /** Number of houses; colours are handed out in turn. */
  houses: number;
  colors: readonly RoofColors[];
  /** The ground of the court. */
  court: string;
  /** Colour of the chimneys; left out, there are none. */
  chimneys?: string;
}

export interface Courtyard {
  /** The court and the houses behind it: draw what stands in the court after this, and before `near`. */
  far: string;
  /** The houses nearest to the viewer. */
  near: string;
  /** A place on the ground as fractions of the plan's px, to scene px. */
  onGround(x: number, y: number, height?: number): Point;
}

/** A ring of houses round a courtyard. Origin: the plan's; sizes in px. */
export function courtyard(options: CourtyardOptions): Courtyard {
  const { at, plan, tilt = 0.7, wall = 30, ridge = 0.8, inner = 0.6, rise = 22, houses, court } = options;
  const onGround = (x: number, y: number, height = 0): Point => [at[0] + x, at[1] + y * tilt - height];
  const corners = evenly(plan, houses);
  const place = ([x, y]: Point, size: number, height: number): Point => onGround(x * size, y * size, height);
  const drawn = corners.map((from, i) => {
    const to = around(corners, i + 1);
    const middle = mix(from, to, 0.5);
    const colors = around(options.colors, i);
    const face = (lowSize: number, low: number, highSize: number, high: number): Point[] => [
      place(from, lowSize, low),
      place(to, lowSize, low),
      place(to, highSize, high),
      place(from, highSize, high),
    ];
    const outerWall = face(1, 0, 1, wall);
    const innerWall = face(inner, 0, inner, wall);
    const facesUs = area(outerWall) > 0;
    const front = facesUs ? outerWall : innerWall;
    const seed = i + 2;
    const slopeIn = path(colors.inside, cut(face(inner, wall, ridge, wall + rise), { bow: 0 }));
    const slopeOut = path(colors.outside, cut(face(1, wall, ridge, wall + rise), { bow: 0 }));
    const standing = path(colors.wall, cut(front, { seed, bow: 0 })) + path(colors.windows, panes(front));
    const chimney =
      options.chimneys !== undefined && i % 4 === 2
        ? path(options.chimneys, chimneyOn(place(mix(from, to, 0.3), ridge, wall + rise), seed))
        : '';
    const svg = facesUs ? slopeIn + chimney + slopeOut + standing : standing + slopeOut + chimney + slopeIn;
    return { svg, depth: middle[1], facesUs };
  });
  const nearestLast = [...drawn].sort((a, b) => a.depth - b.depth);
  const join = (facesUs: boolean): string =>
    nearestLast
      .filter((house) => house.facesUs === facesUs)
      .map((house) => house.svg)
      .join('');
  const ground = path(
    court,
    cut(
      corners.map((corner) => place(corner, (inner + ridge) / 2, 0)),
      { bow: 0 },
    ),
  );
  return { far: ground + join(false), near: join(true), onGround };
}

/** A heart as a plan, `width` px wide, its point towards the viewer. */
export function heartPlan(width: number): Plan {
  const unit = width / 32;
  return (t) => {
    const a = t * Math.PI * 2;
    const y = 13 * Math.cos(a) - 5 * Math.cos(2 * a) - 2 * Math.cos(3 * a) - Math.cos(4 * a);
    return [16 * Math.sin(a) ** 3 * unit, -y * unit];
  };
}

/** Corners at even distances along the plan, the first at t = 0, one at t = 0.5. */
function evenly(plan: Plan, count: number): Point[] {
  const steps = 400;
  const points = Array.from({ length: steps + 1 }, (_, i) => plan(i / steps));
  const along = [0];
  for (let i = 1; i <= steps; i++) {
    along.push((along[i - 1] ?? 0) + distanceBetween(around(points, i - 1), points[i] ?? [0, 0]));
  }
  const total = along[steps] ?? 1;
  return Array.from({ length: count }, (_, k) => {
    const index = along.findIndex((distance) => distance >= (total * k) / count - 1e-6);
    return around(points, index);
  });
}

function area(corners: readonly Point[]): number {
  return corners.reduce((sum, a, i) => {
    const b = around(corners, i + 1);
    return sum + a[0] * b[1] - a[1] * b[0];
  }, 0);
}

/** Two windows in a wall given as [left bottom, right bottom, right top, left top]; none in a wall seen edge-on. */
function panes(wall: readonly Point[]): string {
  const [a, b, c, d] = wall as [Point, Point, Point, Point];
  const on = (u: number, v: number): Point => mix(mix(a, b, u), mix(d, c, u), v);
  const into = new PathWriter();
  if (Math.abs(b[0] - a[0]) < 16) return '';
  for (const left of [0.18, 0.58]) {
    cut([on(left, 0.32), on(left + 0.24, 0.32), on(left + 0.24, 0.74), on(left, 0.74)], { into, bow: 0 });
  }
  return into.data;
}

function chimneyOn([x, y]: Point, seed: number): string {
  return cut(
    [
      [x - 5, y + 6],
      [x - 6, y - 14],
      [x + 6, y - 15],
      [x + 6, y + 5],
    ],
    { seed },
  );
}
