/** The mark of the site: an angular sheet and a round one meet, and a third colour appears. */
import { PALETTES, PAPER } from '../../palettes.ts';
import { group, path } from '../kit/drawing.ts';
import { sizedSvg } from '../sized-svg.ts';

const { winterstraat } = PALETTES;
const ANGULAR = 'M2 5L23 2L25 28L4 30Z';
const ROUND =
  'M38.4 16C38.6 22 33 28.8 26 28.5C19 28.2 13.2 23 13.4 16.2C13.6 9 19 3.2 26 3.5C33 3.8 38.2 9 38.4 16Z';
const BOTH = 'M23.1 3.8L24.9 28.4C18.6 27.7 13.2 22.8 13.4 16.2C13.6 9.8 17.6 4.6 23.1 3.8Z';

const mark = (both: string): string =>
  path(winterstraat.field, ANGULAR) + path(winterstraat.accent, ROUND) + path(both, BOTH);

/** For the tab of a browser: the mark alone, in a square. */
export const drawFavicon = (): string =>
  sizedSvg('favicon', { width: 40, height: 40 }, group(mark(winterstraat.overprint), { at: [0, 4] }));

/** For a home screen: the mark on a navy sheet, its width a share of the square's. */
export function drawAppIcon(share: number): string {
  const side = 200;
  const scale = (side * share) / 36.6;
  const at = [side / 2 - 20.2 * scale, side / 2 - 16 * scale] as const;
  return sizedSvg('app', { width: side, height: side }, [
    path(winterstraat.ink, `M0 0H${side}V${side}H0Z`),
    group(mark(PAPER), { at: [...at], scale }),
  ]);
}
