import { describe, expect, test } from 'vitest';
import { setLine, setText } from '../../../src/cards/set-text.ts';

const box = { color: '#000', face: 'heading', largest: 130, smallest: 34, lineHeight: 0.97 } as const;

/** Holds how a line is set against the same words, as large, with the breaks written out. */
async function expectBreaks(text: string, wanted: string, size: { width: number; height: number }) {
  const set = await setLine(text, { ...box, ...size });
  const written = await setText(wanted, { ...box, ...size, largest: set.size });
  const rows = ({ height, size: letters }: typeof set) => Math.round(height / (letters * box.lineHeight));
  expect(rows(set)).toBe(wanted.split('\n').length);
  expect(rows(written)).toBe(rows(set));
  // A space that holds words together is a trifle wider.
  expect(Math.abs(set.width - written.width)).toBeLessThan(2);
}

describe('a line of the booklet', () => {
  test('does not leave its first short word alone', async () => {
    await expectBreaks('“Wat aandacht krijgt groeit”', '“Wat aandacht\nkrijgt groeit”', {
      width: 500,
      height: 348,
    });
  });

  test('does, when all would be much smaller otherwise', async () => {
    await expectBreaks('“Het sneeuwbaaleffect in de wijk”', '“Het\nsneeuwbaaleffect\nin de wijk”', {
      width: 500,
      height: 348,
    });
  });

  test('begins a sentence on a line of its own', async () => {
    await expectBreaks('“Kom binnen. Er is koffie”', '“Kom\nbinnen.\nEr is koffie”', {
      width: 500,
      height: 348,
    });
  });
});
