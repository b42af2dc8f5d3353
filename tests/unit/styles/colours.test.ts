import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { OVERLAPS } from '../../../src/illustrations/overlaps.ts';
import * as palettes from '../../../src/palettes.ts';

/** Black, white, and the ground of the cover after dark, bare and dimmed. */
const BESIDE = ['#000', '#fff', OVERLAPS.omslag.groundAfterDark, '#17223b'];

const HEX = /#[\da-f]{3,8}\b/gi;
/** Those that make a colour of numbers: one that mixes colours names them. */
const FUNCTION = /(?<![\w-])(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color)\([^)]*\)/gi;
const WORD = /(?<![\w#-])[a-z]+(?![\w(-])/gi;

test('a style sheet names no colour but those of the palettes', () => {
  const known = new Set([...JSON.stringify(palettes).matchAll(HEX)].map(([colour]) => colour).concat(BESIDE));
  const sheets = globSync('src/styles/*.css');
  expect(sheets.length).toBeGreaterThan(20);
  const strange = sheets.flatMap((sheet) =>
    coloursIn(readFileSync(sheet, 'utf8'))
      .filter((colour) => !known.has(colour))
      .map((colour) => `${sheet}: ${colour}`),
  );
  expect(strange).toEqual([]);
});

/** However they are written. */
function coloursIn(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  const values = [...bare.matchAll(/:\s([^;{}]+);/g)].map(([, value = '']) => value).join('\n');
  const find = (pattern: RegExp) => [...values.matchAll(pattern)].map(([found]) => found.toLowerCase());
  return [...find(HEX), ...find(FUNCTION), ...find(WORD).filter(isColour)];
}

/** Asks who knows all their names. */
function isColour(word: string): boolean {
  if (word === 'transparent') return false;
  try {
    return Boolean(sharp({ create: { width: 1, height: 1, channels: 3, background: word } }));
  } catch {
    return false;
  }
}
