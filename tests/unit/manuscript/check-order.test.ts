import { expect, test } from 'vitest';
import { checkOrder } from '../../../src/manuscript/check-order.ts';

const entries = (...names: [number, string][]) =>
  names.map(([number, slug]) => ({ file: `${number}-${slug}`, number, slug, body: '', bodyLine: 1 }));
const found = (...names: [number, string][]) =>
  checkOrder(entries(...names)).map(({ file, field, message }) => `${file} ${field}: ${message}`);

test('finds nothing in a row that counts on from one', () => {
  expect(found([1, 'a'], [2, 'b'], [3, 'c'])).toEqual([]);
  expect(found()).toEqual([]);
});

test('names both of two with one number', () => {
  expect(found([1, 'a'], [2, 'b'], [2, 'c'])).toEqual(['2-c nummer: 2 komt ook voor bij 2-b']);
});

test('names both of two with one slug', () => {
  expect(found([1, 'a'], [2, 'a'])).toEqual(['2-a naam: a komt ook voor bij 1-a']);
});

test('tells of a gap once, at the entry behind it', () => {
  expect(found([1, 'a'], [5, 'b'])).toEqual(['5-b nummer: nummer 4 ontbreekt vóór nummer 5']);
  expect(found([20261201120000, 'a'])).toEqual([
    '20261201120000-a nummer: nummer 20261201119999 ontbreekt vóór nummer 20261201120000',
  ]);
  expect(found([4, 'b'], [2, 'a'])).toEqual([
    '2-a nummer: nummer 1 ontbreekt vóór nummer 2',
    '4-b nummer: nummer 3 ontbreekt vóór nummer 4',
  ]);
});

test('expects nothing of numbers when one is not known', () => {
  expect(found([0, 'a'], [0, 'b'], [2, 'c'])).toEqual([]);
  expect(found([0, 'a'], [2, 'a'])).toEqual(['2-a naam: a komt ook voor bij 0-a']);
});
