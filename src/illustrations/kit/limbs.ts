/** Arms, legs, hands and feet: straight cuts with sharp elbows and knees, round hands. Unit: a hundredth of an adult. */
import { capsule, polygon, type Field } from './distance.ts';
import { add, direction, dot, held, normal, scale, subtract, unit, type Point } from './vector.ts';

/** Shoulder, elbow, wrist; or hip, knee, ankle. */
export type Limb = readonly [near: Point, joint: Point, far: Point];

/** A limb from its root: two angles (see Pose) and two lengths. */
export function bend(root: Point, angles: readonly [number, number], near: number, far: number): Limb {
  const joint = add(root, scale(direction(angles[0]), near));
  return [root, joint, add(joint, scale(direction(angles[1]), far))];
}

/** A straight-cut band along the points, with mitred corners and flat ends; `halfWidths` one per point. */
export function wedge(points: readonly Point[], halfWidths: readonly number[], radius = 0.35): Field {
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((point, i) => {
    const before = i > 0 ? subtract(point, held(points, i - 1)) : subtract(held(points, 1), point);
    const after = i < points.length - 1 ? subtract(held(points, i + 1), point) : before;
    const across = normal(unit(before));
    const mitre = unit(add(across, normal(unit(after))));
    const reach = held(halfWidths, i) / Math.max(0.62, dot(mitre, across));
    left.push(add(point, scale(mitre, reach)));
    right.push(subtract(point, scale(mitre, reach)));
  });
  return polygon([...left, ...right.reverse()], radius);
}

/** An arm: wide at the shoulder, narrow at the wrist. `width` is a factor. */
export function arm(limb: Limb, width = 1): Field[] {
  const [shoulder, elbow, wrist] = [4.9 * width, 4 * width, 2.9 * width];
  return [wedge(limb, [shoulder, elbow, wrist], 0.5), capsule(limb[0], limb[0], shoulder)];
}

/** A round hand with a thumb, at the end of an arm. `thumb`: 1 or -1, the side it is on. */
export function hand(limb: Limb, thumb: 1 | -1 = 1): Field[] {
  const along = unit(subtract(limb[2], limb[1]));
  const side = scale([along[1], -along[0]], thumb);
  const at = (distance: number): Point => add(limb[2], scale(along, distance));
  return [capsule(at(0.4), at(3.6), 2.5, 2.2), capsule(at(1), add(at(3), scale(side, 2.8)), 1.1, 0.8)];
}

/** A shoe seen from the front, turned a little outward; `side`: -1 left in the picture, 1 right. */
export function frontFoot(leg: Limb, side: 1 | -1, width = 1): Foot {
  const ankle = leg[2];
  const down = unit(subtract(ankle, leg[1]));
  const out = scale(normal(down), -side);
  const at = (outward: number, drop: number): Point =>
    add(ankle, add(scale(out, outward * width), scale(down, drop * width)));
  return {
    sole: at(0, 4.4),
    tip: at(6, 4.6),
    shape: polygon(
      [at(-2.2, -3), at(2.2, -3), at(3, 0.6), at(6.4, 3.4), at(5.8, 5), at(-1.6, 5), at(-2.6, 3)],
      0.5,
    ),
  };
}

export interface Foot {
  shape: Field;
  /** Under the ankle, on the ground. */
  sole: Point;
  tip: Point;
}

/** A shoe at the end of a leg; `angle` is where the toes point (90 = level forward), `reach` shortens it. */
export function foot(leg: Limb, angle: number, width = 1, reach = 1): Foot {
  const toes = direction(angle);
  const ankle = leg[2];
  const up = unit(subtract(leg[1], ankle));
  const sole = add(ankle, scale(up, -2.2));
  const along = (from: Point, distance: number): Point => add(from, scale(toes, distance * width));
  return {
    sole,
    tip: along(sole, 10 * reach),
    shape: polygon(
      [
        along(ankle, -2.4),
        along(sole, -2.8),
        along(sole, 10.4 * reach),
        along(ankle, 2.6),
        add(ankle, scale(up, 3)),
      ],
      0.5,
    ),
  };
}
