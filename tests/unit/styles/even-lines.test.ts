import { expect, test } from 'vitest';
import { evenLines, roomOf } from '../../../src/styles/even-lines.ts';

test.each([
  ['one line where it fits', 'De wijk ingaan', ['De wijk ingaan']],
  ['two where it does not', 'Netwerken betrekken', ['Netwerken', 'betrekken']],
  [
    'lines as equal as they go',
    'Vraag centraal in plaats van probleem',
    ['Vraag centraal', 'in plaats', 'van probleem'],
  ],
  [
    'a word that is longer than a line',
    'De netwerkbijeenkomsten van nu',
    ['De', 'netwerkbijeenkomsten', 'van nu'],
  ],
  ['a whole word at last', 'Samenwerkingsverbanden', ['Samenwerkingsverbanden']],
])('sets %s', (_, title, lines) => {
  expect(evenLines(title, 14)).toEqual(lines);
});

test('sets a title of many words in longer lines, not in more', () => {
  const title = Array.from({ length: 40 }, () => 'woord').join(' ');
  const lines = evenLines(title, 14);
  expect(lines.length).toBeLessThanOrEqual(6);
  expect(lines.join(' ')).toBe(title);
});

test('asks room for the longest line, and more for a word as long', () => {
  expect(roomOf(['in de wijk', 'en nu'])).toBe(4);
  expect(roomOf(['samenwerken'])).toBeCloseTo(4.84);
});
