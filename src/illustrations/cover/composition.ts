import type { Markup } from '../kit/drawing.ts';
import type { Size } from '../sized-svg.ts';
import type { Light } from './light.ts';
import type { Paving } from './sheets.ts';

/** What a format of the cover consists of. */
export interface Composition {
  size: Size;
  paving: Paving;
  /** What stands behind the square: sky and houses. */
  backdrop?: (light: Light) => readonly { svg: Markup; defs: Markup }[];
  /** Who comes, from the back to the front. */
  people: readonly ((light: Light) => Markup)[];
}
