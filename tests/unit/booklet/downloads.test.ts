import { expect, test } from 'vitest';
import { downloadsOf, fits } from '../../../src/booklet/downloads.ts';
import { loadBooklet } from '../../../src/booklet/load.ts';

test.each([
  [100, [/-vouwboekje\.pdf$/]],
  [1000, [/-vouwboekje\.pdf$/, /-a4\.pdf$/, /-a5\.pdf$/, /-kaarten\.pdf$/]],
])('more than %d verhalen do not go in some files, and are in all others', async (most, forms) => {
  const booklet = await loadBooklet();
  const [notie, ...others] = booklet.noties;
  const verhalen = Array.from({ length: most + 1 }, () => notie!.verhalen[0]!);
  const thick = { ...booklet, noties: [{ ...notie!, verhalen }, ...others], verhalen };
  const slim = { ...thick, noties: [{ ...notie!, verhalen: verhalen.slice(1) }, ...others] };
  const isGone = (file: string) => forms.some((form) => form.test(file));
  expect(fits('vouwboekje', verhalen.slice(1))).toBe(most === 100);
  const ofNotie = (file: string) => file.includes(`/${notie!.slug}-`);
  const all = downloadsOf(booklet);
  expect(downloadsOf(thick).filter(ofNotie)).toEqual(all.filter((file) => ofNotie(file) && !isGone(file)));
  expect(downloadsOf(slim).filter(ofNotie).length).toBeGreaterThan(downloadsOf(thick).filter(ofNotie).length);
  expect(downloadsOf(thick).filter((file) => !ofNotie(file)).length).toBeLessThan(
    all.filter((file) => !ofNotie(file)).length,
  );
  for (const { slug } of others) {
    const ofOther = (file: string) => file.includes(`/${slug}-`);
    expect(downloadsOf(thick).filter(ofOther)).toEqual(all.filter(ofOther));
  }
});
