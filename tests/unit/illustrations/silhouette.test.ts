import { describe, expect, test } from 'vitest';
import { ellipse, polygon } from '../../../src/illustrations/kit/distance.ts';
import { silhouette } from '../../../src/illustrations/kit/silhouette.ts';
import { distanceBetween, type Point } from '../../../src/illustrations/kit/vector.ts';
import { area, readLoops } from './path-points.ts';

const plain = { wobble: 0, tolerance: 0.3, decimals: 2 };

describe('silhouette', () => {
  test('a traced disc has the area of the disc', () => {
    const [loop = []] = readLoops(silhouette([ellipse([50, 50], 30)], plain));
    const ratio = Math.abs(area(loop)) / (Math.PI * 30 ** 2);
    expect(ratio).toBeGreaterThan(0.99);
    expect(ratio).toBeLessThan(1.01);
  });

  test('what is subtracted is a hole that runs the other way round', () => {
    const loops = readLoops(silhouette([ellipse([0, 0], 30)], { ...plain, subtract: [ellipse([0, 0], 12)] }));
    expect(loops).toHaveLength(2);
    const [a = 0, b = 0] = loops.map(area);
    expect(Math.sign(a)).toBe(-Math.sign(b));
    expect(Math.abs(a + b) / (Math.PI * (30 ** 2 - 12 ** 2))).toBeCloseTo(1, 1);
  });

  test('neighbours melt into one; strangers stay apart', () => {
    const pair = (gap: number) => [ellipse([0, 0], 10), ellipse([20 + gap, 0], 10)];
    expect(readLoops(silhouette(pair(1), { ...plain, blend: 6 }))).toHaveLength(1);
    expect(readLoops(silhouette(pair(20), { ...plain, blend: 6 }))).toHaveLength(2);
  });

  test('corners stay sharp: a square keeps its four', () => {
    const corners: Point[] = [
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ];
    const loop = readLoops(silhouette([polygon(corners)], { ...plain, blend: 0 })).flat();
    for (const corner of corners) {
      expect(Math.min(...loop.map((point) => distanceBetween(point, corner)))).toBeLessThan(0.9);
    }
  });

  test('within keeps only the overlap', () => {
    const data = silhouette([ellipse([0, 0], 20)], {
      ...plain,
      within: [
        polygon([
          [0, -50],
          [50, -50],
          [50, 50],
          [0, 50],
        ]),
      ],
    });
    expect(Math.abs(area(readLoops(data)[0] ?? [])) / (Math.PI * 200)).toBeCloseTo(1, 1);
  });

  test('is drawn in scene px when told how', () => {
    const [loop = []] = readLoops(
      silhouette([ellipse([0, 0], 10)], { ...plain, toScene: ([x, y]) => [x * 4 + 400, y * 4 + 300] }),
    );
    const xs = loop.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(360, 0);
    expect(Math.max(...xs)).toBeCloseTo(440, 0);
  });

  test('nothing gives nothing', () => {
    expect(silhouette([])).toBe('');
  });
});
