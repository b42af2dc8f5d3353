/** Those who are still on their path: dark clothes by day, light ones by night, when the paths deepen. */
import { PALETTES, type Palette } from '../../palettes.ts';
import { dog } from '../kit/animals.ts';
import { personFront } from '../kit/figure-front.ts';
import { person } from '../kit/figure.ts';
import { FRONT_POSES } from '../kit/poses-front.ts';
import { POSES } from '../kit/poses.ts';
import { rollator } from '../kit/walking-aids.ts';
import type { Light } from './light.ts';
import { cutAt, near, type Player } from './place.ts';

const { winterstraat, koord, oase, schaduw, zijpad, omslag } = PALETTES;

/** The light cloth is blue: next to a face, a pale one looks like skin. */
const clothFor = ({ ink }: Palette, { time }: Light): string => (time === 'day' ? ink : winterstraat.tint);

/** An old man behind his rollator. */
export const rollatorWalk: Player = (place) => (light) => {
  const cloth = clothFor(zijpad, light);
  const elder = person({
    ...cutAt(place),
    age: 'small',
    hair: 'bald',
    top: 'coat',
    cheeks: true,
    pose: { ...POSES.walking, lean: 14, frontArm: [34, 78], backArm: [30, 74] },
    colors: { ...zijpad, top: omslag.accent, legs: cloth, hair: omslag.white },
  });
  const [handX, handY] = elder.joints.frontHand;
  return [
    elder.svg,
    rollator({
      at: [handX + (place.flip ? -0.04 : 0.04) * place.h, place.at[1]],
      height: place.at[1] - handY,
      fill: cloth,
      bag: zijpad.accent,
      flip: place.flip,
    }),
    elder.again('frontHand'),
  ];
};

/** A bearded man in a cap. */
export const stroller: Player = (place) => (light) => {
  const cloth = clothFor(koord, light);
  return person({
    ...cutAt(place),
    hair: 'cap',
    top: 'coat',
    beard: true,
    pose: POSES.walking,
    colors: { ...koord, top: cloth, legs: cloth, hair: omslag.white, beard: koord.overprint },
  }).svg;
};

/** A woman who has seen somebody she knows. */
export const waver: Player = (place) => (light) =>
  personFront({
    ...cutAt(place),
    hair: 'beanie',
    top: 'dress',
    cheeks: true,
    mouth: 'open',
    pose: FRONT_POSES.waving,
    colors: {
      ...schaduw,
      top: oase.accent,
      legs: clothFor(zijpad, light),
      skin: schaduw.darkSkin,
      hair: schaduw.field,
    },
  }).svg;

/** A father and his child, hand in hand. */
export const handInHand: Player = (place) => (light) => [
  personFront({
    ...cutAt(place),
    hair: 'beanie',
    top: 'jacket',
    mouth: 'smile',
    pose: { ...FRONT_POSES.striding, rightArm: [30, 26] },
    colors: {
      ...schaduw,
      skin: zijpad.darkSkin,
      top: zijpad.accent,
      legs: clothFor(schaduw, light),
      hair: omslag.accent,
    },
  }).svg,
  personFront({
    ...cutAt({ ...place, at: near(place, 40) }),
    age: 'child',
    hair: 'curly',
    top: 'dress',
    cheeks: true,
    pose: { ...FRONT_POSES.standing, leftArm: [104, 112] },
    colors: {
      ...koord,
      skin: koord.darkSkin,
      top: omslag.white,
      legs: clothFor(schaduw, light),
      hair: koord.overprint,
    },
  }).svg,
];

/** A girl with the wind in her hair, and her dog a little faster. */
export const dogWalk: Player = (place) => (light) => [
  dog({
    at: near(place, 62),
    h: place.h * 0.3,
    flip: place.flip,
    fill: omslag.white,
    patch: omslag.ink,
    collar: omslag.accent,
    eye: omslag.ink,
  }).svg,
  person({
    ...cutAt(place),
    age: 'child',
    hair: 'flyingPonytail',
    top: 'bell',
    cheeks: true,
    mouth: 'open',
    pose: POSES.running,
    colors: {
      ...winterstraat,
      skin: winterstraat.darkSkin,
      top: omslag.white,
      legs: clothFor(winterstraat, light),
      hair: omslag.accent,
    },
  }).svg,
];
