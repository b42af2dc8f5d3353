import { describe, expect, test } from 'vitest';
import { PathWriter } from '../../../src/illustrations/kit/path-writer.ts';
import type { Point } from '../../../src/illustrations/kit/vector.ts';

/** Walks `M`, `l` and `z` data back to absolute points. */
function points(data: string): Point[] {
  const numbers = (text: string): number[] => (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const [start = '', ...steps] = data.replace(/z/g, '').split('l');
  const walked: Point[] = [numbers(start) as unknown as Point];
  const values = steps.flatMap(numbers);
  for (let i = 0; i < values.length; i += 2) {
    const [x, y] = walked.at(-1) ?? [0, 0];
    walked.push([x + (values[i] ?? 0), y + (values[i + 1] ?? 0)]);
  }
  return walked;
}

describe('PathWriter', () => {
  test('writes relative commands without needless signs and spaces', () => {
    const into = new PathWriter(1);
    into.moveTo([10, 20]);
    into.lineTo([10.5, 19.5]);
    into.lineTo([11, 19]);
    into.close();
    expect(into.data).toBe('M10 20l.5-.5.5-.5z');
  });

  test('rounds to whole px by default and leaves out steps of nothing', () => {
    const into = new PathWriter();
    into.moveTo([0.4, 0.4]);
    into.lineTo([0.3, 0.2]);
    into.lineTo([7.6, -3.4]);
    expect(into.data).toBe('M0 0l8-3');
  });

  test('rounding does not add up along a long path', () => {
    const into = new PathWriter(0);
    into.moveTo([0, 0]);
    for (let i = 1; i <= 200; i++) into.lineTo([i * 1.3, i * 0.7]);
    const [x, y] = points(into.data).at(-1) ?? [NaN, NaN];
    expect(Math.abs(x - 260)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(y - 140)).toBeLessThanOrEqual(0.5);
  });

  test('round trip: every point comes back within half a unit', () => {
    const drawn: Point[] = [
      [3.14, 2.72],
      [-14.2, 9.99],
      [0.04, -0.04],
      [100.5, 0.5],
    ];
    const into = new PathWriter(1);
    drawn.forEach((point, i) => (i === 0 ? into.moveTo(point) : into.lineTo(point)));
    points(into.data).forEach(([x, y], i) => {
      expect(Math.abs(x - (drawn[i]?.[0] ?? NaN))).toBeLessThanOrEqual(0.051);
      expect(Math.abs(y - (drawn[i]?.[1] ?? NaN))).toBeLessThanOrEqual(0.051);
    });
  });

  test('never writes minus zero', () => {
    const into = new PathWriter();
    into.moveTo([-0.2, -0.3]);
    into.quadraticTo([-0.4, 0.1], [5, -0.1]);
    expect(into.data).toBe('M0 0q0 0 5 0');
  });
});
