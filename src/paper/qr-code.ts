import { renderSVG } from 'uqr';
import { PAPER } from '../palettes.ts';

/**
 * A QR code as an SVG file, with the quiet zone of four modules that scanners ask for.
 * @param paper What it lies on: the paper of the site, or that of a printer.
 */
export function qrCode(text: string, dark: string, paper = PAPER): string {
  return renderSVG(text, { ecc: 'M', border: 4, blackColor: dark, whiteColor: paper });
}
