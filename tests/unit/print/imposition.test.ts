import { describe, expect, test } from 'vitest';
import { impose } from '../../../src/print/imposition.ts';
import { posterRows } from '../../../src/print/poster-rows.ts';

/** Lays the sheets on one another, folds them and turns the leaves: what a reader meets, page by page. */
function fold(sides: ReturnType<typeof impose>): (number | undefined)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, sheet) => ({
    front: sides[sheet * 2]!,
    // Turned over the short edge, what is on the left of the back lies behind the right of the front.
    back: sides[sheet * 2 + 1]!,
  }));
  const towardsMiddle = sheets.flatMap(({ front, back }) => [front[1], back[0]]);
  const fromMiddle = sheets.toReversed().flatMap(({ front, back }) => [back[1], front[0]]);
  return [...towardsMiddle, ...fromMiddle];
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('a folded booklet', () => {
  test.each(upTo(61))('of %i pages is read in order', (pages) => {
    const read = fold(impose(pages));
    expect(read.length % 4).toBe(0);
    expect(read.length - pages).toBeLessThan(4);
    expect(read.slice(0, pages)).toEqual(upTo(pages));
    expect(read.slice(pages).every((page) => page === undefined)).toBe(true);
  });

  test.each(upTo(60).slice(1))('of %i pages keeps its back where it is', (pages) => {
    const read = fold(impose(pages, 1));
    expect(read.at(-1)).toBe(pages);
    expect(read.filter((page) => page !== undefined)).toEqual(upTo(pages));
  });

  test('of eight pages lies on its sheets as printers have always laid it', () => {
    expect(impose(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });
});

describe('a poster', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 9, 12])('shows all of %i drawings within its field', (count) => {
    const { rows, widths } = posterRows(count, 261, 200);
    expect(rows.reduce((sum, size) => sum + size, 0)).toBe(count);
    const height = widths.reduce((sum, width) => sum + width * 0.75 + 15, 9 * (rows.length - 1));
    expect(height).toBeLessThanOrEqual(200.01);
    rows.forEach((size, row) => expect(size * widths[row]! + (size - 1) * 9).toBeLessThanOrEqual(261.01));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
  });

  test('of a thousand drawings shows those that are still worth a poster', () => {
    const { rows, widths } = posterRows(1000, 261, 200);
    expect(rows.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
  });
});
