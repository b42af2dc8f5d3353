import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OVERLAPS } from '../../../src/illustrations/overlaps.ts';
import * as palettes from '../../../src/palettes.ts';

/** Black, white, and the ground of the cover after dark, bare and dimmed. */
const BESIDE = ['#000', '#fff', OVERLAPS.omslag.groundAfterDark, '#17223b'];

test('a style sheet names no colour but those of the palettes', () => {
  const known = new Set([...coloursIn(JSON.stringify(palettes)), ...BESIDE]);
  const sheets = globSync('src/styles/*.css');
  expect(sheets.length).toBeGreaterThan(20);
  const strange = sheets.flatMap((sheet) =>
    coloursIn(readFileSync(sheet, 'utf8'))
      .filter((colour) => !known.has(colour))
      .map((colour) => `${sheet}: ${colour}`),
  );
  expect(strange).toEqual([]);
});

const coloursIn = (text: string): string[] =>
  [...text.matchAll(/#[\da-f]{3,8}\b/gi)].map(([colour]) => colour.toLowerCase());
