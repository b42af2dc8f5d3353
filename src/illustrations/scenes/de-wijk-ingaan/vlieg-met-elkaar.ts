/** Neighbours fly in formation on their coat-tails, towards a courtyard of roofs in the shape of a heart. */
import { PALETTES } from '../../../palettes.ts';
import { path, svg } from '../../kit/drawing.ts';
import { person } from '../../kit/figure.ts';
import { POSES } from '../../kit/poses.ts';
import { courtyard, heartPlan } from '../../kit/roofs.ts';
import { cut } from '../../kit/scissors.ts';
import { flyer, flyingWheelchair, goose, type FlyerOptions } from '../../kit/wings.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, tint, pale, white, overprint, inkOverlap, skin, darkSkin } = palette;

const heart = courtyard({
  at: [272, 404],
  plan: heartPlan(440),
  tilt: 0.8,
  wall: 34,
  rise: 22,
  ridge: 0.8,
  inner: 0.6,
  houses: 18,
  court: accent,
  chimneys: overprint,
  colors: [
    { outside: ink, inside: inkOverlap, wall: white, windows: ink },
    { outside: overprint, inside: darkSkin, wall: skin, windows: ink },
    { outside: inkOverlap, inside: ink, wall: white, windows: ink },
  ],
});

const flock: FlyerOptions[] = [
  {
    at: [716, 92],
    rotate: 4,
    h: 124,
    colors: { ...palette, top: overprint, hair: accent },
    farWing: darkSkin,
    hair: 'beanie',
    age: 'child',
  },
  {
    at: [596, 116],
    rotate: 9,
    h: 126,
    colors: { ...palette, top: ink, hair: tint },
    farWing: inkOverlap,
    hair: 'bald',
    beard: true,
  },
  {
    at: [618, 244],
    h: 126,
    colors: { ...palette, top: white, skin: darkSkin, white: pale },
    farWing: tint,
    hair: 'hijab',
  },
  {
    at: [458, 174],
    rotate: 20,
    h: 160,
    colors: { ...palette, top: accent },
    farWing: overprint,
    hair: 'bun',
    cheeks: true,
  },
];

const waiting = [
  { x: 26, y: -14, colors: { ...palette, top: ink }, hair: 'bob', age: 'adult' },
  { x: -8, y: 4, colors: { ...palette, top: tint, hair: overprint }, hair: 'crop', age: 'child' },
  { x: -50, y: 0, colors: { ...palette, top: white, skin: darkSkin }, hair: 'afro', age: 'adult' },
] as const;

function draw(): string {
  const sky = cut(
    [
      [30, 60],
      [420, 24],
      [776, 46],
      [770, 560],
      [400, 584],
      [26, 560],
    ],
    { seed: 3 },
  );
  const wind = cut(
    [
      [240, 400],
      [600, 4],
      [794, 14],
      [790, 470],
    ],
    { seed: 5 },
  );
  const crowd = waiting.map(
    ({ x, y, age, ...look }) =>
      person({
        ...look,
        age,
        at: heart.onGround(x, y),
        h: 46,
        pose: { ...POSES.standing, head: -20, frontArm: [122, 140], backArm: [-122, -140] },
        proportions: { upperArm: age === 'child' ? 13 : 19, forearm: age === 'child' ? 13 : 19 },
        eye: 'none',
        top: 'bell',
        gap: 0,
        tolerance: 0.6,
      }).svg,
  );
  return svg('vlieg-met-elkaar', [
    path(tint, sky),
    path(pale, wind),
    heart.far,
    crowd,
    heart.near,
    flyingWheelchair({
      at: [692, 390],
      h: 118,
      colors: { ...palette, top: tint, hair: overprint },
      farWing: inkOverlap,
      dive: 10,
      frame: ink,
      hair: 'ponytail',
      flip: true,
      tolerance: 1,
      decimals: 0,
    }),
    flock.map((one) => flyer({ flip: true, rotate: 14, tolerance: 1, decimals: 0, ...one }).svg),
    goose({ at: [726, 500], length: 70, fill: white, beak: accent, eye: ink, flip: true, rotate: 14 }),
  ]);
}

export default {
  palette: 'winterstraat',
  draw,
} satisfies Scene;
