import { describe, expect, test } from 'vitest';
import { intendedName, numberedName } from '../../../src/manuscript/numbered-name.ts';

describe('numberedName', () => {
  test.each([
    ['1-dag', 1, 'dag'],
    ['04-het-sneeuwbaleffect', 4, 'het-sneeuwbaleffect'],
    ['012-3d', 12, '3d'],
    ['100-a1-b2', 100, 'a1-b2'],
  ])('reads %s', (name, number, slug) => {
    expect(numberedName(name)).toEqual({ number, slug });
  });

  test.each([
    'dag',
    '1',
    '1-',
    '-dag',
    '0-dag',
    '1-Dag',
    '1-dag ',
    '1-een--twee',
    '1-dag-',
    '1-dé',
    '1_dag',
    '1.5-dag',
    '-1-dag',
    '',
  ])('refuses %j', (name) => {
    expect(numberedName(name)).toBeUndefined();
  });
});

describe('intendedName', () => {
  test.each([
    ['04-Dé eerste BOOT!', 4, 'de-eerste-boot'],
    ['2-dag-', 2, 'dag'],
    ['dag', 0, 'dag'],
    ['0-dag', 0, 'dag'],
  ])('sees in %j the number and the slug it was meant to be', (name, number, slug) => {
    expect(intendedName(name)).toEqual({ number, slug });
  });
});
