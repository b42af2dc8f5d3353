import { describe, expect, test } from 'vitest';
import { pictureFrame } from '../../../src/illustrations/kit/frames.ts';
import { goal } from '../../../src/illustrations/kit/goal.ts';
import { meshes } from '../../../src/illustrations/kit/knitting.ts';
import { reach } from '../../../src/illustrations/kit/reach.ts';
import { courtyard, heartPlan } from '../../../src/illustrations/kit/roofs.ts';
import { curveThrough, stairs } from '../../../src/illustrations/kit/stairs.ts';
import { star, type StarKind } from '../../../src/illustrations/kit/stars.ts';
import { distanceBetween, mix, type Point } from '../../../src/illustrations/kit/vector.ts';
import { readLoops } from './path-points.ts';

describe('reach', () => {
  const LENGTHS = [22, 20] as const;
  const ROOT: Point = [100, 50];

  /** Where a limb with these angles ends: 0 hangs down, + goes forward. */
  function joints([upper, lower]: readonly [number, number]): { elbow: Point; hand: Point } {
    const along = ([x, y]: Point, degrees: number, length: number): Point => [
      x + Math.sin((degrees * Math.PI) / 180) * length,
      y + Math.cos((degrees * Math.PI) / 180) * length,
    ];
    const elbow = along(ROOT, upper, LENGTHS[0]);
    return { elbow, hand: along(elbow, lower, LENGTHS[1]) };
  }

  test.each<Point>([
    [130, 60],
    [100, 80],
    [80, 30],
    [112, 20],
  ])('the limb ends on the target (%d, %d), whichever way it bends', (...target) => {
    for (const bends of ['forward', 'back'] as const)
      expect(distanceBetween(joints(reach(ROOT, target, LENGTHS, bends)).hand, target)).toBeLessThan(0.1);
  });

  test('a knee bends forward, an elbow back', () => {
    const target: Point = [100, 80];
    expect(joints(reach(ROOT, target, LENGTHS, 'forward')).elbow[0]).toBeGreaterThan(105);
    expect(joints(reach(ROOT, target, LENGTHS, 'back')).elbow[0]).toBeLessThan(95);
  });

  test('out of reach, the limb stretches towards the target', () => {
    const target: Point = [180, 110];
    const { hand } = joints(reach(ROOT, target, LENGTHS, 'back'));
    const longest = LENGTHS[0] + LENGTHS[1];
    const stretched = mix(ROOT, target, longest / distanceBetween(ROOT, target));
    expect(distanceBetween(hand, stretched)).toBeLessThan(1.5);
  });
});

describe('stairs', () => {
  const { profile, places, top } = stairs({ foot: [40, 500], steps: 9, treads: [40, 16], rise: 0.8 });

  test('have a place on the middle of every tread', () => {
    expect(places).toHaveLength(9);
    places.forEach(([x, y], i) => {
      const [from, to] = [profile[2 * i + 1], profile[2 * i + 2]];
      expect(from?.[1]).toBeCloseTo(y);
      expect(to?.[1]).toBeCloseTo(y);
      expect(((from?.[0] ?? 0) + (to?.[0] ?? 0)) / 2).toBeCloseTo(x);
    });
  });

  test('rise with every step, in ever smaller steps', () => {
    const heights = places.map(([, y], i) => (places[i - 1]?.[1] ?? 500) - y);
    expect(heights[0]).toBeCloseTo(32);
    expect(heights.at(-1)).toBeCloseTo(12.8);
    expect(heights.every((height, i) => i === 0 || height < (heights[i - 1] ?? 0))).toBe(true);
    expect(profile.at(-1)).toEqual(top);
  });

  test('a curve passes through all its points', () => {
    const points: Point[] = [
      [0, 0],
      [40, 90],
      [120, 30],
    ];
    const curve = curveThrough(points, 8);
    expect([curve[0], curve[8], curve.at(-1)]).toEqual(points);
  });
});

test.each(['square', 'round'] as const)('knitting: %s meshes lie inside the cloth', (mesh) => {
  const [left, right] = [
    [
      [100, 100],
      [40, 300],
    ],
    [
      [200, 100],
      [280, 300],
    ],
  ] as const;
  const loops = readLoops(meshes({ left, right, rows: 4, columns: (row) => 3 + row, mesh }));
  expect(loops).toHaveLength(3 + 4 + 5 + 6);
  for (const [x, y] of loops.flat()) {
    const down = (y - 100) / 200;
    expect(down).toBeGreaterThan(0);
    expect(down).toBeLessThan(1);
    expect(x).toBeGreaterThan(100 - 60 * down);
    expect(x).toBeLessThan(200 + 80 * down);
  }
});

test('knitting: meshes of both kinds alternate, as on a chessboard', () => {
  const cloth = { left: [[0, 0], [0, 200]], right: [[200, 0], [200, 200]], rows: 2, columns: () => 3 } as const; // prettier-ignore
  const [both, square, round] = (['both', 'square', 'round'] as const).map((mesh) =>
    readLoops(meshes({ ...cloth, mesh })),
  );
  expect(both).toEqual([0, 1, 2, 3, 4, 5].map((i) => (i % 2 ? round : square)?.[i]));
});

describe('stars', () => {
  const reach = (kind: StarKind) =>
    readLoops(star({ at: [100, 100], radius: 40, kind }))
      .flat()
      .map((point) => distanceBetween(point, [100, 100]));

  test('a sharp one has four long points and four deep notches', () => {
    expect(reach('sharp').filter((distance) => distance > 38)).toHaveLength(5);
    expect(reach('sharp').filter((distance) => distance < 16)).toHaveLength(4);
  });

  test('a round one is round', () => {
    for (const distance of reach('round')) expect(Math.abs(distance - 40)).toBeLessThan(3);
  });
});

describe('courtyard', () => {
  test('the heart is a closed plan, symmetric, with its point towards the viewer', () => {
    const plan = heartPlan(320);
    expect(distanceBetween(plan(0), plan(1))).toBeLessThan(1e-6);
    expect(plan(0.2)[0]).toBeCloseTo(-plan(0.8)[0]);
    expect(plan(0.2)[1]).toBeCloseTo(plan(0.8)[1]);
    const lowest = Math.max(...Array.from({ length: 100 }, (_, i) => plan(i / 100)[1]));
    expect(plan(0.5)[1]).toBeCloseTo(lowest);
  });

  test('the houses stand round the whole plan, on its foreshortened ground', () => {
    const colors = [{ outside: '#111111', inside: '#222222', wall: '#333333', windows: '#444444' }];
    const circle = (t: number): Point => [200 * Math.cos(t * 2 * Math.PI), 200 * Math.sin(t * 2 * Math.PI)];
    const yard = courtyard({
      at: [400, 300],
      plan: circle,
      tilt: 0.5,
      wall: 30,
      rise: 20,
      houses: 16,
      colors,
      court: '#555555',
    });
    const points = [...(yard.far + yard.near).matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) =>
      readLoops(d).flat(),
    );
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeCloseTo(200, -1);
    expect(Math.max(...xs)).toBeCloseTo(600, -1);
    expect(Math.max(...ys)).toBeCloseTo(400, -1);
    expect(Math.min(...ys)).toBeGreaterThan(200 - 30 - 20 - 5);
    expect(yard.onGround(10, 20, 5)).toEqual([410, 305]);
  });
});

test('a picture frame places its own px in the scene, turned about its middle', () => {
  const frame = pictureFrame({
    id: 'frame',
    at: [300, 200],
    width: 100,
    height: 140,
    border: 10,
    moulding: '#111111',
    back: '#222222',
    rotate: 90,
  });
  expect(frame.toScene([0, 0])).toEqual([300, 200]);
  const [x, y] = frame.toScene([50, 0]);
  expect(x).toBeCloseTo(300);
  expect(y).toBeCloseTo(250);
});

describe('goal', () => {
  const target = goal({
    leftTop: [100, 100],
    leftFoot: [100, 300],
    rightTop: [400, 100],
    rightFoot: [400, 300],
    post: 10,
    wind: [200, 0],
    frame: '#111111',
    net: '#222222',
  });

  test('the net hangs on the bar and both posts', () => {
    for (const part of [0, 0.3, 0.7, 1]) {
      expect(distanceBetween(target.onNet(part, 0), target.on(part, 0))).toBeLessThan(1e-6);
      expect(distanceBetween(target.onNet(0, part), target.on(0, part))).toBeLessThan(1e-6);
      expect(distanceBetween(target.onNet(1, part), target.on(1, part))).toBeLessThan(1e-6);
    }
  });

  test('the wind blows it out past the right post only', () => {
    const xs = readLoops(target.sail)
      .flat()
      .map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(98);
    expect(Math.max(...xs)).toBeGreaterThan(430);
  });
});
