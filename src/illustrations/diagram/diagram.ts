/** The six drawings of the diagram on /noties/, by the name of their file. */
import type { Markup } from '../kit/drawing.ts';
import { sizedSvg } from '../sized-svg.ts';
import { hierarchy, municipalLogic, townHall } from './from.ts';
import { network } from './network.ts';
import { neighbourhood, residentsLogic } from './to.ts';

const SIZE = { width: 320, height: 240 };

const DRAWINGS = {
  gemeentehuis: townHall,
  wijk: neighbourhood,
  hierarchie: hierarchy,
  netwerk: network,
  'gemeentelijke-logica': municipalLogic,
  bewonerslogica: residentsLogic,
} satisfies Record<string, () => Markup | { svg: Markup; defs: Markup }>;

export type StepName = keyof typeof DRAWINGS;

export const STEP_NAMES = Object.keys(DRAWINGS) as StepName[];

/** The complete SVG of one drawing. */
export function drawStep(name: StepName): string {
  const drawing: Markup | { svg: Markup; defs: Markup } = DRAWINGS[name]();
  const hasDefs = typeof drawing === 'object' && 'defs' in drawing;
  const { svg, defs } = hasDefs ? drawing : { svg: drawing, defs: '' };
  return sizedSvg(`schema-${name}`, SIZE, svg, defs);
}
