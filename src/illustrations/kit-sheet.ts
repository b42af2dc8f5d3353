/** The kit on one sheet: what every part looks like, in the order of this file. `illustrate.ts --kit` renders it. */
import {
  COLORS,
  aidSamples,
  birdSamples,
  handSamples,
  houseSamples,
  light,
  palette,
  scrapSamples,
} from './kit-samples.ts';
import { group, markup, path, type Markup } from './kit/drawing.ts';
import { person, shadowOf, type PersonOptions } from './kit/figure.ts';
import { personFront, type FrontOptions } from './kit/figure-front.ts';
import { HAIR_NAMES, type Hair } from './kit/heads.ts';
import { portrait } from './kit/portrait.ts';
import { FRONT_POSES } from './kit/poses-front.ts';
import { POSES } from './kit/poses.ts';
import { chair, seated, type Seat } from './kit/seated.ts';
import { around, type Point } from './kit/vector.ts';

const WIDTH = 1600;
const STEP = 160;

/** The whole sheet as SVG text, 1600 px wide. */
export function kitSheet(): string {
  const rows: ((x: number, i: number) => Markup)[][] = [
    ...chunks(
      Object.values(POSES).map(
        (pose, i) => (x: number) =>
          side(x, i, {
            pose,
            ...(Object.keys(POSES)[i]?.match(/kneel|Knees|crouch/) ? { top: 'sweater' } : {}),
          }),
      ),
    ),
    ...chunks(
      HAIR_NAMES.map(
        (hair, i) => (x: number) =>
          portrait({
            at: [x, -60],
            size: 56,
            hair,
            colors: colorsOf(i),
            cheeks: i % 2 === 0,
            mouth: around(['none', 'smile', 'frown', 'neutral', 'open'] as const, i),
            glasses: i % 6 === 3,
            beard: i === 1,
          }),
      ),
    ),
    ...chunks(Object.values(FRONT_POSES).map((pose, i) => (x: number) => front(x, i, { pose }))),
    ...chunks(HAIR_NAMES.map((hair, i) => (x: number) => front(x, i, { hair, h: 150 }))),
    ...chunks(HAIR_NAMES.map((hair, i) => (x: number) => front(x, i, { hair, view: 'back' }))),
    [...people(), ...seats()],
    [...handSamples(), ...aidSamples()],
    [...houseSamples(), ...birdSamples(), ...scrapSamples()],
  ];
  let y = 0;
  const drawn = rows.map((row) => {
    y += 200;
    return row.map((draw, i) => group(draw(STEP * (i + 0.5), i), { at: [0, y] }));
  });
  const height = y + 40;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${markup(drawn)}</svg>`;
}

const colorsOf = (i: number) => around(COLORS, i);
const hairOf = (i: number): Hair => around(HAIR_NAMES.slice(1), i);

function side(x: number, i: number, options: Partial<PersonOptions> = {}): string {
  const top = around(['coat', 'bell', 'long', 'sweater', 'jacket', 'skirt'] as const, i);
  return person({
    at: [x, 0],
    h: 160,
    colors: colorsOf(i),
    hair: hairOf(i),
    top,
    cheeks: i % 3 === 0,
    ...options,
  }).svg;
}

function front(x: number, i: number, options: Partial<FrontOptions> = {}): string {
  const top = around(['coat', 'dress', 'sweater', 'robe', 'jacket', 'skirt'] as const, i);
  const mouth = around(['smile', 'neutral', 'open', 'frown'] as const, i);
  return personFront({
    at: [x, 0],
    h: 160,
    colors: colorsOf(i),
    hair: hairOf(i),
    top,
    mouth,
    cheeks: i % 2 === 0,
    opening: i % 6 === 0,
    glasses: i % 5 === 2,
    beard: i % 9 === 4,
    ...options,
  }).svg;
}

const people = () => [
  (x: number) => side(x, 1, { age: 'child', pose: POSES.running, hair: 'flyingPonytail', top: 'skirt' }),
  (x: number) => [
    front(x - 30, 2, { age: 'child', hair: 'pigtails', top: 'dress' }),
    front(x + 34, 3, { age: 'toddler', hair: 'beanie', top: 'sweater' }),
  ],
  (x: number) => [
    front(x - 34, 4, { build: 'stout', top: 'sweater', beard: true, hair: 'bald', colors: colorsOf(2) }),
    front(x + 40, 0, { build: 'slim', age: 'tall', h: 140, hair: 'short' }),
  ],
  (x: number) => [
    side(x - 30, 0, { build: 'stout', top: 'jacket', hair: 'cap', beard: true }),
    side(x + 40, 2, { age: 'small', flip: true, build: 'slim', top: 'bell', hair: 'bun', glasses: true }),
  ],
  (x: number) =>
    path(
      palette.ink,
      shadowOf(person({ at: [x, 0], h: 150, colors: light, pose: POSES.running, hair: 'flyingPonytail' })),
    ),
];

const seats = () =>
  (['chair', 'chair', 'highChair', 'ground', 'ground'] as readonly Seat[]).map((on, i) => (x: number) => {
    const sitter = seated({
      at: [x - 10, 0],
      h: 160,
      on,
      colors: colorsOf(i),
      hair: hairOf(i + 5),
      wears: i % 2 === 1 ? 'skirt' : 'trousers',
      ...(on === 'highChair' ? { anchor: 'hip', at: [x - 10, -76] as Point } : {}),
    });
    return [
      on !== 'ground' &&
        chair({
          seat: sitter.seat,
          ground: 0,
          depth: 36,
          fill: palette.overprint,
          back: on === 'chair' ? 44 : 0,
        }),
      sitter.svg,
    ];
  });

function chunks<T>(list: readonly T[], size = 10): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
