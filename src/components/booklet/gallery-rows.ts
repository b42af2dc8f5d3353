/** Width of a drawing in the gallery, in columns of twelve. */
export type GallerySpan = 3 | 4 | 5 | 7;

/** How many stand in each row, for the last rows of a notie; a longer series goes on in threes before them. */
const LAST_ROWS: number[][] = [[], [1], [2], [3], [2, 2], [2, 3], [3, 3], [3, 4]];

/**
 * Divides `count` drawings over full rows of two, three or four.
 * @param number Number of the notie: it decides which way pairs lean, and whether a pair comes first or last.
 */
export function galleryRows(count: number, number: number): GallerySpan[] {
  const threes = Math.max(0, Math.ceil((count - 7) / 3));
  const last = LAST_ROWS[count - threes * 3] ?? [];
  const rows = [...Array<number>(threes).fill(3), ...(number % 2 ? last.toReversed() : last)];
  return rows.flatMap((size, row) => spans(size, row + number));
}

function spans(size: number, lean: number): GallerySpan[] {
  if (size === 1) return [7];
  if (size === 2) return lean % 2 ? [5, 7] : [7, 5];
  return Array<GallerySpan>(size).fill(size === 3 ? 4 : 3);
}
