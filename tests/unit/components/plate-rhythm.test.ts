import { expect, test } from 'vitest';
import { plateRhythm, type PlatePlace } from '../../../src/components/booklet/plate-rhythm.ts';

const COUNTS = Array.from({ length: 41 }, (_, count) => count);
const NOTIES = Array.from({ length: 12 }, (_, index) => index + 1);
const PARTNER: Partial<Record<PlatePlace, PlatePlace>> = {
  'duo-large-left': 'duo-small-right',
  'duo-small-left': 'duo-large-right',
};

test.each(NOTIES)('notie %i has a place for every plate, and never half a duo', (number) => {
  for (const count of COUNTS) {
    const places = plateRhythm(count, number);
    expect(places).toHaveLength(count);
    const seconds = new Set(Object.values(PARTNER));
    places.forEach((place, index) => {
      const partner = PARTNER[place];
      if (partner) expect(places[index + 1], `${count} plates`).toBe(partner);
      if (seconds.has(place)) expect(PARTNER[places[index - 1]!], `${count} plates`).toBe(place);
    });
  }
});

test('two noties in a row never open alike', () => {
  for (const number of NOTIES) {
    for (const count of COUNTS.slice(3)) {
      expect(plateRhythm(count, number), `${count} plates`).not.toEqual(plateRhythm(count, number + 1));
    }
  }
});
