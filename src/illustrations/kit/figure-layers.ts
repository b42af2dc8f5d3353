import type { FigureColors } from './colors.ts';
import { common, grown, type Field } from './distance.ts';
import type { Layer } from './drawing.ts';
import type { Body } from './figure-body.ts';
import type { PersonOptions, PersonPart } from './figure.ts';
import { beard, glasses } from './heads.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import { dot } from './vector.ts';

type Colors = Required<FigureColors>;

/** A figure seen from the side as coloured cut-outs, back to front; the features of the face are not among them. */
export function figureLayers(options: PersonOptions, body: Body, colors: Colors): Layer[] {
  const { torso, shapes } = body;
  const [hasFrontArm, hasBackArm] = options.arms ?? [true, true];
  const [hasFrontHand, hasBackHand] = options.hands ?? [hasFrontArm, hasBackArm];
  const isFreed = hasFrontArm && colors.arm === colors.top;
  const cuts = isFreed ? underArm(body, options.gap ?? 1.1) : [];
  return [
    ...(hasBackHand ? [drawPart('backHand', body, colors)] : []),
    ...(hasBackArm ? [drawPart('backArm', body, colors)] : []),
    ...(options.legs === false ? [] : legLayers(body, colors, cuts)),
    { fill: colors.skin, d: trace(body, shapes.head, { blend: 1.6, corner: 44 }) },
    { fill: colors.top, d: trace(body, [torso], { blend: 0, subtract: cuts, minArea: 10 }) },
    ...(hasFrontArm ? [drawPart('frontArm', body, colors)] : []),
    ...(hasFrontHand ? [drawPart('frontHand', body, colors)] : []),
    ...headwearLayers(options, body, colors),
  ];
}

/** One arm or hand, as in the figure. */
export function drawPart(part: PersonPart, body: Body, colors: Colors): Layer {
  const fills = {
    frontArm: colors.arm,
    backArm: colors.backArm,
    frontHand: colors.skin,
    backHand: colors.skin,
  };
  return { fill: fills[part], d: trace(body, body.parts[part], { blend: 1 }) };
}

const trace = ({ tracing }: Body, fields: readonly Field[], extra: SilhouetteOptions): string =>
  silhouette(fields, { ...tracing, ...extra });

/** Legs and shoes; under the top they share its knife cut, so that the paper behind shows through. */
function legLayers(body: Body, colors: Colors, cuts: readonly Field[]): Layer[] {
  const subtract = cuts.map((cut) => common(grown(cut, 0.5), body.torso));
  const hasShoes = colors.shoes !== colors.legs;
  const legs = trace(body, hasShoes ? body.bareLegs : body.shapes.legs, { blend: 0.6, subtract });
  const feet = body.feet.map(({ shape }) => shape);
  return [
    ...(hasShoes ? [{ fill: colors.shoes, d: trace(body, feet, { blend: 0 }) }] : []),
    { fill: colors.legs, d: legs },
  ];
}

function headwearLayers(options: PersonOptions, body: Body, colors: Colors): Layer[] {
  const { headed, shapes, hairBlend } = body;
  const layers: Layer[] = [];
  if (options.beard) {
    layers.push({ fill: colors.beard, d: trace(body, headed(beard()), { blend: 0, corner: 44 }) });
  }
  layers.push({ fill: colors.hair, d: trace(body, shapes.hair, { blend: hairBlend, corner: 44 }) });
  if (options.glasses) {
    const { rim, hole } = glasses();
    const fine = { blend: 0, wobble: 0, step: 0.3, minArea: 1, subtract: headed(hole) };
    layers.push({ fill: colors.glasses, d: trace(body, headed(rim), fine) });
  }
  return layers;
}

/** The knife cut that frees the near arm from a body of the same colour. It stops short of the shoulder. */
function underArm({ parts, pose, bones, sizes }: Body, gap: number): Field[] {
  if (gap <= 0) return [];
  const isRaised = Math.abs(pose.frontArm[0]) > 40;
  const highest = isRaised ? 15.5 : 21;
  return parts.frontArm.map((field) => {
    const wider = grown(field, gap);
    return {
      ...wider,
      distance: (point) =>
        Math.max(wider.distance(point), (dot(point, bones.up) * 30) / sizes.torso - highest),
    };
  });
}
