import { describe, expect, test } from 'vitest';
import { fitLoop } from '../../../src/illustrations/kit/fit-curve.ts';
import { PathWriter } from '../../../src/illustrations/kit/path-writer.ts';
import { distanceBetween, type Point } from '../../../src/illustrations/kit/vector.ts';
import { area, readLoops } from './path-points.ts';

/** Points all along a loop, as a traced edge has them. */
const circle = (count: number, radius: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    return [100 + Math.cos(angle) * radius, 100 + Math.sin(angle) * radius];
  });
const square = Array.from({ length: 80 }, (_, i): Point => {
  const [side, along] = [Math.floor(i / 20), (i % 20) * 2];
  return [[along, 0], [40, along], [40 - along, 40], [0, 40 - along]][side] as unknown as Point; // prettier-ignore
});

function fitted(loop: readonly Point[], tolerance: number): { data: string; points: Point[] } {
  const into = new PathWriter(2);
  fitLoop(loop, into, tolerance, 38);
  return { data: into.data, points: readLoops(into.data, 60).flat() };
}

const nearest = (point: Point, points: readonly Point[]): number =>
  Math.min(...points.map((other) => distanceBetween(point, other)));

describe('fitLoop', () => {
  test('stays within the tolerance of the edge, all the way round', () => {
    const { points } = fitted(circle(120, 50), 0.5);
    for (const point of points) expect(Math.abs(distanceBetween(point, [100, 100]) - 50)).toBeLessThan(0.6);
    for (const point of circle(24, 50)) expect(nearest(point, points)).toBeLessThan(4);
    expect(Math.abs(area(points)) / (Math.PI * 50 ** 2)).toBeCloseTo(1, 2);
  });

  test('takes far fewer curves than the edge has points, and fewer still when it may stray', () => {
    const curvesIn = (tolerance: number) =>
      fitted(circle(120, 50), tolerance).data.match(/-?[\d.]+/g)!.length;
    expect(curvesIn(0.3)).toBeLessThan(120);
    expect(curvesIn(3)).toBeLessThan(curvesIn(0.05));
  });

  test('keeps corners sharp and straight edges straight', () => {
    const { data, points } = fitted(square, 0.5);
    for (const corner of [
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ] as Point[])
      // prettier-ignore
      expect(nearest(corner, points)).toBeLessThan(1e-6);
    expect(data).not.toMatch(/c/);
  });
});
