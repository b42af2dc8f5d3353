import { describe, expect, test } from 'vitest';
import { cut, disc, ring, slit, strip } from '../../../src/illustrations/kit/scissors.ts';
import { smooth, type OutlinePoint } from '../../../src/illustrations/kit/vector.ts';
import { area, readLoops } from './path-points.ts';

const sheet: OutlinePoint[] = [[0, 0], [400, 0], smooth(420, 150), [400, 300], [0, 300]];

describe('cut', () => {
  test('is one closed loop', () => {
    const data = cut(sheet);
    expect(data.startsWith('M')).toBe(true);
    expect(data.endsWith('z')).toBe(true);
    expect(data.match(/z/g)).toHaveLength(1);
  });

  test('gives the same shape for the same seed, another for another', () => {
    expect(cut(sheet, { seed: 4 })).toBe(cut(sheet, { seed: 4 }));
    expect(cut(sheet, { seed: 4 })).not.toBe(cut(sheet, { seed: 5 }));
  });

  test('bows no further than asked', () => {
    const square: OutlinePoint[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const margin = 100 * 0.03 + 1;
    for (const [x, y] of readLoops(cut(square, { bow: 0.03 })).flat()) {
      expect(Math.min(x, y)).toBeGreaterThan(-margin);
      expect(Math.max(x, y)).toBeLessThan(100 + margin);
    }
  });

  test('a ruler cuts straight', () => {
    expect(
      cut(
        [
          [0, 0],
          [100, 0],
          [100, 100],
        ],
        { bow: 0 },
      ),
    ).not.toMatch(/[qc]/);
  });
});

describe('disc and ring', () => {
  test('a disc has the area of a circle, within the wobble', () => {
    const size = Math.abs(area(readLoops(disc([200, 200], 100))[0] ?? []));
    expect(size / (Math.PI * 100 ** 2)).toBeCloseTo(1, 1);
  });

  test("a ring's hole runs the other way round, so that it stays open", () => {
    const [outer = [], hole = []] = readLoops(ring([0, 0], 50, 30));
    expect(Math.sign(area(outer))).toBe(-Math.sign(area(hole)));
    expect(Math.abs(area(hole))).toBeLessThan(Math.abs(area(outer)) / 2);
  });
});

describe('strip and slit', () => {
  test('a strip is as wide as asked', () => {
    const ys = readLoops(
      strip(
        [
          [0, 50],
          [100, 50],
        ],
        8,
      ),
    )
      .flat()
      .map(([, y]) => y);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([46, 54]);
  });

  test('a slit goes there and back', () => {
    const [loop = []] = readLoops(slit([0, 0], [40, 0], 4));
    expect(loop[0]).toEqual(loop.at(-1));
    expect(Math.abs(area(loop))).toBeGreaterThan(40);
  });
});
