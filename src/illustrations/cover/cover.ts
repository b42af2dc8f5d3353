/** The cover: the people of the city meet in the square before the five façades. */
import { path } from '../kit/drawing.ts';
import { sizedSvg } from '../sized-svg.ts';
import type { Composition } from './composition.ts';
import { landscape } from './landscape.ts';
import { LIGHTS, type Time } from './light.ts';
import { portrait } from './portrait.ts';
import { paving } from './sheets.ts';
import { square } from './square.ts';

export type CoverFormat = 'landscape' | 'portrait' | 'square';

const COMPOSITIONS: Record<CoverFormat, Composition> = { landscape, portrait, square };

/** The complete SVG of one format, by day or by night. */
export function drawCover(format: CoverFormat, time: Time): string {
  const { size, paving: outlines, backdrop, people } = COMPOSITIONS[format];
  const light = LIGHTS[time];
  const ground = path(light.ground, `M0 0H${size.width}V${size.height}H0Z`);
  const sheets = [...(backdrop?.(light) ?? []), paving(outlines, light)];
  return sizedSvg(
    `omslag-${format}-${time}`,
    size,
    [ground, sheets.map(({ svg }) => svg), people.map((draw) => draw(light))],
    sheets.map(({ defs }) => defs),
  );
}
