import { expect, test } from 'vitest';
import { checkWords } from '../../../src/manuscript/check-words.ts';
import type { VerhaalData } from '../../../src/schemas/verhaal.ts';

const WORDS = { citaat: 'Zo gaat dat.', alt: 'Een boot.', beschrijving: 'Een boot op het water.' };
const found = (data: Partial<VerhaalData>, illustraties: string[] | undefined) =>
  checkWords({ citaat: WORDS.citaat, ...data }, 'v.mdx', illustraties).map(
    ({ field, message }) => `${field}: ${message}`,
  );

test('takes a drawing with its words, and a citaat alone', () => {
  expect(found(WORDS, ['illustratie.svg'])).toEqual([]);
  expect(found({}, [])).toEqual([]);
});

test('asks for each of the words a drawing needs', () => {
  expect(found({}, ['illustratie.png'])).toEqual([
    'alt: ontbreekt, terwijl er een illustratie.png is',
    'beschrijving: ontbreekt, terwijl er een illustratie.png is',
  ]);
});

test.each([{ alt: 'Een boot.' }, { beschrijving: 'Een boot.' }, { tekenaar: 'Jo Vis' }])(
  'asks for the drawing when there is %j for it',
  (words) => {
    expect(found(words, [])).toEqual([
      'illustratie: er is een alt, beschrijving of tekenaar, maar geen tekening',
    ]);
  },
);

test('asks for nothing when it is not known which drawing is meant', () => {
  expect(found({ alt: 'Een boot.' }, undefined)).toEqual([]);
});

test('names all drawings when there are several', () => {
  expect(found(WORDS, ['illustratie.png', 'illustratie.svg'])).toEqual([
    'illustratie: er zijn er meer dan één: illustratie.png, illustratie.svg',
  ]);
});

test.each([
  [{ alt: 'ZO GAAT DAT' }, 'alt: is hetzelfde als citaat'],
  [{ beschrijving: '“Zo gaat dat”' }, 'beschrijving: is hetzelfde als citaat'],
  [{ beschrijving: 'Een… boot!' }, 'beschrijving: is hetzelfde als alt'],
])('sees that %j says the same again', (data, message) => {
  expect(found({ ...WORDS, ...data }, ['illustratie.svg'])).toEqual([message]);
});

test('says of each what was expected', () => {
  for (const problem of checkWords({ citaat: 'Zo.' }, 'v.mdx', ['illustratie.svg'])) {
    expect(problem.expected).toMatch(/\w{4}/);
  }
});
