/**
 * The named palettes. Page tokens, drawings, cards and PDFs all read this module and nothing else.
 *
 * A notie picks its palette by name in its frontmatter (`palet: winterstraat`).
 * Colours are six-digit hex, so that any program can read the drawings made with them.
 */

/** The colours of one palette. Text is only ever `ink`, `accentText` or paper; never `accent`. */
export interface Palette {
  /** All text, and the darkest sheet. */
  ink: string;
  /** The one loud colour: shapes and lines, never text. */
  accent: string;
  /** The sheet of colour that fills an opening page. */
  field: string;
  /** The sheet of colour inside drawings. */
  tint: string;
  /** The lightest sheet: lit windows, sky, snow. */
  pale: string;
  /** A paper white, a shade lighter than the page. */
  white: string;
  /** Light skin. */
  skin: string;
  /** Dark skin, kept apart from the overprint so that a figure never looks like an overlap. */
  darkSkin: string;
  /** Cheeks. */
  blush: string;
  /** The third colour that appears where two sheets overlap. */
  overprint: string;
  /** Ink laid over pale. */
  inkOverlap: string;
  /** Accent laid over pale. */
  accentOverlap: string;
  /** The accent, dark enough to set text in (at least 4.5:1 on paper). */
  accentText: string;
  /** The big cut numeral on the field. */
  numeral: string;
  /** The page after dark. Drawings keep their daylight colours. */
  dark: {
    /** Page background. */
    background: string;
    /** The sheet of an opening page. */
    field: string;
    /** Accent as text (at least 4.5:1 on `background`). */
    accentText: string;
    /** Tint on the dark field. */
    tint: string;
  };
}

/** The paper everything lies on. */
export const PAPER = '#fbf6ec';
/** Text after dark. */
export const CREAM = '#f3ead8';
/** The paper card a drawing lies on after dark. */
export const DARK_SHEET = '#f8ecd6';

const WHITE = '#fffdf6';

export const PALETTES = {
  omslag: {
    ink: '#1b2b4b',
    accent: '#e9522f',
    field: '#f5c04f',
    tint: '#f5c04f',
    pale: '#fbe7c0',
    white: WHITE,
    skin: '#f3c6a1',
    darkSkin: '#7c3f3a',
    blush: '#e9522f',
    overprint: '#8a3524',
    inkOverlap: '#31486b',
    accentOverlap: '#ef7c5b',
    accentText: '#b8391a',
    numeral: '#e9522f',
    dark: { background: '#14161f', field: '#1f2c4a', accentText: '#ff8f70', tint: '#f0bd55' },
  },
  winterstraat: {
    ink: '#1b2b4b',
    accent: '#e9522f',
    field: '#79b1b8',
    tint: '#79b1b8',
    pale: '#cfe2dd',
    white: WHITE,
    skin: '#f3c6a1',
    darkSkin: '#8a4a35',
    blush: '#e9522f',
    overprint: '#7c3f3a',
    inkOverlap: '#31486b',
    accentOverlap: '#ef7c5b',
    accentText: '#b8391a',
    numeral: '#e9522f',
    dark: { background: '#111a2d', field: '#1f3156', accentText: '#ff8f70', tint: '#8cc0c6' },
  },
  koord: {
    ink: '#173c38',
    accent: '#ea6a2c',
    field: '#f48b4d',
    tint: '#f3b9a5',
    pale: '#fae3d2',
    white: WHITE,
    skin: '#f9cfa6',
    darkSkin: '#8c4a2f',
    blush: '#ea6a2c',
    overprint: '#7b2f1a',
    inkOverlap: '#2f5d52',
    accentOverlap: '#f48b4d',
    accentText: '#b0460f',
    numeral: '#7b2f1a',
    dark: { background: '#0c211f', field: '#1b4a44', accentText: '#ff9a63', tint: '#f3b9a5' },
  },
  oase: {
    ink: '#34390f',
    accent: '#d93a6e',
    field: '#a9c14f',
    tint: '#a9c14f',
    pale: '#e6ecbf',
    white: WHITE,
    skin: '#f4c8a0',
    darkSkin: '#85472f',
    blush: '#d93a6e',
    overprint: '#6e3524',
    inkOverlap: '#515a24',
    accentOverlap: '#e66c92',
    accentText: '#b32455',
    numeral: '#d93a6e',
    dark: { background: '#1b1e09', field: '#3d4315', accentText: '#ff85a8', tint: '#b6cc63' },
  },
  schaduw: {
    ink: '#38204d',
    accent: '#e2452c',
    field: '#f5c04f',
    tint: '#f5c04f',
    pale: '#fbe0a0',
    white: WHITE,
    skin: '#f6c7a2',
    darkSkin: '#7a3a2c',
    blush: '#e2452c',
    overprint: '#5a3263',
    inkOverlap: '#553a6b',
    accentOverlap: '#ea6f4f',
    accentText: '#b8321b',
    numeral: '#e2452c',
    dark: { background: '#1c1028', field: '#452860', accentText: '#ff8a70', tint: '#f0bd55' },
  },
  zijpad: {
    ink: '#4d1730',
    accent: '#2b5fc2',
    field: '#f2a3ae',
    tint: '#f2a3ae',
    pale: '#fcdfdd',
    white: WHITE,
    skin: '#f6caa6',
    darkSkin: '#8d4d38',
    blush: '#e2607c',
    overprint: '#7d3f2c',
    inkOverlap: '#6d3049',
    accentOverlap: '#6a8ed6',
    accentText: '#2353ad',
    numeral: '#2b5fc2',
    dark: { background: '#260b18', field: '#5c1c3a', accentText: '#9dbcff', tint: '#f2a3ae' },
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;

/** Every name an author may write after `palet:`. */
export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];
