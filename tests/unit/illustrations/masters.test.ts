import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { brotliSize } from '../../../src/images/brotli-size.ts';
import { loadBooklet } from '../../../src/booklet/load.ts';
import { PALETTES } from '../../../src/palettes.ts';
import { coloursOf, fillsOf, foreignMatter, idsOf, looseEnds } from './svg-facts.ts';

/** The drawings we made, as they lie beside their verhalen; what others drew is not ours to judge. */
const { noties } = await loadBooklet();
const masters = await Promise.all(
  noties.flatMap(({ number, verhalen, palette }) =>
    verhalen
      .filter(({ illustratie }) => illustratie?.vanUitgave && illustratie.file.endsWith('.svg'))
      .map(async ({ slug, illustratie }) => ({
        notie: number,
        slug,
        palette,
        svg: await readFile(illustratie?.file ?? '', 'utf8'),
      })),
  ),
);

/** Bytes after brotli: one drawing, the drawings of the first two noties together, those of the rest together. */
const BUDGET = { each: 5000, firstTwo: 45_000, others: 48_000 };

describe.each(masters)('the drawing of $slug', ({ svg, palette }) => {
  test('stands on the canvas of all drawings', () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 800 600"/);
  });

  test('has shapes only: no text, script, style, filter, stroke or gradient', () => {
    expect(foreignMatter(svg)).toEqual([]);
  });

  test('has the colours of its notie, and overlaps that are declared', () => {
    const known = coloursOf(palette);
    expect(fillsOf(svg).length).toBeGreaterThan(3);
    expect(fillsOf(svg).filter((fill) => !known.has(fill))).toEqual([]);
  });

  test('refers to nothing outside itself', () => {
    expect(looseEnds(svg)).toEqual([]);
  });

  test('is light', () => {
    expect(brotliSize(svg)).toBeLessThan(BUDGET.each);
  });
});

describe('the drawings together', () => {
  test('share no id', () => {
    const all = masters.flatMap(({ svg }) => idsOf(svg));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('stay within their budgets', () => {
    const weight = (isFirst: boolean) =>
      masters
        .filter(({ notie }) => notie <= 2 === isFirst)
        .reduce((sum, { svg }) => sum + brotliSize(svg), 0);
    expect(weight(true)).toBeLessThan(BUDGET.firstTwo);
    expect(weight(false)).toBeLessThan(BUDGET.others);
  });

  test('are each made in the palette of their notie', () => {
    for (const { svg, palette } of masters) {
      const { ink, accent } = PALETTES[palette];
      expect(svg).toContain(ink);
      expect(svg).toContain(accent);
    }
  });
});
