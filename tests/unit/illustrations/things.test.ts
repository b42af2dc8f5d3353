import { describe, expect, test } from 'vitest';
import { bicycleWheel, cyclist, tandem } from '../../../src/illustrations/kit/bicycle.ts';
import { dome } from '../../../src/illustrations/kit/dome.ts';
import { person } from '../../../src/illustrations/kit/figure.ts';
import { alongLine, footprints } from '../../../src/illustrations/kit/footprints.ts';
import { bicycle } from '../../../src/illustrations/kit/paths.ts';
import { handPlace, PETAL_TURN, PETALS } from '../../../src/illustrations/kit/petals.ts';
import { forefinger } from '../../../src/illustrations/kit/pointing.ts';
import { POSES } from '../../../src/illustrations/kit/poses.ts';
import { street } from '../../../src/illustrations/kit/street.ts';
import { distanceBetween, rotate, type Point } from '../../../src/illustrations/kit/vector.ts';
import { cane } from '../../../src/illustrations/kit/walking-aids.ts';
import { PALETTES } from '../../../src/palettes.ts';
import { readLoops } from './path-points.ts';

const { ink, skin } = PALETTES.winterstraat;
const pointsOf = (svg: string): Point[] =>
  [...svg.matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) => readLoops(d).flat());
const lowest = (points: readonly Point[]): Point =>
  points.reduce((low, point) => (point[1] > low[1] ? point : low));

describe('street', () => {
  const { at, stand } = street({ vanish: [400, 200], ground: 300, eaves: -150 });

  test('what is far away lies on the line to the vanishing point, and half as near is half as big', () => {
    expect(at(100, 0, 300)).toEqual([400, 200]);
    expect(stand(100, 1)).toEqual([100, 500]);
    expect(stand(100, 0.5)).toEqual([250, 350]);
    const height = (nearness: number) => at(100, nearness, 300)[1] - at(100, nearness, -150)[1];
    expect(height(0.5)).toBeCloseTo(height(1) / 2);
  });

  test('level lines along the street all run to the vanishing point', () => {
    for (const plane of [300, 80, -150]) {
      const [[x1, y1], [x2, y2]] = [at(700, 1, plane), at(700, 0.4, plane)];
      expect((y1 - 200) / (x1 - 400)).toBeCloseTo((y2 - 200) / (x2 - 400));
    }
  });
});

describe('footprints', () => {
  const corner: Point[] = [[0, 0], [100, 0], [100, 80]]; // prettier-ignore

  test('lie one stride apart along the line, also round a corner', () => {
    const places = alongLine(corner, 30);
    expect(places).toHaveLength(6);
    expect(places[3]).toEqual({ at: [90, 0], ahead: [1, 0] });
    expect(places[4]).toEqual({ at: [100, 20], ahead: [0, 1] });
  });

  test('are left and right by turns, ball before heel', () => {
    const loops = readLoops(footprints([[0, 0], [200, 0]], { size: 20, stride: 50, spread: 20 })); // prettier-ignore
    const middle = (loop: readonly Point[], axis: 0 | 1) =>
      loop.reduce((sum, point) => sum + point[axis], 0) / loop.length;
    expect(loops).toHaveLength(2 * 4);
    for (let i = 0; i < 4; i++) {
      const [ball, heel] = [loops[2 * i]!, loops[2 * i + 1]!];
      expect(middle(ball, 0)).toBeGreaterThan(middle(heel, 0));
      expect(Math.sign(middle(ball, 1))).toBe(i % 2 === 0 ? -1 : 1);
    }
  });
});

test('petals: every hand is where the neighbour holds it, all round the flower', () => {
  expect(PETALS * PETAL_TURN).toBe(360);
  const [mine, neighbours] = [handPlace(1), rotate(handPlace(-1), PETAL_TURN)];
  expect(distanceBetween(mine, neighbours)).toBeLessThan(1e-9);
});

describe('bicycles', () => {
  const options = { h: 200, colors: PALETTES.winterstraat, top: 'sweater' } as const;

  test('a wheel rolls on the ground and is round', () => {
    const points = readLoops(bicycleWheel({ centre: [100, 100], radius: 40 })).flat();
    expect(lowest(points)[1]).toBeCloseTo(140, -0.5);
    for (const point of points) expect(distanceBetween(point, [100, 100])).toBeLessThan(41.5);
  });

  test('whoever rides has hands on the grips and feet on the pedals', () => {
    const { riders } = tandem({ at: [100, 500], h: 200, rear: ink, front: ink, joint: ink, leather: ink });
    const alone = bicycle({ at: [100, 500], h: 200, frame: ink, tyres: ink });
    for (const place of [...riders, alone.place]) {
      const { joints } = cyclist({ ...options, place });
      expect(distanceBetween(joints.frontHand, place.grip)).toBeLessThan(12);
      expect(distanceBetween(joints.frontFoot, place.nearPedal)).toBeLessThan(16);
      expect(distanceBetween(joints.backFoot, place.farPedal)).toBeLessThan(16);
      expect(joints.hip[1]).toBeLessThan(place.saddle[1]);
    }
  });
});

describe('dome', () => {
  const { on, meridian, ring } = dome({ at: [400, 500], radius: 200, height: 150 });

  test('stands on its base and closes at its top', () => {
    expect(on(-1, 0)).toEqual([200, 500]);
    expect(on(1, 0)).toEqual([600, 500]);
    expect(distanceBetween(on(0.7, 1), [400, 350])).toBeLessThan(1e-9);
  });

  test('every meridian runs from the base to the ring, and they draw together as they rise', () => {
    for (const across of [-1, -0.4, 0, 0.8]) {
      const line = meridian(across, 0, 9);
      expect(line[0]).toEqual(on(across, 0));
      expect(line.at(-1)![1]).toBeCloseTo(ring.at[1]);
      line.forEach(([x, y], i) => {
        const [beforeX, beforeY] = line[i - 1] ?? [400 + 300 * Math.sign(across), 501];
        expect(y).toBeLessThan(beforeY);
        expect(Math.abs(x - 400)).toBeLessThanOrEqual(Math.abs(beforeX - 400));
      });
    }
    expect(meridian(1).at(-1)![0] - ring.at[0]).toBeCloseTo(ring.halfWidth);
  });
});

describe('a walking stick', () => {
  test.each(['adult', 'small'] as const)(
    'stands on the ground, a third of the height of its walker or more (%s)',
    (age) => {
      const h = 200;
      const walker = person({ at: [400, 500], h, age, colors: PALETTES.winterstraat, pose: POSES.withCane });
      const hand = walker.joints.frontHand;
      const points = pointsOf(cane({ hand, ground: 500, fill: ink }));
      const height = age === 'small' ? h * 0.85 : h;
      expect(lowest(points)[1]).toBeCloseTo(500, -0.5);
      expect(lowest(points)[0]).toBeGreaterThan(hand[0]);
      expect(500 - Math.min(...points.map(([, y]) => y))).toBeGreaterThan(height / 3);
      expect(Math.min(...points.map((point) => distanceBetween(point, hand)))).toBeLessThan(12);
    },
  );

  test('leans the other way in the hand of somebody who looks left', () => {
    const hand: Point = [400, 420];
    expect(lowest(pointsOf(cane({ hand, ground: 500, fill: ink, flip: true })))[0]).toBeLessThan(400);
  });
});

test('a forefinger goes on where the forearm points', () => {
  const { joints } = person({ at: [400, 500], h: 200, colors: PALETTES.winterstraat, pose: POSES.pointing });
  const points = pointsOf(forefinger({ joints }, skin, 20));
  const tip = points.reduce((far, point) => (point[0] > far[0] ? point : far));
  expect(tip[0]).toBeGreaterThan(joints.frontHand[0] + 17);
  const slope = (joints.frontHand[1] - joints.frontElbow[1]) / (joints.frontHand[0] - joints.frontElbow[0]);
  expect(tip[1]).toBeCloseTo(joints.frontHand[1] + slope * 20, -1);
});
