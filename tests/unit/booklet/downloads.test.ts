import { expect, test } from 'vitest';
import { downloadsOf, isFoldable } from '../../../src/booklet/downloads.ts';
import { loadBooklet } from '../../../src/booklet/load.ts';

test('what is too thick to fold has no fold booklet, and all its other files', async () => {
  const booklet = await loadBooklet();
  const [notie, ...others] = booklet.noties;
  const verhalen = Array.from({ length: 101 }, () => notie!.verhalen[0]!);
  expect([isFoldable(verhalen), isFoldable(verhalen.slice(1))]).toEqual([false, true]);
  const thick = { ...booklet, noties: [{ ...notie!, verhalen }, ...others], verhalen };
  const gone = downloadsOf(booklet).filter((file) => !downloadsOf(thick).includes(file));
  expect(gone).toHaveLength(2);
  for (const file of gone) expect(file).toMatch(/-vouwboekje\.pdf$/);
});
