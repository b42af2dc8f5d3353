/** The raised arms of all sorts of people are the ribs that hold up the dome: everybody gives it two. */
import { PALETTES } from '../../../palettes.ts';
import { bird } from '../../kit/birds.ts';
import { dome, lantern } from '../../kit/dome.ts';
import { path, svg } from '../../kit/drawing.ts';
import { personFront, type FrontOptions } from '../../kit/figure-front.ts';
import { points } from '../../kit/points.ts';
import { cut, strip } from '../../kit/scissors.ts';
import { mix, type Point } from '../../kit/vector.ts';
import { wheelchair } from '../../kit/wheelchair.ts';
import type { Scene } from '../../scene.ts';

const palette = PALETTES.winterstraat;
const { ink, accent, accentOverlap, tint, pale, white, overprint, inkOverlap, skin, darkSkin } = palette;

const GROUND = 568;
/** Figures of this size need no finer edge. */
const FLAT = { tolerance: 0.8, decimals: 0 } as const;
const shell = dome({ at: [400, 424], radius: 310, height: 322, ring: 0.82 });

/** Which meridian of the shell each arm follows, -1 left edge to 1 right edge; two for everybody. */
const RIBS = [-0.99, -0.76, -0.56, -0.33, -0.12, 0.12, 0.33, 0.56, 0.76, 0.99] as const;

/** An arm as rib: from the shoulder out to the elbow, then up over the shell, with the hand over the sill of the lantern. */
function rib(shoulder: Point, meridian: number, sleeve: string, hand: string): string {
  const [elbow = shoulder, ...forearm] = shell.meridian(meridian, 0.1, 6);
  const [next = elbow] = forearm;
  const [x, y] = forearm.at(-1) ?? elbow;
  const wrist = strip([[x - meridian * 3, y + 8], [x, y - 2], [x, y - 10], [x, y - 17]], [9, 13, 14, 8]); // prettier-ignore
  // Each half runs on a little past the elbow, so that their edges meet in a corner.
  const upper = strip([shoulder, mix(shoulder, elbow, 1.06)], [25, 24]);
  const lower = strip([mix(elbow, next, -0.09), ...forearm], [24, 21, 18, 15, 13, 12]);
  return path(hand, wrist) + path(sleeve, upper, lower);
}

interface Carrier extends Partial<FrontOptions> {
  x: number;
  /** The first of the two ribs. */
  from: number;
  clothing: string;
  face: string;
  hairColor?: string;
}

const carriers: readonly Carrier[] = [
  {
    x: 262,
    from: 2,
    clothing: white,
    face: skin,
    hair: 'bald',
    beard: true,
    build: 'stout',
    top: 'sweater',
    pose: { head: -7, leftLeg: [10, 4], rightLeg: [12, 8] },
  },
  {
    x: 538,
    from: 6,
    clothing: accentOverlap,
    face: darkSkin,
    hair: 'hijab',
    hairColor: accent,
    top: 'robe',
    pose: { head: 6 },
  },
  { x: 668, from: 8, clothing: pale, face: skin, hair: 'short', hairColor: white, top: 'dress', glasses: true, cheeks: false, pose: { lean: -3, head: -9, leftLeg: [4, 2], rightLeg: [16, -14] } }, // prettier-ignore
];

/** Somebody from the front who looks up, with both arms on the shell. */
function carry({ x, from, clothing, face, hairColor = ink, ...look }: Carrier): string {
  const figure = personFront({
    ...FLAT,
    at: [x, GROUND],
    h: 196,
    cheeks: true,
    colors: {
      ...palette,
      top: clothing,
      skin: face,
      hair: hairColor,
      nose: face === skin ? accentOverlap : ink,
    },
    arms: false,
    ...look,
  });
  return [
    rib(figure.onTorso(-7.5, 25), RIBS[from] ?? 0, clothing, face),
    rib(figure.onTorso(7.5, 25), RIBS[from + 1] ?? 0, clothing, face),
    figure.svg,
  ].join('');
}

/** At the left edge, in a wheelchair. */
function rider(): string {
  const figure = wheelchair({
    ...FLAT,
    at: [132, GROUND],
    h: 200,
    frame: ink,
    hair: 'beanie',
    mouth: 'smile',
    cheeks: true,
    arms: [false, false],
    pose: { head: -22 },
    colors: { ...palette, top: accent, hair: pale, legs: overprint },
  });
  return (
    rib(figure.onTorso(3, 25), RIBS[1], accent, skin) +
    rib(figure.onTorso(-5, 25), RIBS[0], accent, skin) +
    figure.svg
  );
}

/** In the middle: a child on the shoulders of a grown-up. */
function middle(): string[] {
  const carrier = personFront({
    ...FLAT,
    at: [400, GROUND],
    h: 202,
    colors: { ...palette, top: inkOverlap, nose: accentOverlap },
    hair: 'short',
    gap: 0,
    pose: { leftArm: [50, -40], rightArm: [50, -40] },
  });
  const child = personFront({
    ...FLAT,
    at: [400, 438],
    h: 176,
    age: 'child',
    hair: 'curly',
    top: 'sweater',
    legs: false,
    arms: false,
    cheeks: true,
    mouth: 'open',
    colors: { ...palette, skin: darkSkin, top: accent, nose: ink },
  });
  const [left, right] = [points('386 404, 384 430, 382 472'), points('414 404, 416 430, 418 472')];
  return [
    rib(child.onTorso(-7, 19), RIBS[4], accent, darkSkin),
    rib(child.onTorso(7, 19), RIBS[5], accent, darkSkin),
    child.svg,
    carrier.svg,
    path(accent, strip(left, [18, 19, 14]), strip(right, [18, 19, 14])),
    path(
      white,
      cut(points('390 470, 374 470, 364 485, 390 487')),
      cut(points('410 470, 426 470, 436 485, 410 487')),
    ),
    carrier.handsAgain(),
  ];
}

const sheet = cut(points('30 214, 210 108, 430 74, 640 112, 772 250, 766 570, 400 588, 34 566'), { seed: 3 });
const floor = cut(points('20 546, 400 553, 780 543, 772 584, 400 596, 28 582'), { seed: 5 });
const lighter = [0, 2, 4, 6, 8].map((i) => shell.panel(RIBS[i] ?? -1, RIBS[i + 1] ?? 1));

const sill = shell.ring.at[1] - 6;

function draw(): string {
  return svg('samen-in-de-koepel', [
    path(tint, sheet),
    path(pale, floor),
    path(ink, shell.panel(-1, 1)),
    path(inkOverlap, lighter.join('')),
    lantern({ at: [400, sill + 8], width: 184, height: 78, fill: ink, light: accent, panes: 6 }),
    path(
      tint,
      strip(
        [
          [302, sill],
          [498, sill],
        ],
        13,
      ),
    ),
    middle(),
    carriers.map(carry),
    rider(),
    bird({ at: [436, 60], length: 28, fill: accent, eye: white, flip: true }),
  ]);
}

export default {
  palette: 'winterstraat',
  draw,
} satisfies Scene;
