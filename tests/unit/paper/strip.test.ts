import { expect, test } from 'vitest';
import { cutStrip } from '../../../src/paper/strip.ts';

const statesOf = (sizes: number[], current: number) =>
  cutStrip(sizes, current).scraps.map(({ state }) => state);

test('has a scrap a verhaal, in the groups of the noties', () => {
  const { scraps } = cutStrip([2, 3], 3);
  expect(scraps.map(({ group }) => group)).toEqual([0, 0, 1, 1, 1]);
  expect(scraps.map(({ state }) => state)).toEqual(['before', 'before', 'now', 'after', 'after']);
});

test.each([[[7, 5, 4, 4, 5]], [[1]], [[60]], [[61]], [[13, 1, 1]], [[59, 2]], [[100, 1, 1, 1]]])(
  'shows one place as now for every verhaal of %j',
  (sizes) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    for (let current = 1; current <= total; current++) {
      const states = statesOf(sizes, current);
      expect(
        states.filter((state) => state === 'now'),
        `verhaal ${current}`,
      ).toHaveLength(1);
      expect(states.lastIndexOf('before')).toBeLessThan(states.indexOf('now'));
    }
  },
);

test('stays a strip for ten thousand verhalen', () => {
  const sizes = Array<number>(10).fill(1000);
  for (const current of [1, 2, 777, 5000, 9999, 10_000]) {
    const { scraps, width } = cutStrip(sizes, current);
    expect(scraps.length).toBeLessThanOrEqual(70);
    expect(width).toBeLessThan(2000);
    expect(scraps.filter(({ state }) => state === 'now')).toHaveLength(1);
  }
});

test('is all behind, or all ahead, without a current verhaal', () => {
  expect(new Set(statesOf([2, 3], 6))).toEqual(new Set(['before']));
  expect(new Set(statesOf([2, 3], 0))).toEqual(new Set(['after']));
});

test('fits in the width it says', () => {
  const { scraps, width } = cutStrip([3, 4], 2);
  const across = scraps.flatMap(({ d }) => [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x)));
  expect(Math.max(...across)).toBeLessThanOrEqual(width + 2);
  expect(Math.max(...across)).toBeGreaterThan(width - 20);
});
