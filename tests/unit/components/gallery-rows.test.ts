import { expect, test } from 'vitest';
import { galleryRows } from '../../../src/components/booklet/gallery-rows.ts';

/** Lays spans out as the grid of twelve does: the width of each row. */
function rowWidths(spans: number[]): number[] {
  const rows: number[] = [];
  for (const span of spans) {
    const last = rows.at(-1);
    if (last !== undefined && last + span <= 12) rows[rows.length - 1] = last + span;
    else rows.push(span);
  }
  return rows;
}

test.each([1, 2, 3, 4, 5])('notie %i fills every row, whatever the number of drawings', (number) => {
  for (let count = 2; count <= 60; count++) {
    const spans = galleryRows(count, number);
    expect(spans).toHaveLength(count);
    expect(
      rowWidths(spans).every((width) => width === 12),
      `${count}: ${spans.join(' ')}`,
    ).toBe(true);
  }
});

test('one drawing stands alone, and none takes no room', () => {
  expect(galleryRows(1, 1)).toEqual([7]);
  expect(galleryRows(0, 1)).toEqual([]);
});

test('pairs lean another way in the next notie', () => {
  expect(galleryRows(2, 1)).not.toEqual(galleryRows(2, 2));
});
