import { CREAM, DARK_SHEET, PALETTES, PAPER, type PaletteName } from '../palettes.ts';

/** The cascade, declared once and before any style sheet: each of them says which of these layers it is in. */
export const CASCADE = '@layer theme,base,layout,components,utilities,print;';

/**
 * The palettes a page uses as custom properties: its own on the root, the others on `.palette-<name>`.
 * A style element, not attributes: a strict Content-Security-Policy forbids the latter.
 */
export function paletteCss(own: PaletteName, others: Iterable<PaletteName> = []): string {
  const blocks = [...new Set(others)].map((name) => `.palette-${name}{${properties(name)}}`);
  const fixed = `--paper:${PAPER};--cream:${CREAM};--dark-sheet:${DARK_SHEET};`;
  return [`:root{${fixed}${properties(own)}}`, ...blocks].join('');
}

function properties(name: PaletteName): string {
  const { ink, accent, field, tint, pale, white, overprint, accentText, numeral, dark } = PALETTES[name];
  const values: Record<string, string> = {
    ink,
    accent,
    'palette-field': field,
    tint,
    pale,
    white,
    overprint,
    'accent-text': accentText,
    'palette-numeral': numeral,
    'dark-background': dark.background,
    'dark-field': dark.field,
    'dark-accent-text': dark.accentText,
    'dark-tint': dark.tint,
  };
  return Object.entries(values)
    .map(([key, value]) => `--${key}:${value}`)
    .join(';');
}

/** The length of the longest word, in characters: what a quote's size is capped by. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/).map((word) => [...word].length));
}
