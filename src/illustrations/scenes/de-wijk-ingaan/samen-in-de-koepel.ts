/** The raised arms of all sorts of people are the ribs that hold up the dome. */
import { PALETTES } from '../../../palettes.ts';
import { bird } from '../../kit/birds.ts';
import { dome, lantern } from '../../kit/dome.ts';
import { path, svg } from '../../kit/drawing.ts';
import { personFront } from '../../kit/figure-front.ts';
import { person, type PersonOptions } from '../../kit/figure.ts';
import { POSES } from '../../kit/poses.ts';
import { cut, disc, strip } from '../../kit/scissors.ts';
import type { Point } from '../../kit/vector.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, accentOverlap, tint, pale, white, overprint, inkOverlap, skin, darkSkin } = palette;

const GROUND = 562;
const shell = dome({ at: [400, 430], radius: 302, height: 332, ring: 0.87 });

/** A rib: an arm from the shoulder over the shell to the ring, and the hand that holds it. */
function rib(shoulder: Point, across: number, sleeve: string, hand: string): string {
  const line = [shoulder, ...shell.meridian(across, 0.13, 6)];
  const end = line.at(-1) ?? shoulder;
  return (
    path(sleeve, strip(line, [24, 19, 17, 15, 13, 11, 10])) +
    path(hand, disc(end, 9.5, { snips: 9, wobble: 0 }))
  );
}

interface Carrier extends Omit<PersonOptions, 'at' | 'h' | 'colors'> {
  x: number;
  h?: number;
  across: number;
  clothing: string;
  face: string;
  hairColor?: string;
  rides?: boolean;
}

const carriers: Carrier[] = [
  { x: 98, across: -1, clothing: accent, face: darkSkin, hair: 'topknot', rides: true },
  {
    x: 200,
    across: -0.72,
    clothing: overprint,
    face: skin,
    hair: 'bald',
    build: 'stout',
    beard: true,
    top: 'sweater',
  },
  { x: 290, across: -0.4, clothing: pale, face: darkSkin, hair: 'afro', top: 'bell' },
  { x: 510, across: 0.4, clothing: accentOverlap, face: skin, hair: 'hijab', top: 'long' },
  { x: 604, across: 0.72, clothing: overprint, face: skin, hair: 'beanie', hairColor: accent, top: 'jacket' },
  { x: 688, across: 1, clothing: white, face: skin, hair: 'bun', hairColor: pale, top: 'coat', age: 'small' },
];

function carry({ x, across, clothing, face, hairColor = ink, rides = false, h = 176, ...look }: Carrier): {
  body: string;
  arm: string;
} {
  const colors = { ...palette, top: clothing, skin: face, hair: hairColor };
  const options = {
    ...look,
    at: [x, GROUND] as Point,
    h,
    colors,
    flip: x > 400,
    arms: [true, false] as const,
    tolerance: 0.8,
  };
  const figure = rides
    ? wheelchair({ ...options, frame: ink, pose: { head: -30 } })
    : person({ ...options, pose: { ...POSES.standing, head: -34 } });
  return { body: figure.svg, arm: rib(figure.onTorso(1, 24), across, clothing, face) };
}

/** A shoe of the child on the shoulders. */
const dangling = (side: 1 | -1): string =>
  cut(
    [
      [8, 459],
      [19, 459],
      [26, 471],
      [8, 471],
    ].map(([x = 0, y = 0]): Point => [400 + side * x, y]),
    { bow: 0 },
  );

const sheet = cut(
  [
    [30, 214],
    [210, 108],
    [430, 74],
    [640, 112],
    [772, 250],
    [766, 570],
    [400, 588],
    [34, 566],
  ],
  { seed: 3 },
);
const floor = cut(
  [
    [20, 520],
    [400, 536],
    [780, 516],
    [772, 576],
    [400, 594],
    [28, 574],
  ],
  { seed: 5 },
);
const seams = [-1, -0.72, -0.4, -0.13, 0.13, 0.4, 0.72, 1];
const lighter = [1, 3, 5].map((i) => shell.panel(seams[i] ?? -1, seams[i + 1] ?? 1));

/** In the middle: a child on the shoulders of a grown-up, both its arms a rib. */
function middle(): string[] {
  const carrier = personFront({
    at: [400, GROUND],
    h: 170,
    colors: { ...palette, top: white, nose: accentOverlap },
    hair: 'short',
    gap: 0,
    pose: { leftArm: [46, -66], rightArm: [46, -66] },
  });
  const child = personFront({
    at: [400, 436],
    h: 170,
    age: 'child',
    hair: 'curly',
    top: 'sweater',
    legs: false,
    arms: false,
    cheeks: true,
    mouth: 'open',
    colors: { ...palette, skin: darkSkin, top: accent, nose: ink },
  });

  return [
    rib(child.onTorso(-7, 19), -0.13, accent, darkSkin),
    rib(child.onTorso(7, 19), 0.13, accent, darkSkin),
    child.svg,
    carrier.svg,
    path(
      overprint,
      strip(
        [
          [387, 425],
          [386, 462],
        ],
        [13, 10],
      ),
      strip(
        [
          [413, 425],
          [414, 462],
        ],
        [13, 10],
      ),
    ),
    path(ink, dangling(-1), dangling(1)),
    carrier.handsAgain(),
  ];
}

function draw(): string {
  const crew = carriers.map(carry);
  return svg('samen-in-de-koepel', [
    path(tint, sheet),
    path(pale, floor),
    path(ink, shell.panel(-1, 1)),
    path(inkOverlap, lighter),
    lantern({ at: [400, shell.ring.at[1] + 4], width: 118, height: 62, fill: ink, light: accent }),
    middle(),
    crew.map(({ body, arm }) => arm + body),
    bird({ at: [436, 64], length: 28, fill: accent, eye: white, flip: true }),
  ]);
}

export default {
  idea: 'The raised arms of all sorts of people are the ribs that hold up the dome.',
  palette: 'winterstraat',
  draw,
} satisfies Scene;
