import { describe, expect, test } from 'vitest';
import { hairBack, skullBack } from '../../../src/illustrations/kit/heads-back.ts';
import { face, HAIR_NAMES, mouth } from '../../../src/illustrations/kit/heads.ts';
import type { Field } from '../../../src/illustrations/kit/distance.ts';
import type { Point } from '../../../src/illustrations/kit/vector.ts';

const inside = (fields: readonly Field[], point: Point, margin = 0): boolean =>
  fields.some(({ distance }) => distance(point) < -margin);

test('an open mouth lies well inside the face, so that it does not look like a beard', () => {
  for (const [x, y] of mouth('open')) expect(inside(face(), [x, y], 0.3), `${x} ${y}`).toBe(true);
});

describe('from behind', () => {
  const covered = HAIR_NAMES.filter((name) => name !== 'none');

  test.each(covered)('%s: hair reaches the nape, so that the head is not a blank face', (name) => {
    const { fields } = hairBack(name);
    for (const x of [-4, 0, 4]) {
      expect(inside(skullBack(), [x, -7])).toBe(true);
      expect(inside(fields, [x, -7])).toBe(true);
    }
  });
});
