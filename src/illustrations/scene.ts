import type { PaletteName } from '../palettes.ts';

/**
 * One drawing. A file `scenes/<notie-slug>/<verhaal-slug>.ts` exports one as its default, and says at its top what the
 * drawing shows, and why that is what the line means.
 */
export interface Scene {
  /** The palette of its notie. */
  palette: PaletteName;
  /** The complete SVG, from `svg()` in kit/drawing.ts. Pure: the same every time. */
  draw(): string;
}
