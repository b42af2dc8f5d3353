import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { galleryParts } from '../../../src/booklet/gallery-parts.ts';
import { everyPage } from '../../../src/booklet/pages.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

/** The numbers of the verhalen in each group of each page. */
const numbersOf = (sizes: number[], most: number) =>
  galleryParts(buildBooklet(manuscriptOf(sizes)).noties, most).map((groups) =>
    groups.map(({ verhalen }) => verhalen.map(({ number }) => number)),
  );

test.each([
  [[2, 1], 5, [[[1, 2], [3]]]],
  [
    [2, 3],
    5,
    [
      [
        [1, 2],
        [3, 4, 5],
      ],
    ],
  ],
  [
    [2, 4],
    5,
    [
      [
        [1, 2],
        [3, 4, 5],
      ],
      [[6]],
    ],
  ],
  [[5], 2, [[[1, 2]], [[3, 4]], [[5]]]],
  [[2, 2], 2, [[[1, 2]], [[3, 4]]]],
] as const)('%j with %i a page', (sizes, most, expected) => {
  expect(numbersOf([...sizes], most)).toEqual(expected);
});

test('a booklet that fits one page has one; another has pages with addresses of their own', () => {
  const pathsOf = (size: number) =>
    everyPage(buildBooklet(manuscriptOf([size])))
      .filter(({ kind }) => kind === 'verhalen')
      .map(({ path }) => path);
  expect(pathsOf(120)).toEqual(['/verhalen/']);
  expect(pathsOf(250)).toEqual(['/verhalen/', '/verhalen/deel-2/', '/verhalen/deel-3/']);
});
