/** People lie in a ring with joined hands and their coats are the petals of one flower, taller than the town it grows from. */
import { PALETTES } from '../../../palettes.ts';
import { clip, clipPath, define, group, path, svg, use, type Markup } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { house } from '../../kit/house.ts';
import {
  PETAL_TURN,
  barePetal,
  bee,
  coatPetal,
  petalHead,
  petalLegs,
  raisedArms,
  raisedHands,
  type PetalHeadOptions,
} from '../../kit/petals.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit, strip } from '../../kit/scissors.ts';
import { scrap } from '../../kit/scraps.ts';
import { rotate, smooth as s, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.oase;
const light = { ...palette, nose: palette.accentOverlap };
const dark = { ...palette, skin: palette.darkSkin, nose: palette.overprint };

const MIDDLE: Point = [462, 240];

interface Petal extends PetalHeadOptions {
  baby?: boolean;
}

/** Clockwise from the top. */
const people: readonly Petal[] = [
  { colors: dark, hair: 'afro' },
  { colors: { ...light, hair: palette.white }, hair: 'bun', glasses: true },
  { colors: { ...light, hair: palette.overprint }, hair: 'curly' },
  { colors: light, hair: 'pigtails', mouth: 'open' },
  { colors: dark, hair: 'topknot', eyes: 'closed', baby: true },
  { colors: { ...light, hair: palette.white }, hair: 'bald' },
  { colors: { ...dark, hair: palette.white }, hair: 'hijab' },
  { colors: { ...light, hair: palette.overprint }, hair: 'beanie' },
];

const filled = (fill: string, children: Markup): string =>
  `<g fill="${fill}">${[children].flat().join('')}</g>`;

function petal(options: Petal, i: number): Markup {
  const { colors } = options;
  const coat = i % 2 === 0 ? palette.accent : palette.accentOverlap;
  return [
    filled(palette.ink, use('legs')),
    filled(coat, [use('coat'), use('arms')]),
    use('lens'),
    options.baby && baby(),
    petalHead(options),
    filled(colors.skin, use('hands')),
  ];
}

/** Seeds in rings round the heart, and one visitor. */
function heart(): Markup {
  const seeds = [10, 16].flatMap((count, ringIndex) =>
    Array.from({ length: count }, (_, i) => {
      const [x, y] = rotate([0, -18 - ringIndex * 17], (360 / count) * (i + ringIndex * 0.4));
      return disc([x, y], 3.8, { snips: 4, seed: (i % 3) + 1, decimals: 1 });
    }),
  );
  return path(palette.overprint, ...seeds);
}

function stemWithLeaves(): Markup {
  const stem = strip([MIDDLE, [440, 420], [376, 500], [346, 576]], [24, 22, 20, 28]);
  const leftLeaf = cut([[392, 488], s(300, 474), s(208, 376), [70, 340], s(114, 432), s(232, 500)], {
    seed: 3,
  });
  const rightLeaf = cut([[392, 482], s(474, 506), s(590, 452), [726, 474], s(628, 536), s(490, 556)], {
    seed: 6,
  });
  const veins = [slit([106, 358], [318, 480], 3, 30), slit([694, 479], [470, 514], 3, 12)];
  return [path(palette.ink, stem), path(palette.ink, leftLeaf, rightLeaf), path(palette.tint, ...veins)];
}

function town(): Markup {
  const ground = cut(
    [[22, 566], s(150, 556), s(330, 566), s(560, 572), [780, 560], [774, 590], [420, 586], [30, 592]],
    { seed: 2 },
  );
  const plain = { width: 34, height: 24, rise: 20, columns: 2, rows: 1 } as const;
  const long = {
    ...plain,
    kind: 'row',
    width: 46,
    columns: 3,
    fill: palette.overprint,
    windows: palette.pale,
  } as const;
  const bright = { ...plain, fill: palette.accent, windows: palette.pale };
  const chalk = { ...plain, fill: palette.white, windows: palette.ink };
  return [
    house({ ...chalk, at: [62, 566] }),
    house({ ...bright, at: [98, 564], kind: 'step', height: 30 }),
    house({ ...long, at: [134, 564] }),
    house({ ...chalk, at: [182, 564], kind: 'bell', width: 30, height: 32 }),
    house({ ...long, at: [662, 570] }),
    house({ ...bright, at: [710, 569] }),
    path(palette.ink, ground),
  ];
}

/** A sleeping baby in a sling that hangs from its mother's shoulders. */
function baby(): Markup {
  const sling = cut([[-48, -192], [-41, -196], [-27, -140], s(4, -127), [31, -142], [43, -196], [50, -191], [38, -136], s(24, -103), s(-18, -101), [-34, -134]], { bow: 0 }); // prettier-ignore
  const head = petalHead({
    colors: dark,
    hair: 'none',
    eyes: 'closed',
    mouth: 'none',
    at: [4, -128],
    unit: 1.5,
    tilt: 14,
  });
  return [head, path(palette.white, sling)];
}

/** The tiny gardener at the foot of the stem. */
function gardener(): Markup {
  const child = person({
    at: [276, 566],
    h: 70,
    age: 'child',
    colors: { ...light, top: palette.white, legs: palette.overprint, hair: palette.overprint },
    hair: 'flyingPonytail',
    top: 'bell',
    pose: { ...POSES.standing, lean: 6, head: -26, frontArm: [54, 88], backArm: [40, 80] },
  });
  const [x, y] = child.joints.frontHand;
  const can = cut(
    [
      [x - 2, y - 1],
      [x + 15, y + 1],
      [x + 25, y - 7],
      [x + 28, y - 5],
      [x + 15, y + 9],
      [x + 13, y + 16],
      [x - 2, y + 14],
    ],
    { decimals: 1, bow: 0 },
  );
  const drops = [
    [32, 3],
    [37, 9],
    [33, 14],
    [41, 18],
  ].map(([dx = 0, dy = 0]) => scrap('drop', { at: [x + dx, y + dy], size: 6 }));
  return [child.svg, path(palette.accent, can), path(palette.white, ...drops), child.again('frontHand')];
}

function draw(): string {
  const coat = coatPetal();
  const turned = (i: number, children: Markup): string => group(children, { rotate: i * PETAL_TURN });
  const sheet = cut(
    [
      [30, 150],
      [280, 70],
      [560, 84],
      [774, 40],
      [766, 566],
      [420, 586],
      [24, 568],
    ],
    { seed: 5 },
  );
  const flower = group(
    [
      filled(
        palette.pale,
        people.map((_, i) => group(use('bare'), { rotate: (i + 0.5) * PETAL_TURN })),
      ),
      path(palette.white, disc([0, 0], 86, { snips: 11 })),
      people.map((one, i) => turned(i, petal(one, i))),
      heart(),
    ],
    { at: MIDDLE, scale: 0.86 },
  );
  const visitor = bee({
    at: [168, 206],
    rotate: 12,
    body: palette.ink,
    bands: palette.accentOverlap,
    wings: palette.white,
  });
  return svg(
    'samen-laten-bloeien',
    [path(palette.tint, sheet), stemWithLeaves(), town(), flower, visitor, gardener()],
    [
      define('bare', `<path d="${barePetal(262, 150)}"/>`),
      define('coat', `<path d="${coat}"/>`),
      define('arms', `<path d="${raisedArms()}"/>`),
      define('hands', `<path d="${raisedHands()}"/>`),
      define('legs', `<path d="${petalLegs()}"/>`),
      clipPath('coat-shape', coat),
      define('lens', clip('coat-shape', group(path(palette.accentText, coat), { rotate: -PETAL_TURN }))),
    ],
  );
}

export default {
  palette: 'oase',
  draw,
} satisfies Scene;
