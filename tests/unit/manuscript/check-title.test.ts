import { expect, test } from 'vitest';
import { checkTitle } from '../../../src/manuscript/check-title.ts';
import { STAND_INS } from '../../../src/manuscript/stand-ins.ts';

const found = (titel: string, titelregels: string[]) =>
  checkTitle({ ...STAND_INS.boek, titel, titelregels }, 'boek.yaml');

test.each([
  ['Buren aan zee', ['Buren aan zee']],
  ['Buren aan zee', ['Bu~ren', 'aan zee']],
  ['Buren', ['Buren']],
])('%j may stand in the lines %j', (titel, lines) => {
  expect(found(titel, lines)).toEqual([]);
});

test.each([
  ['Buren aan zee', ['Buren', 'aan~zee'], 'Buren aanzee'],
  ['Buren aan zee', ['Buren', 'op zee'], 'Buren op zee'],
  ['Buren aan zee', ['Buren aan'], 'Buren aan'],
  ['Buren aan zee', ['zee', 'Buren aan'], 'zee Buren aan'],
])('%j may not stand in the lines %j', (titel, lines, shown) => {
  expect(found(titel, lines)).toMatchObject([
    {
      file: 'boek.yaml',
      field: 'titelregels',
      message: `samen staat er "${shown}", maar de titel is "${titel}"`,
    },
  ]);
});
