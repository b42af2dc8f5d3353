import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { movedVerhalen } from '../../../src/booklet/moved-verhalen.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

test('of all that moved, the verhalen that are still a verhaal', () => {
  const booklet = buildBooklet({
    ...manuscriptOf([2]),
    doorverwijzingen: {
      '/noties/oud/een/': '/noties/notie-1/verhaal-1/',
      '/noties/notie-1/twee/': '/noties/notie-1/verhaal-2/',
      '/noties/oud/weg/': '/noties/notie-1/',
      '/noties/oud/': '/noties/notie-1/',
      '/lang/voor/dit/': '/noties/notie-1/verhaal-2/',
      '/oud/': '/welkom/',
    },
  });
  expect(movedVerhalen(booklet)).toEqual({
    'oud/een': 'notie-1/verhaal-1',
    'notie-1/twee': 'notie-1/verhaal-2',
  });
});
