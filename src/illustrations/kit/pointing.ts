import { path } from './drawing.ts';
import type { Person } from './figure.ts';
import { strip } from './scissors.ts';
import { add, scale, subtract, unit, type Point } from './vector.ts';

/** The stretched forefinger of the near hand, in line with its forearm; draw it after the person. `length` in px. */
export function forefinger({ joints }: Pick<Person, 'joints'>, skin: string, length: number): string {
  const along = unit(subtract(joints.frontHand, joints.frontElbow));
  const on = (distance: number): Point => add(joints.frontHand, scale(along, distance));
  return path(skin, strip([on(0), on(length)], [length * 0.4, length * 0.26], { decimals: 1 }));
}
