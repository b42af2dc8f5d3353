/** Colours that no palette has: what appears where one sheet lies over another, and the ground of the cover after dark. */
import type { PaletteName } from '../palettes.ts';

export const OVERLAPS = {
  omslag: {
    /** The band under the houses after dark, as in styles/frieze.css: the drawing lies on it without a seam. */
    groundAfterDark: '#1c2742',
  },
  zijpad: {
    /** Ink over accent. */
    inkOnAccent: '#2a2358',
    /** The net of the goal over the sky, the sun and the roofs. */
    netOnSky: '#8ba5df',
    netOnSun: '#b7c6ee',
    netOnRoofs: '#5a80cf',
  },
} as const satisfies Partial<Record<PaletteName, Record<string, string>>>;
