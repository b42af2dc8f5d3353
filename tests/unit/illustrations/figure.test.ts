import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/palettes.ts';
import { person, shadowOf } from '../../../src/illustrations/kit/figure.ts';
import { personFront } from '../../../src/illustrations/kit/figure-front.ts';
import { POSES } from '../../../src/illustrations/kit/poses.ts';
import { seated } from '../../../src/illustrations/kit/seated.ts';
import { wheelchair } from '../../../src/illustrations/kit/wheelchair.ts';
import type { Point } from '../../../src/illustrations/kit/vector.ts';
import { readLoops } from './path-points.ts';

const colors = PALETTES.winterstraat;
const base = { at: [400, 500], h: 200, colors } as const;
const extent = (points: readonly Point[], axis: 0 | 1) => {
  const values = points.map((point) => point[axis]);
  return { least: Math.min(...values), most: Math.max(...values) };
};

describe('person', () => {
  test('stands on its origin and is as high as asked', () => {
    const { least, most } = extent(readLoops(shadowOf(person(base))).flat(), 1);
    expect(Math.abs(most - 500)).toBeLessThan(4);
    expect(Math.abs(most - least - 200)).toBeLessThan(12);
  });

  test.each(Object.entries(POSES))('%s: the lowest point is on the ground', (_, pose) => {
    const { most } = extent(readLoops(shadowOf(person({ ...base, pose, top: 'sweater' }))).flat(), 1);
    expect(Math.abs(most - 500)).toBeLessThan(7);
  });

  test('feet stand on either side of the origin', () => {
    const { frontFoot, backFoot } = person(base).joints;
    expect(frontFoot[0]).toBeGreaterThan(400);
    expect(backFoot[0]).toBeLessThan(400);
  });

  test('0 hangs down, + goes forward, 180 up', () => {
    const hand = (angle: number) => person({ ...base, pose: { frontArm: [angle, angle] } }).joints.frontHand;
    expect(hand(90)[0]).toBeGreaterThan(hand(0)[0] + 40);
    expect(hand(180)[1]).toBeLessThan(hand(0)[1] - 80);
  });

  test('flip mirrors every joint about the origin', () => {
    const [plain, flipped] = [person(base).joints, person({ ...base, flip: true }).joints];
    for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
      expect(flipped[name][0]).toBeCloseTo(800 - plain[name][0]);
      expect(flipped[name][1]).toBeCloseTo(plain[name][1]);
    }
  });

  test('a child is about half an adult', () => {
    const { least } = extent(readLoops(shadowOf(person({ ...base, age: 'child' }))).flat(), 1);
    expect(500 - least).toBeGreaterThan(110);
    expect(500 - least).toBeLessThan(165);
  });

  test('is the same every time', () => {
    expect(person(base).svg).toBe(person(base).svg);
  });
});

describe('other figures', () => {
  test.each(['front', 'back'] as const)('from the %s: stands on its origin, as high as asked', (view) => {
    const { least, most } = extent(readLoops(shadowOf(personFront({ ...base, view }))).flat(), 1);
    expect(Math.abs(most - 500)).toBeLessThan(4);
    expect(Math.abs(most - least - 200)).toBeLessThan(14);
  });

  test('from the front, shoes of their own colour stand on the ground under bare legs', () => {
    const { ink, accent, pale } = colors;
    const { svg } = personFront({ ...base, colors: { ...colors, legs: pale, shoes: accent, top: ink } });
    const partOf = (fill: string) => readLoops(new RegExp(`fill="${fill}" d="([^"]+)"`).exec(svg)?.[1] ?? '');
    const [shoes, legs] = [partOf(accent), partOf(pale)].map((loops) => extent(loops.flat(), 1));
    expect(partOf(accent)).toHaveLength(2);
    expect(Math.abs((shoes?.most ?? 0) - 500)).toBeLessThan(4);
    expect(legs?.most).toBeLessThan((shoes?.most ?? 0) - 5);
  });

  test('from the front, flip swaps the hands', () => {
    const pose = { leftArm: [90, 90], rightArm: [10, 0] } as const;
    const { leftHand, rightHand } = personFront({ ...base, pose, flip: true }).joints;
    expect(leftHand[0]).toBeLessThan(400);
    expect(rightHand[0] - 400).toBeGreaterThan(400 - leftHand[0]);
  });

  test('a seat is between the ground and the hip', () => {
    const sitter = seated(base);
    expect(sitter.seat[1]).toBeGreaterThan(sitter.joints.hip[1]);
    expect(sitter.seat[1]).toBeLessThan(470);
  });

  test('a wheelchair rolls on the ground', () => {
    const loops = [...wheelchair({ ...base, frame: colors.ink }).svg.matchAll(/ d="([^"]+)"/g)].flatMap(
      ([, d = '']) => readLoops(d),
    );
    expect(Math.abs(extent(loops.flat(), 1).most - 500)).toBeLessThan(3);
  });
});
