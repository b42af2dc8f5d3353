/** Ways to get somewhere: dashes on a cycle path, molehills, a parasol for the rope; and a bicycle for one. */
import type { TandemPlace } from './bicycle.ts';
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, disc, ring, strip } from './scissors.ts';
import { add, held, mix, rotate, scale, smooth as s, subtract, type Point } from './vector.ts';

/** Dashes along a line, ever shorter and thinner towards its end, as path data. `widths` in px, first and last. */
export function dashes(line: readonly Point[], count: number, widths: readonly [number, number]): string {
  const into = new PathWriter();
  for (let i = 0; i < count; i++) {
    const from = alongAt(line, i / count);
    const to = alongAt(line, (i + 0.5) / count);
    const width = widths[0] + ((widths[1] - widths[0]) * i) / count;
    strip([from, to], [width, width * 0.94], { into });
  }
  return into.data;
}

/** Mounds of earth along a line, as path data, and where each stands; `sizes`: half their width in px, first and last. */
export function molehills(
  line: readonly Point[],
  count: number,
  sizes: readonly [number, number],
): { shape: string; places: Point[] } {
  const into = new PathWriter();
  const places = Array.from({ length: count }, (_, i) => alongAt(line, i / (count - 1)));
  places.forEach(([x, y], i) => {
    const size = sizes[0] + ((sizes[1] - sizes[0]) * i) / (count - 1);
    cut([[x - size, y], s(x - size * 0.1, y - size * 0.86), [x + size, y]], {
      into,
      seed: i + 1,
      tension: 0.8,
    });
  });
  return { shape: into.data, places };
}

export interface BicycleOptions {
  /** On the ground under the rear axle, in px. */
  at: Point;
  /** Standing height of the rider, in px. */
  h: number;
  frame: string;
  tyres: string;
}

/** A bicycle for one, riding right; `place` is for `cyclist()` in bicycle.ts, which draws the rider between `back` and `over`. */
export function bicycle({ at, h, frame, tyres }: BicycleOptions): {
  back: string;
  over: string;
  place: TandemPlace;
} {
  const scaled = ([x, y]: Point): Point => [at[0] + (x * h) / 100, at[1] + (y * h) / 100];
  const [rear, front, crank]: [Point, Point, Point] = [
    [0, -19],
    [62, -19],
    [27, -18],
  ];
  const tubes = new PathWriter(1);
  const tube = (...line: readonly Point[]): void => {
    strip(line.map(scaled), h * 0.024, { into: tubes });
  };
  tube(rear, crank, [53, -44]);
  tube(crank, [17, -50], rear);
  tube([19, -44], [52, -47]);
  tube([47, -66], [51, -66], [54, -46], front);
  disc(scaled([17, -51]), h * 0.04, { radiusY: h * 0.016, snips: 6, into: tubes });
  const wheels = new PathWriter(1);
  for (const centre of [rear, front]) {
    const [x, y] = scaled(centre);
    ring([x, y], h * 0.18, h * 0.154, { snips: 8, wobble: 0.006, into: wheels });
    for (let turn = 20; turn < 180; turn += 90) {
      const spoke = rotate([h * 0.16, 0], turn);
      strip([subtract([x, y], spoke), add([x, y], spoke)], h * 0.012, { into: wheels });
    }
  }
  const pedals = new PathWriter(1);
  const pedal = (width: number, ...line: readonly Point[]): void => {
    strip(line.map(scaled), h * width, { into: pedals });
  };
  pedal(0.02, crank, [30, -11]);
  pedal(0.024, [27, -11], [34, -11]);
  return {
    back: path(tyres, wheels.data) + path(frame, tubes.data),
    over: path(frame, pedals.data),
    place: {
      saddle: scaled([17, -51]),
      grip: scaled([47, -66]),
      nearPedal: scaled([30.5, -11]),
      farPedal: scaled([23.5, -25]),
    },
  };
}

/** The point a fraction of the way along a line. */
export function alongAt(line: readonly Point[], fraction: number): Point {
  const place = Math.max(0, Math.min(1, fraction)) * (line.length - 1);
  const i = Math.floor(place);
  return mix(held(line, i), held(line, i + 1), place - i);
}

export interface ParasolOptions {
  /** The hand that holds it, in px. */
  hand: Point;
  /** From hand to top, in px. */
  height: number;
  fill: string;
  stick: string;
}

/** A parasol held up, tilted a little forward; draw it before the hand. */
export function parasol({ hand, height, fill, stick }: ParasolOptions): string {
  const at = (x: number, y: number): Point => add(hand, scale([x, -y], height / 46));
  const canopy = cut([at(-16, 30), s(...at(-4, 46)), s(...at(20, 44)), at(32, 26)]);
  return path(stick, strip([at(1, -6), at(8, 40)], height * 0.056, { decimals: 1 })) + path(fill, canopy);
}
