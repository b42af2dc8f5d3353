import { describe, expect, test } from 'vitest';
import { CREAM, DARK_SHEET, PALETTES, PAPER } from '../../src/palettes.ts';
import { contrast } from '../support/luminance.ts';

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each(Object.entries(PALETTES))('palette %s', (_, palette) => {
  const { ink, accentText, field, white, pale, dark } = palette;

  test.each([
    ['ink on paper', ink, PAPER, 7],
    ['ink on white', ink, white, 7],
    ['ink on pale', ink, pale, 7],
    ['ink on field', ink, field, 4.5],
    ['accent text on paper', accentText, PAPER, 4.5],
    ['accent text on white', accentText, white, 4.5],
    ['paper on ink', PAPER, ink, 7],
    ['ink on the sheet after dark', ink, DARK_SHEET, 7],
    ['cream on the dark background', CREAM, dark.background, 7],
    ['cream on the dark field', CREAM, dark.field, 4.5],
    ['dark accent text on the dark background', dark.accentText, dark.background, 4.5],
    ['tint on the dark field', dark.tint, dark.field, 4.5],
  ])('can be read: %s', (pair, text, ground, least) => {
    expect(contrast(text, ground), pair).toBeGreaterThanOrEqual(least);
  });

  test('has colours any program can read', () => {
    const { dark: after, ...colors } = palette;
    for (const color of [...Object.values(colors), ...Object.values(after)])
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('tells light skin, dark skin and overprint apart', () => {
    expect(new Set([palette.skin, palette.darkSkin, palette.overprint]).size).toBe(3);
  });
});
