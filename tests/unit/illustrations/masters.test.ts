import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { brotliSize } from '../../../src/images/brotli-size.ts';
import { loadBooklet } from '../../../src/booklet/load.ts';
import { PALETTES } from '../../../src/palettes.ts';

/** The drawings we made, as they lie beside their verhalen; a scan put in their place is not ours to judge. */
const { noties } = await loadBooklet();
const masters = await Promise.all(
  noties.flatMap(({ number, verhalen, palette }) =>
    verhalen
      .filter(({ illustratie }) => illustratie?.file.endsWith('.svg'))
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

const ids = (svg: string) => [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);

describe.each(masters)('the drawing of $slug', ({ svg }) => {
  test('stands on the canvas of all drawings', () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 800 600"/);
  });

  test('has shapes only: no text, script, style, filter, stroke or gradient', () => {
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1]));
    const allowed = new Set(['svg', 'g', 'path', 'circle', 'defs', 'clipPath', 'use']);
    expect([...elements].filter((name) => !allowed.has(name ?? ''))).toEqual([]);
    expect(svg).not.toMatch(/\s(style|class|stroke|filter|opacity|on\w+)=/);
  });

  test('has plain hex colours', () => {
    const fills = [...svg.matchAll(/fill="([^"]*)"/g)].map((match) => match[1]);
    expect(fills.length).toBeGreaterThan(3);
    expect(fills.filter((fill) => !/^#[0-9a-f]{6}$/.test(fill ?? ''))).toEqual([]);
  });

  test('refers to nothing outside itself', () => {
    const targets = [...svg.matchAll(/(?:href="|url\()([^")]+)/g)].map((match) => match[1] ?? '');
    const own = new Set(ids(svg).map((id) => `#${id}`));
    expect(targets.filter((target) => !own.has(target))).toEqual([]);
  });

  test('is light', () => {
    expect(brotliSize(svg)).toBeLessThan(BUDGET.each);
  });
});

describe('the drawings together', () => {
  test('share no id', () => {
    const all = masters.flatMap(({ svg }) => ids(svg));
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
