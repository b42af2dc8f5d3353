import type { FigureColors } from './colors.ts';
import { common, grown, type Field } from './distance.ts';
import type { Layer } from './drawing.ts';
import type { FrontBody } from './figure-front-body.ts';
import type { FrontOptions } from './figure-front.ts';
import { headBackLayers, headFrontLayers, type HeadLayers } from './head-layers.ts';
import { wedge } from './limbs.ts';
import { silhouette, type SilhouetteOptions } from './silhouette.ts';
import { around } from './vector.ts';

type Colors = Required<FigureColors>;

/** A figure seen from the front or behind as coloured cut-outs, back to front, without the features of the face. */
export function frontFigureLayers(
  options: FrontOptions,
  body: FrontBody,
  head: HeadLayers,
  colors: Colors,
): Layer[] {
  const isBack = options.view === 'back';
  const { pose, torso } = body;
  const arms = options.arms === false ? [] : armLayers(options, body, colors);
  const areArmsBehind = isBack && [pose.leftArm, pose.rightArm].every(([, forearm]) => forearm < -20);
  const cuts = [...underArms(options, body, colors), ...(options.opening ? [opening(body)] : [])];
  const legCuts = cuts.map((cut) => common(grown(cut, 0.5), torso));
  const coat = { fill: colors.top, d: trace(body, [torso], { blend: 0, subtract: cuts, minArea: 10 }) };
  return [
    ...head.behind,
    ...(areArmsBehind ? arms : []),
    ...(options.legs === false ? [] : legLayers(body, colors, legCuts)),
    ...(isBack ? [coat, ...head.skull] : [...head.skull, coat]),
    ...(areArmsBehind ? [] : arms),
    ...head.over,
  ];
}

/** Legs, over shoes when those have a colour of their own. */
function legLayers(body: FrontBody, colors: Colors, subtract: readonly Field[]): Layer[] {
  const hasShoes = colors.shoes !== colors.legs;
  const legs = hasShoes ? body.bareLegs : [...body.bareLegs, ...body.feet];
  return [
    ...(hasShoes ? [{ fill: colors.shoes, d: trace(body, body.feet, { blend: 0 }) }] : []),
    { fill: colors.legs, d: trace(body, legs, { blend: 0.6, subtract }) },
  ];
}

/** The head that goes with the view. */
export function headOf(options: FrontOptions, body: FrontBody, colors: Colors): HeadLayers {
  const { headed } = body;
  const style = options.hair ?? 'short';
  const traceHead = (fields: readonly Field[], extra: SilhouetteOptions): string =>
    trace(body, fields, extra);
  const paint = { colors, style, headed, trace: traceHead };
  return options.view === 'back' ? headBackLayers(paint) : headFrontLayers({ ...options, ...paint });
}

/** Both arms, and the hands unless left out. */
export function armLayers(options: FrontOptions, body: FrontBody, colors: Colors): Layer[] {
  const arms = { fill: colors.arm, d: body.arms.map((fields) => trace(body, fields, { blend: 1 })).join('') };
  return [arms, ...(options.hands === false ? [] : handLayers(body, colors))];
}

export function handLayers(body: FrontBody, colors: Colors): Layer[] {
  return [{ fill: colors.skin, d: trace(body, body.hands.flat(), { blend: 1 }) }];
}

const trace = ({ tracing }: FrontBody, fields: readonly Field[], extra: SilhouetteOptions): string =>
  silhouette(fields, { ...tracing, ...extra });

/** A knife cut from the hem to the chest. */
const opening = ({ bones }: FrontBody): Field =>
  wedge([bones.onTorso(0.6, 19), bones.onTorso(0, -40)], [0.15, 1], 0);

/** The knife cuts that free the arms from a body of the same colour; they stop short of the shoulders. */
function underArms(options: FrontOptions, { arms, pose, sizes }: FrontBody, colors: Colors): Field[] {
  const { gap = 1.1 } = options;
  if (gap <= 0 || options.arms === false || colors.arm !== colors.top) return [];
  const angles = [pose.leftArm, pose.rightArm];
  return arms.flatMap((fields, i) => {
    const highest = around(angles, i)[0] > 58 ? 16 : 22.5;
    return fields.map((field) => {
      const wider = grown(field, gap);
      return {
        ...wider,
        distance: (point) => Math.max(wider.distance(point), (-point[1] * 30) / sizes.torso - highest),
      };
    });
  });
}
