/** The party has walked on, tiny, to the end of the path; one child has stopped for the flower between the paving stones, and there it is huge. */
import { PALETTES } from '../../../palettes.ts';
import { path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { bloom, leaf, petalDefs, stem } from '../../kit/flowers.ts';
import { house, type HouseKind } from '../../kit/house.ts';
import { PathWriter } from '../../kit/path-writer.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, slit } from '../../kit/scissors.ts';
import { mix, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, accentOverlap, tint, pale, white, overprint, inkOverlap, darkSkin } = palette;

const HORIZON = 132;
/** A place on the path: `across` -1 left edge to 1 right edge, `away` 1 at our feet and more further off. */
function onPath(across: number, away: number): Point {
  const y = HORIZON + 470 / away;
  const middle = 640 - 330 / away ** 0.9 - 90 * Math.max(0, 1 - (away - 3) ** 2 / 9);
  return [middle + (across * 280) / away, y];
}

function paving(): string {
  const into = new PathWriter();
  let away = 1.085;
  for (let row = 0; away < 13; row++) {
    const next = away * (row < 3 ? 1.3 : 1.24);
    const seams = row % 2 === 0 ? [-1, -0.34, 0.36, 1] : [-1, -0.66, 0.02, 0.68, 1];
    const gap = 0.022;
    for (let i = 0; i < seams.length - 1; i++) {
      const [left, right] = [(seams[i] ?? 0) + gap, (seams[i + 1] ?? 0) - gap];
      const [near, far] = [away * 1.012, next * 0.985];
      cut([onPath(left, near), onPath(right, near), onPath(right, far), onPath(left, far)], {
        into,
        seed: row * 5 + i,
        bow: row < 3 ? 0.012 : 0,
      });
    }
    away = next;
  }
  return into.data;
}

const SKYLINE: readonly (readonly [
  x: number,
  width: number,
  height: number,
  kind: HouseKind,
  fill: string,
])[] = [
  [456, 36, 26, 'gable', ink],
  [494, 52, 32, 'row', overprint],
  [548, 34, 44, 'step', ink],
  [688, 44, 40, 'bell', ink],
  [734, 44, 30, 'gable', overprint],
];

/** Where other flowers grow that nobody has seen yet. */
const overlooked: readonly (readonly [across: number, away: number])[] = [[-0.36, 3]];

function smallFlower([x, y]: Point, size: number): string {
  return (
    path(
      ink,
      leaf({ from: [x, y], to: [x - size * 1.4, y - size * 0.8], width: size * 0.5 }),
      stem(
        [
          [x, y],
          [x + size * 0.2, y - size * 2],
        ],
        size * 0.24,
      ),
    ) +
    bloom({
      kind: 'daisy',
      at: [x + size * 0.2, y - size * 2.2],
      radius: size * 1.2,
      fill: accent,
      heart: overprint,
      shared: true,
    })
  );
}

/** The party, from the one who looks back to the one with the flag. */
function walkers(): string {
  const onTheWay = (across: number, away: number) => ({
    at: onPath(across, away),
    h: 340 / away,
    eye: 'none' as const,
    gap: 0,
    tolerance: 0.7,
  });
  const leader = person({
    ...onTheWay(0.5, 10.6),
    pose: { ...POSES.walking, frontArm: [120, 150] },
    hair: 'hat',
    colors: palette,
  });
  const [handX, handY] = leader.joints.frontHand;
  const flag: Point[] = [
    [handX + 1, handY - 22],
    [handX + 25, handY - 16],
    [handX + 2, handY - 8],
  ];
  return [
    person({
      ...onTheWay(-0.1, 5),
      flip: true,
      pose: { ...POSES.waving, frontArm: [134, 152] },
      top: 'bell',
      hair: 'bob',
      colors: { ...palette, top: overprint },
    }).svg,
    person({
      ...onTheWay(-0.6, 6.2),
      age: 'child',
      pose: POSES.running,
      top: 'bell',
      hair: 'afro',
      colors: { ...palette, skin: darkSkin, top: white },
    }).svg,
    person({
      ...onTheWay(-0.3, 8),
      pose: POSES.strolling,
      top: 'long',
      hair: 'hijab',
      colors: { ...palette, top: inkOverlap },
    }).svg,
    path(
      ink,
      stem(
        [
          [handX, handY + 4],
          [handX + 1, handY - 23],
        ],
        2,
      ),
    ),
    path(accent, cut(flag, { decimals: 1 })),
    leader.svg,
  ].join('');
}

const sky = cut(
  [
    [46, 60],
    [360, 20],
    [774, 42],
    [770, 260],
    [30, 320],
  ],
  { seed: 3 },
);
const ground = cut(
  [
    [24, 214],
    [250, 176],
    [520, 158],
    [780, 136],
    [770, 566],
    [430, 590],
    [30, 566],
  ],
  { seed: 8 },
);
/** The heart of the big flower, and where it comes out of the ground. */
const heart: Point = [228, 186];
const root: Point = [262, 520];

/** The leaves at its foot, and the knife slit along the middle of each. */
const LEAVES: readonly [tip: Point, bend: number, fill: string][] = [
  [[88, 416], -16, inkOverlap],
  [[62, 528], -26, ink],
  [[186, 372], -12, ink],
];
const leaves = LEAVES.map(
  ([tip, bend, fill], seed) =>
    path(fill, leaf({ from: root, to: tip, width: 58, bend, seed })) +
    path(tint, slit(mix(root, tip, 0.25), mix(root, tip, 0.86), 2.5, bend * 0.8, { decimals: 0 })),
);

function bigFlower(): string[] {
  return [
    ...leaves,
    path(inkOverlap, stem([root, [268, 400], [252, 290], heart], [16, 13, 12, 14])),
    bloom({ kind: 'daisy', at: heart, radius: 142, fill: accentOverlap, turn: 13, shared: true }),
    bloom({ kind: 'daisy', at: heart, radius: 118, fill: accent, shared: true }),
    path(overprint, disc(heart, 36, { snips: 8 })),
    path(ink, disc([260, 520], 15, { snips: 6, radiusY: 10 })),
  ];
}

function draw(): string {
  const child = person({
    at: [412, 550],
    h: 440,
    age: 'child',
    proportions: { head: 1.56, torso: 18 },
    flip: true,
    hair: 'tail',
    top: 'jacket',
    cheeks: true,
    mouth: 'smile',
    tolerance: 0.9,
    pose: { ...POSES.crouching, head: -44, frontArm: [70, 100], backArm: [50, 84] },
    colors: { ...palette, skin: darkSkin, top: inkOverlap, legs: ink },
  });
  return svg(
    'samen-op-pad',
    [
      path(pale, sky),
      path(white, disc(heart, 168, { snips: 12, wobble: 0.01 })),
      path(tint, ground),
      SKYLINE.map(([x, width, height, kind, fill], i) =>
        house({ at: [x, 160 - (x - 520) * 0.08], width, height, rise: height * 0.6, kind, fill, seed: i }),
      ),
      path(pale, paving()),
      walkers(),
      overlooked.map(([across, away]) => smallFlower(onPath(across, away), 26 / away)),
      bigFlower(),
      child.svg,
      path(accent, disc(child.onHead([-10.5, -13]), 13, { snips: 6 })),
    ],
    petalDefs({ daisy: 13 }),
  );
}

export default {
  palette: 'winterstraat',
  draw,
} satisfies Scene;
