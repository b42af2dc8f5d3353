import sharp from 'sharp';
import type { AnyPage, Booklet } from '../booklet/pages.ts';
import { PAPER } from '../palettes.ts';
import { composePage } from './compose-page.ts';
import { composeVerhaal } from './compose-verhaal.ts';
import { HEIGHT, WIDTH } from './parts.ts';

/** Draws the card of a page: PNG of 1200 by 630 in few colours, so that messengers take it. */
export async function composeCard(page: AnyPage, booklet: Booklet): Promise<Uint8Array> {
  const svg = await cardSvg(page, booklet);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 128, effort: 7, dither: 0.6 }).toBuffer();
}

/** The same as SVG; all its text is outlines. */
export async function cardSvg(page: AnyPage, booklet: Booklet): Promise<string> {
  const parts =
    page.kind === 'verhaal' ? await composeVerhaal(page, booklet) : await composePage(page, booklet);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${parts.join('')}</svg>`;
}
