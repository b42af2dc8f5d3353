import { expect, test } from 'vitest';
import { linkText } from '../../../src/print/describe.ts';

test.each([
  [400, 'Download het hele boekje, pdf op\u00a0A5, 1\u00a0kB'],
  [113_600, 'Download het hele boekje, pdf op\u00a0A5, 114\u00a0kB'],
  [2_340_000, 'Download het hele boekje, pdf op\u00a0A5, 2,3\u00a0MB'],
])('a file of %i bytes says its size in one piece', (bytes, words) => {
  expect(linkText({ form: 'a5', notie: undefined, bytes, pages: 2, file: '', name: '' })).toBe(words);
});
