/** A big woman and a small boy knit on one needle: her net of square meshes and his of round ones become one cloth in which people meet. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, path, svg } from '../../kit/drawing.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { meshes, needle, type Mesh } from '../../kit/knitting.ts';
import { points } from '../../kit/points.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { reach } from '../../kit/reach.ts';
import { cut, slit, strip } from '../../kit/scissors.ts';
import { mix, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.koord;
const { ink, accent, tint, white, overprint, darkSkin, inkOverlap, accentOverlap } = palette;

const sheet = cut(points('24 66, 214 20, 520 60, 790 250, 774 570, 420 588, 32 576'), { bow: 0 });
/** The two are cut off with the sheet, at its left and lower edge. */
const edge = cut(points('22 0, 800 0, 800 568, 420 588, 32 576'), { bow: 0 });

/** Both hold the one needle, and the cloth hangs from it. */
const knob: Point = [236, 242];
const tip: Point = [628, 470];
const onNeedle = (part: number): Point => mix(knob, tip, part);

/** Somebody with both hands on the needle, at these parts of its length. */
function knitter(options: PersonOptions, near: number, far: number) {
  const side = options.flip ? -1 : 1;
  const knitting: PersonOptions = { legs: false, gap: 0, tolerance: 0.8, mouth: 'smile', ...options };
  const { onTorso } = person(knitting);
  const share = options.age === 'child' ? [0.105, 0.1] : [0.16, 0.15];
  const [upper = 0, lower = 0] = share.map((part) => part * options.h);
  const armTo = ([x, y]: Point, [handX, handY]: Point) =>
    reach([x * side, y], [handX * side, handY], [upper, lower], 'back');
  return person({
    ...knitting,
    pose: {
      ...knitting.pose,
      frontArm: armTo(onTorso(1.4, 23.6), onNeedle(near)),
      backArm: armTo(onTorso(-0.4, 25), onNeedle(far)),
    },
  });
}

/** What they wear hangs from the shoulders and runs off the sheet; its front is cut back where the net begins. */
const cloak = (back: number, front: number): Point[] => [
  [-3.4, 32.5],
  [-9.8, 26.5],
  [back, -40],
  [front, -40],
  [9.8, 24],
  [3.4, 32.5], // prettier-ignore
];
const woman = knitter(
  {
    at: [104, 830],
    h: 770,
    colors: { ...palette, top: ink, hair: white, arm: inkOverlap, backArm: ink },
    hair: 'bob',
    glasses: true,
    cheeks: true,
    topOutline: cloak(-20, -1.6),
    pose: { lean: 6, head: 14 },
  },
  0.15,
  0.28,
);
const lock = (from: Point, to: Point, bend: number): string =>
  slit(woman.onHead(from), woman.onHead(to), 2.4, bend, { decimals: 0 });
const locks = path(tint, lock([-4, -18], [-5.4, -4], -10), lock([-7, -15], [-8, -6], -5));
const boy = knitter(
  {
    at: [686, 704],
    h: 610,
    flip: true,
    age: 'child',
    colors: { ...palette, top: accent, skin: darkSkin, hair: ink, arm: accentOverlap, backArm: accent },
    hair: 'curly',
    topOutline: cloak(-16, 1),
    pose: { lean: 4, head: -14 },
  },
  0.9,
  0.77,
);

/** A piece of net: its colour, its meshes, and its corners from top left, clockwise. */
interface Net {
  fill: string;
  mesh: Mesh | 'both';
  corners: readonly [Point, Point, Point, Point];
  columns: number;
  rows: number;
}
const square: Net = { fill: ink, mesh: 'square', corners: [[178, 294], onNeedle(0.353), [325, 592], [112, 592]], columns: 4, rows: 4 }; // prettier-ignore
const round: Net = { fill: accent, mesh: 'round', corners: [onNeedle(0.73), [644, 482], [676, 592], [571, 592]], columns: 2, rows: 3 }; // prettier-ignore
const both: Net = { fill: overprint, mesh: 'both', corners: [onNeedle(0.34), onNeedle(0.74), [572, 592], [318, 592]], columns: 5, rows: 4 }; // prettier-ignore

/** A place in a net: `across` and `down` from 0 to 1, below the solid edge from which the net hangs. */
const inNet = ({ corners: [a, b, c, d] }: Net, across: number, down: number): Point =>
  mix(mix(lower(a), lower(b), across), mix(d, c, across), down);
const lower = ([x, y]: Point): Point => [x, y + 24];

function cloth(net: Net): string {
  const { fill, mesh, columns, rows, corners } = net;
  const [left, right] = [0, 1].map((side) => [inNet(net, side, 0), inNet(net, side, 1)] as const);
  if (!left || !right) return '';
  const holes = meshes({ left, right, rows, columns: () => columns, mesh, open: [0.62, 0.78] });
  return path(fill, cut(corners, { bow: 0 }), holes);
}

/** People live in the meshes; in the cloth of both they meet. */
function neighbour(net: Net, column: number, row: number, look: Partial<PortraitOptions>): string {
  const [x, y] = inNet(net, (column + 0.5) / net.columns, (row + 0.5) / net.rows);
  return portrait({ at: [x, y + 9], size: 25, shoulders: 11, colors: palette, ...look });
}
const neighbours = [
  neighbour(square, 1, 3, { hair: 'short', colors: { ...palette, top: ink, skin: darkSkin } }),
  neighbour(both, 2, 2, { hair: 'bob', colors: { ...palette, top: ink } }),
  neighbour(both, 3, 2, { hair: 'bald', flip: true, colors: { ...palette, top: accent, skin: darkSkin } }),
  neighbour(round, 0, 2, { hair: 'bun', flip: true, colors: { ...palette, top: accent } }),
];

/** The stitches on the needle come from both, in turn, and run into the cloth. */
const loops = Array.from({ length: 11 }, (_, i) => {
  const [x, y] = onNeedle(0.36 + i * 0.036);
  return path(i % 2 ? accent : ink, strip([[x + 5, y - 10], [x, y], [x - 5, y + 25]], [6, 8, 7])); // prettier-ignore
});

const scene = [
  path(tint, sheet),
  clip('edge', [[square, round, both].map(cloth), neighbours, woman.svg, boy.svg]),
  locks,
  path(white, needle(onNeedle(0.05), tip, 13)),
  loops,
  woman.again('backHand', 'frontHand'),
  boy.again('backHand', 'frontHand'),
];

export default {
  palette: 'koord',
  draw: () => svg('breng-netwerken-bij-elkaar', scene, clipPath('edge', edge)),
} satisfies Scene;
