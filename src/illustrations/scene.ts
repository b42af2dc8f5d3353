import type { PaletteName } from '../palettes.ts';

/** One drawing. A file `scenes/<notie-slug>/<verhaal-slug>.ts` exports one as its default. */
export interface Scene {
  /** The idea in one sentence: what the drawing shows, and why that is what the line means. */
  idea: string;
  /** The palette of its notie. */
  palette: PaletteName;
  /** The complete SVG, from `svg()` in kit/drawing.ts. Pure: the same every time. */
  draw(): string;
}
