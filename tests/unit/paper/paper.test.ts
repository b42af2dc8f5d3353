import { describe, expect, test } from 'vitest';
import { numeral } from '../../../src/paper/numerals.ts';
import { cutPoster } from '../../../src/paper/poster.ts';
import { randomFrom } from '../../../src/paper/random.ts';
import { scrap } from '../../../src/paper/scrap.ts';
import { cutSheet } from '../../../src/paper/sheet.ts';
import { cutWindows } from '../../../src/paper/windows.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index);
const numbersIn = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
const isPath = /^M[\d\s.,CLMZ-]+Z$/;

describe('random', () => {
  test('is the same for one seed, and another for the next', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(new Set(SEEDS.map((seed) => draw(seed).join())).size).toBe(SEEDS.length);
  });

  test('stays in [0, 1) and is spread over it', () => {
    const random = randomFrom(3);
    const all = Array.from({ length: 2000 }, random);
    expect(all.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(all.filter((value) => value < 0.5).length).toBeGreaterThan(900);
    expect(all.filter((value) => value < 0.5).length).toBeLessThan(1100);
  });
});

describe('cut paper', () => {
  test.each([
    ['scrap', (seed: number) => scrap(10, 20, 30, 40, seed)],
    ['straight sheet', (seed: number) => cutSheet(seed, true)],
    ['wavy sheet', (seed: number) => cutSheet(seed, false)],
    ['straight poster', (seed: number) => cutPoster(seed).angular],
    ['wavy poster', (seed: number) => cutPoster(seed).wavy],
  ])('a %s is a closed path, the same each time, another for each seed', (_, cut) => {
    for (const seed of SEEDS) {
      expect(cut(seed)).toMatch(isPath);
      expect(cut(seed)).not.toMatch(/NaN|undefined/);
      expect(cut(seed)).toBe(cut(seed));
    }
    expect(new Set(SEEDS.map(cut)).size).toBeGreaterThan(100);
  });

  test('a poster stays on its box, and both sheets meet', () => {
    for (const seed of SEEDS) {
      const { angular, wavy } = cutPoster(seed);
      const across = (d: string) => numbersIn(d).filter((_, index) => index % 2 === 0);
      for (const value of numbersIn(angular)) expect(value).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across(angular), ...across(wavy))).toBeLessThanOrEqual(800);
      expect(Math.min(...across(wavy))).toBeLessThan(Math.max(...across(angular)));
    }
  });

  test('a scrap stays near its box', () => {
    for (const seed of SEEDS) {
      const [x = 0, y = 0] = numbersIn(scrap(0, 0, 100, 50, seed));
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(3);
    }
  });
});

describe('windows', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 23])('%i verhalen have a window each', (count) => {
    const { windows, width, height, door } = cutWindows(count, 1);
    expect(windows).toHaveLength(count);
    expect(new Set(windows).size).toBe(count);
    for (const d of [...windows, door]) {
      numbersIn(d).forEach((value, index) => {
        expect(value).toBeGreaterThan(-8);
        expect(value, d).toBeLessThan((index % 2 ? height : width) + 12);
      });
    }
  });

  test('more than can be told apart are not drawn', () => {
    expect(cutWindows(10_000, 1).windows).toHaveLength(23);
  });
});

describe('numerals', () => {
  test('every number has a figure a digit, side by side', () => {
    for (let number = 0; number <= 120; number++) {
      const { figures, width } = numeral(number);
      expect(figures).toHaveLength(String(number).length);
      for (const { d } of figures) expect(d).toMatch(isPath);
      expect(figures.map(({ x }) => x)).toEqual([...figures.keys()].map((index) => index * 430));
      expect(width).toBe(figures.at(-1)!.x + 400);
    }
  });

  test('every digit has a shape of its own that fills its box', () => {
    const shapes = [...'0123456789'].map((digit) => numeral(Number(digit)).figures[0]!.d);
    expect(new Set(shapes).size).toBe(10);
    for (const d of shapes) {
      const across = numbersIn(d).filter((_, index) => index % 2 === 0);
      const down = numbersIn(d).filter((_, index) => index % 2 === 1);
      expect(Math.min(...across, ...down)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across)).toBeLessThanOrEqual(400);
      expect(Math.max(...down)).toBeLessThanOrEqual(570);
      expect(Math.max(...down) - Math.min(...down)).toBeGreaterThan(500);
    }
  });
});
