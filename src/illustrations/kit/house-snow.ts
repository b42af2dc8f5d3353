import type { HouseKind, Wall } from './house.ts';
import { add, smooth, type OutlinePoint, type Point } from './vector.ts';

/** The snow that lies on a roof; `depth` in px. */
export function snowOutline(kind: HouseKind, { on, over, width }: Wall, depth: number): OutlinePoint[] {
  const [left, right] = [on(0, 1), on(1, 1)];
  const near = (point: Point, dx: number, dy: number): Point => add(point, [dx, dy]);
  const round = (point: Point): OutlinePoint => smooth(point[0], point[1]);
  switch (kind) {
    case 'gable':
      return [
        near(left, -3, 4),
        near(over(0.5, 1), 0, -4),
        near(right, 3, 4),
        near(right, -width * 0.06, 2),
        near(over(0.52, 1), 0, depth * 1.3),
        near(left, width * 0.07, 0),
      ];
    case 'row':
      return [
        near(left, -2, 2),
        near(over(0.14, 1), 0, -3),
        near(over(0.9, 1), 0, -3),
        near(over(0.93, 1), 0, depth),
        round(near(over(0.6, 1), 0, depth * 0.8)),
        round(near(over(0.4, 1), 0, depth * 1.9)),
        near(over(0.17, 1), 0, depth),
      ];
    case 'flat':
      return [
        near(left, -3, 2),
        near(left, -2, -depth * 0.6),
        near(right, 3, -depth * 0.5),
        near(right, 3, 4),
        round(near(over(0.6, 0), 0, 3)),
        round(near(over(0.3, 0), 0, depth * 0.7)),
      ];
    case 'bell':
      return [
        over(0.28, 0.82),
        over(0.29, 0.9),
        round(over(0.5, 1.13)),
        over(0.71, 0.9),
        over(0.72, 0.82),
        round(over(0.5, 0.95)),
      ];
    case 'step':
      return [
        over(0.29, 1),
        near(over(0.3, 1), 0, -depth * 0.5),
        near(over(0.5, 1.22), 0, -depth * 0.4),
        near(over(0.7, 1), 0, -depth * 0.4),
        near(over(0.71, 1), 0, 1),
        near(over(0.5, 1.22), 0, depth * 0.9),
      ];
  }
}
