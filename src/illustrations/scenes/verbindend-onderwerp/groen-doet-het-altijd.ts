/** One vine grows out of the green ground and past every window of the block; wherever a hand touches it, it blossoms. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, dot, path, svg, type Markup } from '../../kit/drawing.ts';
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

const STREET = 532;
const PANE = { width: 124, height: 114 };
/** Top left corners of the windows, three by three; the middle one below is the door. */
const COLUMNS = [176, 338, 500] as const;
const ROWS = [92, 240, 388] as const;
const WINDOWS: readonly Point[] = ROWS.flatMap((y) => COLUMNS.map((x): Point => [x, y]));
const DOOR = 7;
const CAT_WINDOW: Point = [COLUMNS[2], ROWS[0]];
/** How far below the top of a window the vine passes. */
const VINE = 88;

interface Neighbour extends Partial<Omit<PortraitOptions, 'at' | 'colors'>> {
  /** Which window. */
  at: number;
  face?: string;
  top: string;
  cloth?: string;
}

// prettier-ignore
const NEIGHBOURS: readonly Neighbour[] = [
  { at: 0, hair: 'afro', face: darkSkin, top: accent, size: 52 },
  { at: 1, hair: 'bun', glasses: true, cloth: white, top: inkOverlap, flip: true },
  { at: 3, hair: 'hijab', cloth: accent, top: ink },
  { at: 4, hair: 'bald', beard: true, top: overprint },
  { at: 5, hair: 'topknot', face: darkSkin, top: inkOverlap, flip: true },
  { at: 6, hair: 'cap', cloth: accent, top: ink, mouth: 'smile' },
  { at: 8, hair: 'curly', cloth: overprint, top: accent, flip: true },
];

/** From a window's corner: whoever looks left stands on the right. */
const inWindow = ({ at, flip }: Neighbour, x: number, y: number): Point =>
  add(WINDOWS[at] ?? [0, 0], [flip ? PANE.width - x : x, y]);

function neighbour(who: Neighbour, seed: number): Markup {
  const { at: _, face = skin, top, cloth = ink, ...options } = who;
  const colors = { ...palette, skin: face, top, hair: cloth };
  return portrait({ at: inWindow(who, 46, 82), size: 60, shoulders: 16, seed, colors, ...options });
}

/** A forearm from the sill and a hand laid on the vine. */
function touch(who: Neighbour, seed: number): Markup {
  const sleeve = strip([inWindow(who, 65, PANE.height + 3), inWindow(who, 85, VINE + 4)], [18, 12]);
  const hand = disc(inWindow(who, 91, VINE - 5), 10.5, { snips: 7, radiusY: 12, seed });
  return [path(who.top, sleeve), path(who.face ?? skin, hand)];
}

/** Where it is touched, it blossoms. */
function buds(): string {
  const into = new PathWriter();
  const places = [
    ...NEIGHBOURS.map((who) => inWindow(who, 112, VINE - 8)),
    add(CAT_WINDOW, [16, VINE - 8]),
    [486, 467] as const,
  ];
  for (const at of places) for (const angle of [-40, 0, 40]) leaf({ at, length: 20, angle, into });
  return path(accent, into.data);
}

/** The cat, from its window's corner. */
// prettier-ignore
const CAT: readonly OutlinePoint[] = [
  [70, 114], s(74, 80), [58, 66], s(46, 58), s(44, 42), [46, 22], [60, 32], [76, 31], [88, 20], s(92, 44), s(86, 60), s(108, 84), [112, 114],
];

function cat(at: Point): Markup {
  const eyes = [59, 78].map((x) => dot(tint, add(at, [x, 46]), 3.4));
  return [path(ink, cut(moveOutline(CAT, (point) => add(at, point)))), eyes];
}

/** It has put its paw on the vine as well. */
function paw(at: Point): string {
  const line: readonly Point[] = [[76, 74], [56, 74], [36, VINE]]; // prettier-ignore
  const leg = line.map((point) => add(at, point));
  return path(ink, strip(leg, [18, 15, 13]), disc(add(at, [36, VINE]), 7, { snips: 6 }));
}

/** Up from the street, to and fro past all windows, and out over the roof. */
function climber(): Markup {
  const [top, middle, low] = ROWS.map((y) => y + VINE) as [number, number, number];
  // prettier-ignore
  const line: Point[] = [
    [112, 566], [100, 530], [120, low + 16], [180, low - 2], [300, low + 6], [460, low - 4], [624, low + 4], [706, low - 16],
    [738, low - 76], [706, middle + 12], [624, middle - 4], [460, middle + 6], [300, middle - 4], [176, middle + 4], [96, middle - 16],
    [62, middle - 74], [98, top + 10], [176, top - 4], [300, top + 5], [460, top - 4], [624, top + 4], [696, top - 24], [714, 110], [700, 72],
  ];
  const widths = line.map((_, i) => (i === 0 ? 34 : 21 - i * 0.6));
  const keepFree = WINDOWS.flatMap(([x, y]) => [30, 62, 94].map((dx): Point => [x + dx, y + VINE]));
  const { stem, leaves } = vine({ line, widths, leaf: 47, every: 27, keepFree, clear: 20, seed: 3 });
  return [path(tint, stem), path(tint, leaves)];
}

/** The flower it ends in. */
function bloom(at: Point): Markup {
  const petals = new PathWriter();
  for (let i = 0; i < 7; i++) leaf({ at, length: 60, angle: i * 51.4 + 10, width: 0.62, into: petals });
  return [path(accent, petals.data), path(white, disc(at, 15, { seed: 3 }))];
}

function draw(): string {
  const sky = cut([[44, 92], [330, 58], [640, 74], [762, 40], [776, 548], [34, 548]], { seed: 3 }); // prettier-ignore
  const street = cut([[20, 524], [400, 518], [782, 526], [768, 582], [400, 590], [32, 580]], { seed: 5 }); // prettier-ignore
  // prettier-ignore
  const block = cut([[146, 62], [236, 58], [236, 32], [272, 30], [272, 57], [652, 48], [658, 534], [142, 536]], { seed: 7, bow: 0.005 });
  const panes = WINDOWS.map(([x, y], i) => {
    const [right, bottom] = [x + PANE.width, i === DOOR ? STREET + 3 : y + PANE.height];
    return cut([[x, y], [right, y - 3], [right + 1, bottom], [x - 1, bottom]], { seed: i }); // prettier-ignore
  });
  const child = person({
    at: [52, 572],
    h: 196,
    age: 'child',
    hair: 'short',
    top: 'sweater',
    tolerance: 0.8,
    pose: { ...POSES.holdingOut, lean: 10 },
    colors: { ...palette, top: accent, hair: overprint },
  });
  const doorkeeper = wheelchair({
    at: [400, STREET + 22],
    h: 176,
    hair: 'bob',
    tolerance: 0.8,
    colors: { ...palette, top: accentOverlap },
    frame: ink,
    pose: { frontArm: [52, 88], backArm: [60, 96] },
  });
  return svg(
    'groen-doet-het-altijd',
    [
      path(pale, sky),
      path(overprint, block),
      path(tint, street),
      path(pale, panes),
      clip('panes', [NEIGHBOURS.map(neighbour), cat(CAT_WINDOW)]),
      climber(),
      buds(),
      clip('panes', NEIGHBOURS.map(touch)),
      paw(CAT_WINDOW),
      doorkeeper.svg,
      child.svg,
      bloom([700, 72]),
    ],
    clipPath('panes', ...panes),
  );
}

export default {
  idea: 'One vine grows out of the green ground and past every window of the block; wherever a hand touches it, it blossoms.',
  palette: 'oase',
  draw,
} satisfies Scene;
