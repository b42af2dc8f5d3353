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

interface FigureBox {
  x: number;
  y: number;
  /** A number of several figures is made smaller until it is no wider than this. */
  width: number;
  height: number;
  fill: string;
}

/** A number in cut figures, at the right and the bottom of its box. */
export function figure(value: number, { x, y, width, height, fill }: FigureBox): string {
  const cut = numeral(value);
  const scale = Math.min(height / NUMERAL_HEIGHT, width / cut.width);
  const paths = cut.figures.map(
    ({ d, x: offset }) =>
      `<path fill="${fill}" fill-rule="evenodd" transform="translate(${offset})" d="${d}"/>`,
  );
  const left = x + width - cut.width * scale;
  const top = y + height - NUMERAL_HEIGHT * scale;
  return `<g transform="translate(${left} ${top}) scale(${scale})">${paths.join('')}</g>`;
}
