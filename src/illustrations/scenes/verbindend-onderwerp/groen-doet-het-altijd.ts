/** One vine grows out of the green ground and past every window of the house; wherever a hand touches it, it blossoms. */
import { PALETTES } from '../../../palettes.ts';
import {
  clip,
  clipPath,
  define,
  dot,
  path,
  svg,
  use,
  type Markup,
  type Placement,
} from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { portrait, type PortraitOptions } from '../../kit/portrait.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { leaf, vine } from '../../kit/trees.ts';
import { add, moveOutline, smooth as s, type OutlinePoint, type Point } from '../../kit/vector.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const { ink, inkOverlap, accent, accentOverlap, tint, pale, white, overprint, darkSkin, skin } = palette;

const GRASS = 532;
const PANE = { width: 112, height: 100 };
/** Top left corners of the windows, three by three; the middle one is a balcony, the one below it the door. */
const COLUMNS = [182, 344, 506] as const;
const ROWS = [134, 270, 406] as const;
const WINDOWS: readonly Point[] = ROWS.flatMap((y) => COLUMNS.map((x): Point => [x, y]));
const CAT_WINDOW: Point = [COLUMNS[2], ROWS[0]];
const BALCONY = 4;
const DOOR = 7;
/** How far below the top of a window the vine passes. */
const VINE = 80;

interface Neighbour extends Partial<Omit<PortraitOptions, 'at' | 'colors'>> {
  /** Which window. */
  at: number;
  face?: string;
  top: string;
  cloth?: string;
  /** How far they lean out of the window, in px. */
  out?: number;
}

// prettier-ignore
const NEIGHBOURS: readonly Neighbour[] = [
  { at: 0, hair: 'afro', face: darkSkin, top: accent, size: 46 },
  { at: 1, hair: 'curly', glasses: true, cloth: white, top: inkOverlap, flip: true },
  { at: 3, hair: 'hijab', cloth: accent, top: ink },
  { at: 4, hair: 'bald', beard: true, top: inkOverlap, out: 8 },
  { at: 5, hair: 'topknot', face: darkSkin, top: inkOverlap, flip: true },
  { at: 6, hair: 'cap', cloth: accent, top: ink, mouth: 'smile' },
  { at: 8, hair: 'long', cloth: overprint, top: accent, flip: true, out: 14 },
];

/** From a window's corner: whoever looks left stands on the right. */
const inWindow = ({ at, flip }: Neighbour, x: number, y: number): Point =>
  add(WINDOWS[at] ?? [0, 0], [flip ? PANE.width - x : x, y]);

function neighbour(who: Neighbour, seed: number): Markup {
  const { at: _, face = skin, top, cloth = ink, out = 0, ...options } = who;
  const colors = { ...palette, skin: face, top, hair: cloth };
  const at = inWindow(who, 42 + out, out > 0 ? 63 : 72);
  return portrait({ at, size: 52, shoulders: 16, seed, colors, decimals: 0, ...options });
}

/** A forearm from the sill and a hand laid on the vine. */
function touch(who: Neighbour, seed: number): Markup {
  const sleeve = strip([inWindow(who, 58, PANE.height - 10), inWindow(who, 78, VINE + 3)], [17, 12]);
  const hand = disc(inWindow(who, 84, VINE - 4), 10, { snips: 7, radiusY: 11, seed });
  return [path(who.top, sleeve), path(who.face ?? skin, hand)];
}

/** Where it is touched, it blossoms. */
function buds(): string {
  const into = new PathWriter();
  const places = [
    ...NEIGHBOURS.map((who) => inWindow(who, 103, VINE - 8)),
    add(CAT_WINDOW, [14, VINE - 8]),
    [482, ROWS[2] + 72] as const,
    [132, 495] as const,
  ];
  for (const at of places) for (const angle of [-40, 0, 40]) leaf({ at, length: 20, angle, into });
  return path(accent, into.data);
}

/** A rectangle with its top left corner at the point, grown by a margin all round. */
function board([x, y]: Point, width: number, height: number, margin = 0): string {
  const [left, top, right, bottom] = [x - margin, y - margin, x + width + margin, y + height + margin];
  return cut([[left, top], [right, top - 1], [right, bottom], [left, bottom]], { bow: 0.006 }); // prettier-ignore
}

/** What makes a hole in a wall a window of somebody's home, drawn at its corner: frame, sill, pane, fanlight. */
const WINDOW: Markup = [
  path(white, board([0, 0], PANE.width, PANE.height, 6), board([-13, PANE.height + 4], PANE.width + 26, 8)),
  path(pale, board([0, 0], PANE.width, PANE.height)),
  path(white, board([0, 20], PANE.width, 5)),
];

/** The open door, with a slab over it against the rain. */
function door(): Markup {
  const [x, y] = WINDOWS[DOOR] ?? [0, 0];
  const height = GRASS + 4 - y;
  return [
    path(white, board([x, y], PANE.width, height, 6), board([x - 16, y - 15], PANE.width + 32, 10)),
    path(pale, board([x, y], PANE.width, height)),
  ];
}

/** Curtains, drawn at a window's corner. */
const DRAPES =
  cut([[0, 0], [34, 0], s(27, 34), [5, 58], [9, 100], [0, 100]], { bow: 0 }) +
  cut([[112, 0], [78, 0], s(85, 34), [107, 58], [103, 100], [112, 100]], { bow: 0 });

/** Windows with curtains, and their colours. */
const CURTAINS = [
  [0, accentOverlap],
  [3, inkOverlap],
  [5, accentOverlap],
  [6, tint],
  [8, inkOverlap],
] as const;

function windows(): Markup {
  const corner = (i: number): Placement => ({ at: WINDOWS[i] ?? [0, 0] });
  return [
    WINDOWS.map((_, i) => (i === DOOR ? door() : use('window', corner(i)))),
    CURTAINS.map(([i, colour]) => `<g fill="${colour}">${use('drapes', corner(i))}</g>`),
  ];
}

/** The rail of the balcony, over the man who leans on it. */
function railing(): string {
  const [x, y] = WINDOWS[BALCONY] ?? [0, 0];
  const bars = Array.from({ length: 9 }, (_, i) => board([x - 12 + i * 16.4, y + 66], 4, 40));
  return path(white, board([x - 18, y + 62], 148, 7), board([x - 22, y + 102], 156, 10), ...bars);
}

/** The cat, from its window's corner. */
// prettier-ignore
const CAT: readonly OutlinePoint[] = [
  [70, 100], s(74, 76), [58, 66], s(46, 58), s(44, 42), [46, 22], [60, 32], [76, 31], [88, 20], s(92, 44), s(86, 60), s(102, 80), [106, 100],
];

function cat(at: Point): Markup {
  const eyes = [59, 78].map((x) => dot(tint, add(at, [x, 46]), 3.4));
  return [path(ink, cut(moveOutline(CAT, (point) => add(at, point)))), eyes];
}

/** It has put its paw on the vine as well. */
function paw(at: Point): string {
  const line: readonly Point[] = [[86, 66], [60, 70], [36, VINE]]; // prettier-ignore
  const leg = line.map((point) => add(at, point));
  return path(ink, strip(leg, [18, 15, 13]), disc(add(at, [36, VINE]), 7, { snips: 6 }));
}

/** Up from the grass, to and fro past all windows, and up over the roof. */
function climber(): Markup {
  const [top, middle, low] = ROWS.map((y) => y + VINE) as [number, number, number];
  // prettier-ignore
  const line: Point[] = [
    [112, 566], [104, 530], [124, low + 16], [182, low], [300, low + 6], [460, low - 4], [624, low + 4], [700, low - 12],
    [734, low - 66], [706, middle + 14], [624, middle - 4], [460, middle + 6], [300, middle - 4], [176, middle + 4], [98, middle - 12],
    [64, middle - 68], [98, top + 12], [176, top - 2], [300, top + 5], [460, top - 4], [624, top + 4], [700, top - 18], [730, top - 80], [704, 76], [650, 62], [600, 74],
  ];
  const widths = line.map((_, i) => (i === 0 ? 34 : 21 - i * 0.5));
  const keepFree = WINDOWS.flatMap(([x, y]) => [24, 56, 88].map((dx): Point => [x + dx, y + VINE]));
  const { stem, leaves } = vine({ line, widths, leaf: 46, every: 34, keepFree, clear: 20, seed: 3 });
  return path(tint, stem) + path(tint, leaves);
}

/** The flower it ends in. */
function bloom(at: Point): Markup {
  const petals = new PathWriter();
  for (let i = 0; i < 7; i++) leaf({ at, length: 66, angle: i * 51.4 + 10, width: 0.62, into: petals });
  return [path(accent, petals.data), path(white, disc(at, 16, { seed: 3 }))];
}

function draw(): string {
  const sky = cut([[44, 112], [330, 72], [640, 88], [762, 50], [776, 548], [34, 548]], { seed: 3 }); // prettier-ignore
  const grass = cut([[20, 524], [400, 518], [782, 526], [768, 582], [400, 590], [32, 580]], { seed: 5 }); // prettier-ignore
  const wall = cut([[150, 108], [650, 104], [656, 534], [144, 536]], { seed: 7, bow: 0.004 }); // prettier-ignore
  const roof = cut([[124, 118], [176, 62], [240, 60], [240, 30], [282, 29], [282, 58], [622, 52], [676, 114]], { seed: 4, bow: 0.004 }); // prettier-ignore
  const child = person({
    at: [52, 572],
    h: 196,
    age: 'child',
    hair: 'short',
    top: 'sweater',
    tolerance: 1,
    pose: { ...POSES.holdingOut, lean: 10 },
    colors: { ...palette, top: accent, hair: overprint },
  });
  const doorkeeper = wheelchair({
    at: [400, GRASS + 22],
    h: 176,
    hair: 'bob',
    tolerance: 1,
    colors: { ...palette, top: accentOverlap },
    frame: ink,
    pose: { frontArm: [52, 88], backArm: [60, 96] },
  });
  const inside = NEIGHBOURS.filter(({ out }) => out === undefined);
  const outside = NEIGHBOURS.filter(({ out }) => out !== undefined);
  return svg(
    'groen-doet-het-altijd',
    [
      path(pale, sky),
      path(overprint, wall),
      path(tint, grass),
      path(ink, roof),
      windows(),
      clip('panes', [inside.map(neighbour), cat(CAT_WINDOW)]),
      outside.map(neighbour),
      railing(),
      climber(),
      buds(),
      NEIGHBOURS.map(touch),
      paw(CAT_WINDOW),
      doorkeeper.svg,
      child.svg,
      bloom([556, 72]),
    ],
    [
      clipPath('panes', ...WINDOWS.map((at) => board(at, PANE.width, PANE.height))),
      define('window', WINDOW),
      define('drapes', `<path d="${DRAPES}"/>`),
    ],
  );
}

export default {
  palette: 'oase',
  draw,
} satisfies Scene;
