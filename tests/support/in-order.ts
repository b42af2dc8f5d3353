import { expect } from 'vitest';

/** Without the spaces that a form may set otherwise. */
export const smooth = (text: string) => text.replace(/\s+/g, '');

/** Fails on the first piece that does not follow the one before it. */
export function expectInOrder(words: string, pieces: string[]): void {
  const text = smooth(words);
  let from = 0;
  for (const piece of pieces.map(smooth)) {
    const at = text.indexOf(piece, from);
    expect(at, `"${piece}" after ${from}`).toBeGreaterThanOrEqual(0);
    from = at + piece.length;
  }
}
