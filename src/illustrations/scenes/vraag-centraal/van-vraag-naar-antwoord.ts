/** A staircase in the shape of a question mark; its top step is the dot, the answer, on which the next question mark begins. */
import { PALETTES } from '../../../palettes.ts';
import { path, svg } from '../../kit/drawing.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { points } from '../../kit/points.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import { stairs } from '../../kit/stairs.ts';
import { cane } from '../../kit/walking-aids.ts';
import { held, type Point } from '../../kit/vector.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.zijpad;

/** A question mark from its foot up, around the middle of its dot; unit: a hundred and sixtieth of its height. */
const QUESTION: readonly Point[] = [
  [0, -32],
  [2, -54],
  [16, -69],
  [34, -88],
  [38, -110],
  [27, -131],
  [4, -140],
  [-20, -132],
  [-40, -112],
  [-66, -100],
  [-80, -99],
];

/** One question: its stairs, and the dot it stands on. */
function question(dotAt: Point, size: number, steps: number, colour: string) {
  const climb = stairs({
    line: QUESTION.map(([x, y]): Point => [dotAt[0] + x * size, dotAt[1] + y * size]),
    width: [30 * size, 24 * size],
    steps,
    thickness: 9 * size,
  });
  const [x, y] = dotAt;
  const [radius, flat, thick] = [17 * size, 10 * size, 8 * size];
  const oval = { radiusY: flat, snips: 10, seed: 4, wobble: 0.01 };
  const side =
    disc([x, y + thick], radius, oval) +
    strip(
      [
        [x, y],
        [x, y + thick],
      ],
      radius * 2,
    );
  return {
    places: climb.places,
    dotAt,
    svg: path(colour, climb.ribbon) + path(palette.white, climb.treads),
    dot: path(palette.accentText, side) + path(palette.accent, disc(dotAt, radius, oval)),
  };
}

const first = question([606, 538], 2.66, 19, palette.ink);
const second = question([380, 300], 1.52, 17, palette.inkOverlap);
const third = question([244, 166], 0.8, 13, palette.blush);

const dark = { ...palette, skin: palette.darkSkin, legs: palette.overprint };
const light = { ...palette, legs: palette.overprint };

/** Somebody on a step; `h` in px, `aside` px to the right of its middle. Up there everybody walks left. */
const climber = (at: Point, h: number, options: Partial<PersonOptions>, aside = 0): string =>
  person({
    at: [at[0] + aside, at[1]],
    h,
    colors: palette,
    flip: true,
    tolerance: h < 80 ? 0.7 : 1,
    decimals: h < 80 ? 1 : 0,
    ...options,
  }).svg;

/** On the nearest question: an old woman with a stick, a woman in a headscarf, a girl who runs. */
function climbers(): string {
  const [x, y] = held(first.places, 9);
  const elder = climber(
    [x, y],
    106,
    {
      hair: 'bun',
      top: 'long',
      age: 'small',
      glasses: true,
      pose: POSES.withCane,
      colors: { ...light, hair: palette.pale, top: palette.overprint },
    },
    10,
  );
  const woman = climber(held(first.places, 12), 108, {
    hair: 'hijab',
    top: 'long',
    pose: { ...POSES.walking, head: -6 },
    colors: { ...light, hair: palette.blush, top: palette.accent },
  });
  const girl = climber(held(first.places, 16), 120, {
    hair: 'flyingPonytail',
    age: 'child',
    top: 'bell',
    pose: POSES.running,
    colors: { ...dark, top: palette.blush },
  });
  const stick = cane({ hand: [x - 14, y - 36], ground: y + 6, fill: palette.ink, flip: true, width: 3 });
  return stick + elder + woman + girl;
}

/** The first step is the hardest: one reaches up from the dot, one reaches down. */
function firstStep(): string {
  const helper = climber(
    held(first.places, 0),
    112,
    {
      hair: 'cap',
      top: 'jacket',
      pose: { ...POSES.stooping, lean: 62, frontArm: [22, 12], backArm: [-30, -10] },
      colors: { ...dark, top: palette.blush },
    },
    37,
  );
  const beginner = climber(
    first.dotAt,
    130,
    {
      hair: 'curly',
      top: 'coat',
      cheeks: true,
      flip: false,
      pose: { ...POSES.reachingUp, head: -20, frontArm: [116, 168], backArm: [-20, -10] },
      colors: { ...palette, hair: palette.overprint, top: palette.accent },
    },
    -20,
  );
  return helper + first.dot + beginner;
}

/** Far away and small, on the questions after that. */
const farAway = (): string =>
  climber(
    held(second.places, 9),
    62,
    {
      pose: POSES.climbing,
      hair: 'afro',
      top: 'bell',
      colors: { ...dark, top: palette.accent },
    },
    6,
  );

const cheering = (): string =>
  climber(
    second.dotAt,
    72,
    {
      pose: POSES.jumping,
      hair: 'bob',
      top: 'bell',
      flip: false,
      colors: { ...palette, hair: palette.overprint, top: palette.blush },
    },
    -6,
  );

/** Down below somebody looks up, his hand at his beard. */
const thinker = (): string =>
  climber([200, 562], 236, {
    hair: 'bald',
    beard: true,
    top: 'coat',
    flip: false,
    tolerance: 1.1,
    pose: { ...POSES.standing, head: -16, frontArm: [10, 166], backArm: [-34, -16] },
  });

function draw(): string {
  const sheet = points('30 176, 180 96, 420 128, 570 52, 776 24, 762 540, 40 540');
  const square = points('20 520, 260 500, 520 524, 780 490, 790 584, 420 572, 30 592');
  const andSoOn = [9, 6, 4].map((radius, i) =>
    disc([150 - i * 25, 84 - i * 16], radius, { radiusY: radius * 0.6, snips: 7 }),
  );
  return svg('van-vraag-naar-antwoord', [
    path(palette.tint, cut(sheet, { seed: 5 })),
    path(palette.pale, cut(square, { seed: 8 })),
    path(palette.accent, ...andSoOn),
    [third.svg, second.svg, third.dot],
    climber(third.dotAt, 34, { hair: 'none', eye: 'none', flip: false, pose: POSES.reachingUp }),
    farAway(),
    [first.svg, second.dot],
    cheering(),
    climbers(),
    firstStep(),
    thinker(),
  ]);
}

export default {
  idea: 'A staircase in the shape of a question mark; its top step is the dot, the answer, on which the next question mark begins.',
  palette: 'zijpad',
  draw,
} satisfies Scene;
