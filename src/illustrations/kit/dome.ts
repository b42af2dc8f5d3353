/** A dome like that of a round prison: meridians from the base to the lantern. */
import { path } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, strip } from './scissors.ts';
import type { OutlinePoint, Point } from './vector.ts';

export interface DomeOptions {
  /** The middle of the base, in px. */
  at: Point;
  /** Half the width of the base, and the height, in px. */
  radius: number;
  height: number;
  /** Where the lantern's ring cuts the top off: 0 base to 1 top. */
  ring?: number;
}

export interface Dome {
  /** A place on the shell: `across` -1 left edge to 1 right edge, `up` 0 base to 1 top. In px. */
  on(across: number, up: number): Point;
  /** The shell between two meridians, as path data. */
  panel(from: number, to: number): string;
  /** Points along a meridian from `low` to the ring, for a rib. */
  meridian(across: number, low?: number, count?: number): Point[];
  /** The middle of the ring, and half its width. */
  ring: { at: Point; halfWidth: number };
}

/** The geometry of a dome. Origin: the middle of its base. */
export function dome({ at, radius, height, ring = 0.86 }: DomeOptions): Dome {
  const on = (across: number, up: number): Point => {
    const angle = (up * Math.PI) / 2;
    return [at[0] + radius * across * Math.cos(angle), at[1] - height * Math.sin(angle)];
  };
  const meridian = (across: number, low = 0, count = 5): Point[] =>
    Array.from({ length: count }, (_, i) => on(across, low + ((ring - low) * i) / (count - 1)));
  const edge = (across: number): OutlinePoint[] =>
    meridian(across).map(([x, y], i, all) => (i === 0 || i === all.length - 1 ? [x, y] : [x, y, 1]));
  const top = on(1, ring);
  return {
    on,
    meridian,
    panel: (from, to) => cut([...edge(from), ...edge(to).reverse()], { bow: 0 }),
    ring: { at: [at[0], top[1]], halfWidth: top[0] - at[0] },
  };
}

export interface LanternOptions {
  /** The middle of its foot, in px. */
  at: Point;
  width: number;
  height: number;
  fill: string;
  /** The lit panes. */
  light: string;
  panes?: number;
}

/** The little glass tower on top of a dome. Origin: the middle of its foot. */
export function lantern({ at: [x, y], width, height, fill, light, panes = 4 }: LanternOptions): string {
  const on = (u: number, v: number): Point => [x + u * width * 0.5, y - v * height];
  const glass = new PathWriter();
  for (let i = 0; i < panes; i++) {
    const [left, right] = [-0.82 + (1.64 * i) / panes + 0.05, -0.82 + (1.64 * (i + 1)) / panes - 0.05];
    cut([on(left, 0.16), on(right, 0.16), on(right, 0.46), on(left, 0.46)], { into: glass, bow: 0 });
  }
  return (
    path(
      fill,
      cut(
        [
          on(-1, 0),
          on(-0.94, 0.54),
          on(-1.06, 0.54),
          [...on(-0.62, 0.82), 1],
          [...on(0, 0.92), 1],
          [...on(0.62, 0.82), 1],
          on(1.06, 0.54),
          on(0.94, 0.54),
          on(1, 0),
        ],
        { bow: 0 },
      ),
      strip([on(0, 0.86), on(0, 1.24)], [5, 3]),
    ) + path(light, glass.data)
  );
}
