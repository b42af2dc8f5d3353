import { describe, expect, test } from 'vitest';
import {
  blob,
  capsule,
  chain,
  common,
  ellipse,
  grown,
  placed,
  polygon,
} from '../../../src/illustrations/kit/distance.ts';
import { smooth } from '../../../src/illustrations/kit/vector.ts';

const square = polygon([
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]);

describe('distance fields', () => {
  test('a circle is exact inside, on and outside the edge', () => {
    const circle = ellipse([3, 4], 5);
    expect(circle.distance([3, 4])).toBe(-5);
    expect(circle.distance([8, 4])).toBeCloseTo(0);
    expect(circle.distance([3, 12])).toBeCloseTo(3);
  });

  test('an ellipse is zero on its edge, also when turned', () => {
    const oval = ellipse([0, 0], 8, 4, 90);
    expect(oval.distance([0, 8])).toBeCloseTo(0);
    expect(oval.distance([4, 0])).toBeCloseTo(0);
    expect(oval.distance([8, 0])).toBeGreaterThan(3);
  });

  test('a polygon measures to sides and to corners', () => {
    expect(square.distance([5, 5])).toBeCloseTo(-5);
    expect(square.distance([5, -2])).toBeCloseTo(2);
    expect(square.distance([13, 14])).toBeCloseTo(5);
    expect(
      polygon(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        1,
      ).distance([5, -2]),
    ).toBeCloseTo(1);
  });

  test('a capsule tapers from one round end to the other', () => {
    const bar = capsule([0, 0], [20, 0], 4, 2);
    expect(bar.distance([-6, 0])).toBeCloseTo(2);
    expect(bar.distance([24, 0])).toBeCloseTo(2);
    expect(bar.distance([10, 0])).toBeCloseTo(-3, 1);
  });

  test('a capsule whose one end swallows the other is a disc', () => {
    expect(capsule([0, 0], [1, 0], 5, 2).distance([8, 0])).toBeCloseTo(3);
  });

  test('a chain has a link less than points', () => {
    expect(
      chain(
        [
          [0, 0],
          [5, 0],
          [5, 5],
        ],
        [2, 2, 1],
      ),
    ).toHaveLength(2);
  });

  test('a blob of corners is a polygon; its smooth places bulge', () => {
    expect(
      blob([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ]).distance([5, 12]),
    ).toBeCloseTo(2);
    const round = blob([smooth(-10, 0), smooth(0, -10), smooth(10, 0), smooth(0, 10)]);
    expect(round.distance([7, 7])).toBeLessThan(1.5);
  });

  test('grown, common and placed', () => {
    expect(grown(square, 2).distance([5, -2])).toBeCloseTo(0);
    expect(common(square, ellipse([0, 0], 4)).distance([8, 8])).toBeGreaterThan(0);
    const moved = placed(ellipse([1, 0], 1), [100, 50], 10, 90);
    expect(moved.distance([100, 60])).toBeCloseTo(-10);
    expect(moved.bounds[3]).toBeGreaterThanOrEqual(70);
  });
});
