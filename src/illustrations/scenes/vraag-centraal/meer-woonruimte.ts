/** The block of flats is a chest of drawers: a neighbour pulls out one more, and there is room to live in it. */
import { PALETTES } from '../../../palettes.ts';
import { cat } from '../../kit/animals.ts';
import { path, svg } from '../../kit/drawing.ts';
import { personFront } from '../../kit/figure-front.ts';
import { person } from '../../kit/figure.ts';
import { drawer, type Drawer, type DrawerOptions } from '../../kit/flats.ts';
import { FRONT_POSES } from '../../kit/poses-front.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { seated } from '../../kit/seated.ts';
import { add, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;
const dark = { ...palette, skin: palette.darkSkin };

const GROUND = 572;
const CHEST = { left: 112, top: 92, width: 270, storey: 84, storeys: 5 };
/** From the front of the chest to its back. */
const DEPTH: Point = [-64, -30];

/** One storey, counted from the top; the numbers are the windows with a light on. */
function storey(level: number, lit: readonly number[], changes: Partial<DrawerOptions> = {}): Drawer {
  return drawer({
    at: [CHEST.left, CHEST.top + level * CHEST.storey],
    width: CHEST.width,
    height: CHEST.storey - 5,
    front: palette.ink,
    side: palette.overprint,
    inside: palette.white,
    windows: palette.inkOverlap,
    lamp: palette.tint,
    knob: palette.tint,
    lit: (column) => lit.includes(column),
    seed: level + 2,
    ...changes,
  });
}

const attic = storey(0, [1]);
const home = storey(1, [2, 3], {
  out: [116, 45],
  front: palette.blush,
  windows: palette.ink,
  lamp: palette.white,
  knob: palette.ink,
});
const middle = storey(2, [0]);
const extra = storey(3, [0, 1, 2, 3], {
  out: [236, 92],
  front: palette.accent,
  lamp: palette.white,
  knob: palette.ink,
});
const lowest = storey(4, [0]);

/** Where somebody stands in a drawer; the front hides the feet. */
const inside = ({ floor }: Drawer, across: number, along: number): Point =>
  add(floor(across, along), [0, CHEST.storey * 0.8]);

function city(): string {
  const sky = points('206 70, 470 96, 776 30, 764 560, 40 560, 52 300');
  const roofs = [
    ...points('330 286, 386 286, 386 330, 440 330, 440 300, 470 270, 500 300, 500 360'),
    ...points('548 360, 548 236, 600 230, 600 330, 640 330, 664 290, 690 330, 690 400, 740 400'),
  ];
  const ground = points('740 536, 788 532, 780 590, 400 578, 22 584, 30 540, 330 544');
  return (
    path(palette.pale, cut(sky, { seed: 6 })) +
    path(palette.tint, cut([...roofs, ...ground], { seed: 3, bow: 0.004 }))
  );
}

/** The chest without its drawers: left side, top, front, legs, and an aerial. */
function chest(): string {
  const { left, top, width } = CHEST;
  const [right, bottom, lid] = [left + width, top + CHEST.storey * CHEST.storeys, top - 8];
  const behind = (point: Point): Point => add(point, DEPTH);
  const board = (...corners: Point[]): string => cut(corners, { seed: 3, bow: 0.006 });
  const foot = (x: number): string =>
    board([x, bottom - 4], [x + 26, bottom - 4], [x + 20, GROUND - 16], [x + 8, GROUND - 16]);
  const side = board([left + 3, lid], [left + 3, bottom], behind([left, bottom]), behind([left, lid]));
  const roof = board([left - 8, lid], [right + 8, lid], behind([right + 8, lid]), behind([left - 8, lid]));
  const front = board(
    [left - 8, lid - 1],
    [right + 8, lid - 1],
    [right, top + 3],
    [right, bottom + 3],
    [left, bottom + 3],
    [left, top + 3],
  );
  const aerial = [
    strip(points('140 70, 142 22'), [4, 3]),
    strip(points('124 32, 160 30'), 3),
    strip(points('130 42, 154 40'), 3),
  ];
  return (
    path(palette.ink, ...aerial) +
    path(palette.overprint, side, foot(left), foot(right - 26)) +
    path(palette.inkOverlap, roof) +
    path(palette.ink, front)
  );
}

/** An old man with a book, at home. */
function reader(): string {
  const man = seated({
    at: inside(home, 0.34, 0.55),
    h: 128,
    hair: 'bald',
    glasses: true,
    tolerance: 0.8,
    decimals: 0,
    pose: { head: 12, frontArm: [16, 96], backArm: [20, 100] },
    colors: { ...palette, hair: palette.tint, top: palette.overprint },
  });
  const [x, y] = man.joints.frontHand;
  return man.svg + path(palette.blush, scrap('book', { at: [x + 4, y - 6], size: 26, rotate: -8 }));
}

/** The first two to live in the new drawer. */
function newcomers(): string {
  const child = personFront({
    at: inside(extra, 0.24, 0.82),
    h: 150,
    age: 'child',
    hair: 'beanie',
    top: 'sweater',
    pose: FRONT_POSES.waving,
    tolerance: 0.9,
    colors: { ...dark, hair: palette.accent, top: palette.tint },
  });
  const mother = personFront({
    at: inside(extra, 0.62, 0.74),
    h: 138,
    hair: 'afro',
    top: 'dress',
    cheeks: true,
    pose: FRONT_POSES.cheering,
    tolerance: 0.9,
    decimals: 0,
    colors: { ...palette, top: palette.blush },
  });
  return child.svg + mother.svg;
}

/** Very small: two more who wait, with a suitcase. */
function waiting(): string {
  const small = { h: 56, tolerance: 0.6, gap: 0 };
  const woman = person({
    ...small,
    at: [492, GROUND],
    hair: 'hijab',
    top: 'long',
    pose: POSES.lookingUp,
    colors: { ...palette, hair: palette.accent },
  });
  const man = person({
    ...small,
    at: [526, GROUND],
    hair: 'short',
    top: 'coat',
    flip: true,
    pose: POSES.reachingUp,
    colors: { ...dark, top: palette.overprint },
  });
  const suitcase = cut(points('542 550, 572 549, 573 572, 542 572'), { seed: 2 });
  const handle = strip(points('550 551, 551 542, 563 542, 564 551'), 3, { decimals: 1 });
  const straps = strip(points('549 550, 549 572'), 3) + strip(points('565 550, 565 572'), 3);
  return (
    path(palette.ink, handle) +
    path(palette.accent, suitcase) +
    path(palette.ink, straps) +
    woman.svg +
    man.svg
  );
}

/** The neighbour who pulls, and her ropes. */
function puller(): string {
  const woman = person({
    at: [728, GROUND],
    h: 258,
    hair: 'topknot',
    top: 'sweater',
    build: 'stout',
    cheeks: true,
    flip: true,
    tolerance: 0.9,
    pose: {
      ...POSES.pulling,
      frontArm: [62, 70],
      backArm: [54, 66],
      frontLeg: [38, 18],
      backLeg: [30, -26],
      feet: [90, 84],
    },
    colors: { ...dark, top: palette.accent },
  });
  const ropes = extra.knobs.map((knob) => strip([knob, woman.joints.frontHand], [6, 5]));
  return path(palette.ink, ...ropes) + woman.svg;
}

/** What hangs lower is drawn first: every drawer that is out covers the ones below. */
function draw(): string {
  const [catX, catY] = home.floor(0.86, 1);
  return svg('meer-woonruimte', [
    city(),
    chest(),
    lowest.front,
    [extra.back, newcomers(), extra.front],
    middle.front,
    attic.front,
    [home.back, reader(), home.front],
    cat({ at: [catX, catY + 2], h: 64, fill: palette.ink, eye: palette.white, tail: 'hanging' }),
    waiting(),
    puller(),
  ]);
}

export default {
  palette: 'zijpad',
  draw,
} satisfies Scene;
