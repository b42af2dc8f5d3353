/** Those who meet in the square: dark clothes, for the square is light by day and by night. */
import { PALETTES } from '../../palettes.ts';
import { bird } from '../kit/birds.ts';
import { path } from '../kit/drawing.ts';
import { person, type PersonOptions } from '../kit/figure.ts';
import { POSES } from '../kit/poses.ts';
import { cut, strip } from '../kit/scissors.ts';
import { subtract, type Point } from '../kit/vector.ts';
import { cane } from '../kit/walking-aids.ts';
import { wheelchair } from '../kit/wheelchair.ts';
import { lantern } from './lantern.ts';
import { cutAt, near, type Player } from './place.ts';

const { winterstraat, koord, oase, schaduw, zijpad, omslag } = PALETTES;

/** The heart of it: somebody of the town hall and somebody of the neighbourhood shake hands. */
export const greeting: Player = (place) => () => {
  const official = person({
    ...cutAt(place),
    age: 'tall',
    hair: 'crop',
    top: 'coat',
    glasses: true,
    cheeks: true,
    mouth: 'smile',
    pose: { ...POSES.strolling, lean: 5, head: 6, frontArm: [44, 74], backArm: [-40, -30] },
    colors: winterstraat,
  });
  const welcome: PersonOptions = {
    ...cutAt({ ...place, at: [0, 0], flip: !place.flip }),
    hair: 'curly',
    top: 'bell',
    cheeks: true,
    mouth: 'smile',
    pose: { ...POSES.strolling, lean: 5, head: -8, frontArm: [52, 93], backArm: [-34, -16] },
    colors: { ...omslag, skin: koord.darkSkin, hair: schaduw.ink, top: omslag.accent, legs: zijpad.ink },
  };
  const [reachX] = subtract(official.joints.frontHand, person(welcome).joints.frontHand);
  const resident = person({ ...welcome, at: near({ ...place, at: [reachX, place.at[1]] }, -0.8) });
  const hand = { ...place, at: official.joints.backHand };
  const briefcase = cut([
    near(hand, -12, -2.6),
    near(hand, 11, -2),
    near(hand, 11.6, -17),
    near(hand, -11.4, -17.6),
  ]);
  const handle = strip(
    [near(hand, -4, -4), near(hand, -3.4, 0.6), near(hand, 3.4, 0.6), near(hand, 4, -4)],
    place.h / 70,
  );
  return [path(omslag.accent, briefcase, handle), official.svg, resident.svg, official.again('frontHand')];
};

/** Somebody in a wheelchair and a neighbour in a headscarf tell each other something. */
export const talk: Player = (place) => () => [
  person({
    ...cutAt({ ...place, at: near(place, 80), flip: !place.flip }),
    hair: 'hijab',
    top: 'long',
    cheeks: true,
    mouth: 'smile',
    pose: { ...POSES.talking, head: 10 },
    colors: { ...zijpad, hair: zijpad.accent, top: schaduw.ink, legs: zijpad.ink },
  }).svg,
  wheelchair({
    ...cutAt(place),
    hair: 'bob',
    cheeks: true,
    mouth: 'smile',
    pose: { head: -12, frontArm: [16, 104] },
    frame: oase.ink,
    cushion: oase.accent,
    colors: { ...oase, top: koord.inkOverlap, hair: oase.overprint, legs: oase.ink },
  }).svg,
];

/** A grandmother with a stick; a child shows her a paper house with light in its windows. */
export const gift: Player = (place) => (light) => {
  const elder = person({
    ...cutAt(place),
    age: 'small',
    hair: 'bun',
    top: 'coat',
    glasses: true,
    cheeks: true,
    mouth: 'smile',
    pose: { ...POSES.withCane, head: 12 },
    colors: { ...koord, hair: zijpad.accentOverlap, top: koord.overprint, legs: koord.ink },
  });
  const child = person({
    ...cutAt({ ...place, at: near(place, 76), flip: !place.flip }),
    age: 'child',
    hair: 'beanie',
    top: 'jacket',
    cheeks: true,
    mouth: 'open',
    pose: { ...POSES.strolling, head: -16, frontArm: [88, 112], backArm: [-24, -8] },
    colors: { ...schaduw, hair: omslag.accent, top: zijpad.accent, legs: schaduw.ink },
  });
  return [
    cane({
      hand: elder.joints.frontHand,
      ground: place.at[1],
      fill: koord.ink,
      width: place.h / 55,
      flip: place.flip,
    }),
    elder.svg,
    child.svg,
    lantern({ hand: child.joints.frontHand, size: place.h * 0.17, light }),
    child.again('frontHand'),
  ];
};

/** A child on its knees draws a house on the pavement. */
export const chalk: Player = (place) => () => {
  const child = person({
    ...cutAt(place),
    age: 'child',
    hair: 'bob',
    top: 'sweater',
    cheeks: true,
    pose: { ...POSES.onBothKnees, frontArm: [42, 30], feet: [-66, -58] },
    colors: { ...oase, skin: oase.darkSkin, hair: schaduw.ink, top: oase.accent, legs: winterstraat.ink },
  });
  const wall: Point[] = [
    [29, -1],
    [27, -10],
    [49, -11],
    [47, -1],
    [29, -1],
  ];
  const roof: Point[] = [
    [26, -1],
    [38, 6],
    [50, -1],
  ];
  const lines = [wall, roof].map((corners) => {
    const points = corners.map(([forward, up]) => near(place, forward, up));
    return points.slice(1).map((to, i) => strip([points[i]!, to], place.h / 80));
  });
  return [path(omslag.accent, lines.flat()), child.svg];
};

/** Two birds that meet as well. */
export const birds: Player = (place) => () => {
  const length = place.h * 0.2;
  return [
    bird({ at: place.at, length, fill: omslag.ink, eye: omslag.white, flip: place.flip }),
    bird({ at: near(place, 27), length, fill: omslag.accent, eye: omslag.ink, flip: !place.flip }),
  ];
};
