import sharp from 'sharp';
import { images } from '../images/images.ts';
import { PAPER } from '../palettes.ts';
import { numeral, NUMERAL_HEIGHT } from '../paper/numerals.ts';
import { setText, type SetText } from './set-text.ts';

/** Size of a card in pixels: what Open Graph's readers crop nothing off. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** Room left free along the edges. */
export const MARGIN = 56;

/** Markup moved to a place on the card. */
export const at = (x: number, y: number, svg: string): string =>
  `<g transform="translate(${x} ${y})">${svg}</g>`;

/** Lines in the small face. */
export const label = (text: string, color: string, width: number): Promise<SetText> =>
  setText(text, { width, height: 96, color, face: 'label', largest: 25, smallest: 20, lineHeight: 1.3 });

/** Attributes of a sheet that lies on a drawing: a rim of paper keeps two sheets of one ink apart. */
export const RIM = `stroke="${PAPER}" stroke-width="20" vector-effect="non-scaling-stroke" paint-order="stroke"`;

/** A place on the card, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawing or scan, whole, in the middle of its box; `slice` fills the box and leaves out what is over. */
export async function drawing(file: string, box: Box, fit: 'meet' | 'slice' = 'meet'): Promise<string> {
  const { width, height } = await images.prepare(file);
  const svg = await images.svgOf(file);
  const place = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" preserveAspectRatio="xMidYMid ${fit}"`;
  if (svg) return `<svg ${place} viewBox="0 0 ${width} ${height}">${svg}</svg>`;
  const data = await sharp(file)
    .autoOrient()
    .resize(1400, 1100, { fit: 'inside' })
    .flatten({ background: PAPER })
    .jpeg()
    .toBuffer();
  return `<image ${place} href="data:image/jpeg;base64,${data.toString('base64')}"/>`;
}

/** A number in cut figures, at the right and the bottom of its box: as large as the box has room for. */
export function figure(value: number, box: Box & { fill: string }): string {
  const { scale, width, height } = fit(value, box);
  return cutAt(value, box.x + box.width - width, box.y + box.height - height, scale, box.fill);
}

/** The same at the left and the top. */
export function numeralAt(value: number, box: Box & { fill: string }): string {
  return cutAt(value, box.x, box.y, fit(value, box).scale, box.fill);
}

function fit(value: number, { width, height }: Box): { scale: number; width: number; height: number } {
  const cut = numeral(value);
  const scale = Math.min(height / NUMERAL_HEIGHT, width / cut.width);
  return { scale, width: cut.width * scale, height: NUMERAL_HEIGHT * scale };
}

function cutAt(value: number, left: number, top: number, scale: number, fill: string): string {
  const paths = numeral(value).figures.map(
    ({ d, x }) => `<path fill="${fill}" fill-rule="evenodd" transform="translate(${x})" d="${d}"/>`,
  );
  return `<g transform="translate(${left} ${top}) scale(${scale})">${paths.join('')}</g>`;
}
