import { renderSVG } from 'uqr';
import { PAPER } from '../palettes.ts';

/** A QR code as an SVG file, dark on paper, with the quiet zone of four modules that scanners ask for. */
export function qrCode(text: string, dark: string): string {
  return renderSVG(text, { ecc: 'M', border: 4, blackColor: dark, whiteColor: PAPER });
}
