import type { Point } from '../../../src/illustrations/kit/vector.ts';

const ARGUMENTS: Record<string, number> = { M: 2, l: 2, q: 4, c: 6 };

/** The loops of path data as points, curves sampled; a test's own reader, independent of the writer. */
export function readLoops(data: string, samples = 12): Point[][] {
  const loops: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', text = ''] of data.matchAll(/([Mlqcz])([^Mlqcz]*)/g)) {
    if (command === 'z') continue;
    const values = (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = ARGUMENTS[command] ?? 2;
    for (let i = 0; i < values.length; i += size) {
      const steps: Point[] = [];
      for (let k = 0; k < size; k += 2) {
        const [x, y] = [values[i + k] ?? NaN, values[i + k + 1] ?? NaN];
        steps.push(command === 'M' ? [x, y] : [at[0] + x, at[1] + y]);
      }
      if (command === 'M') loops.push([]);
      const from = at;
      at = steps.at(-1) ?? at;
      const loop = loops.at(-1) ?? [];
      if (command === 'M' || command === 'l') loop.push(at);
      else for (let s = 1; s <= samples; s++) loop.push(bezier([from, ...steps], s / samples));
    }
  }
  return loops;
}

/** The signed area inside a loop. */
export function area(loop: readonly Point[]): number {
  return loop.reduce((sum, [x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length] ?? [0, 0];
    return sum + (x * ny - y * nx) / 2;
  }, 0);
}

/** De Casteljau. */
function bezier(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0] ?? [NaN, NaN];
  const next = points.slice(1).map(([x, y], i): Point => {
    const [fromX, fromY] = points[i] ?? [NaN, NaN];
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return bezier(next, t);
}
