import { CREAM, DARK_SHEET, PALETTES, PAPER, type PaletteName } from '../palettes.ts';

/** The cascade, declared once and before any style sheet: each of them says which of these layers it is in. */
export const CASCADE = '@layer theme,base,layout,components,utilities,print;';

/**
 * The palettes a page uses as custom properties: its own on the root, others on `.palette-<name>`.
 * A style element, not attributes: a strict Content-Security-Policy forbids the latter.
 * @param full Palettes that whole parts of the page are set in.
 * @param fields Palettes of which only the field shows, as in the strip and the table of contents.
 */
export function paletteCss(own: PaletteName, full: PaletteName[], fields: PaletteName[]): string {
  const whole = new Set(full);
  const rest = new Set(fields.filter((name) => !whole.has(name)));
  return [
    `:root{--paper:${PAPER};--cream:${CREAM};--dark-sheet:${DARK_SHEET};${properties(own)}}`,
    ...[...whole].map((name) => `.palette-${name}{${properties(name)}}`),
    ...[...rest].map((name) => `.palette-${name}{--palette-field:${PALETTES[name].field}}`),
  ].join('');
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

/** What stands at the foot of every printed page, before the number. `name`: of these pages alone. */
export function printFootCss(words: string, name = ''): string {
  return `@page ${name}{@bottom-left{content:${JSON.stringify(words).replaceAll('<', '\\3c ')};font:7.5pt sans-serif}}`;
}

/** The same for a choice: no printed address leads to it, for that of the page is the whole overview. */
export const choiceFootCss = (words: string): string =>
  `${printFootCss(words, 'keuze')}.choice-on body{page:keuze}`;

/** How long a quote is, in the steps its size goes down by. */
export const lengthStep = ({ length }: string): 'short' | 'medium' | 'long' =>
  length < 34 ? 'short' : length < 54 ? 'medium' : 'long';

/** Whether a title is set smaller than others. */
export const isLongTitle = (title: string): boolean => title.length > 24;

/** The length of the longest word, in characters: what a quote's size is capped by. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/).map((word) => [...word].length));
}

/** For each length that occurs a class `longest-<n>`: thousands of quotes need a few dozen rules. */
export function longestWordCss(texts: string[]): string {
  return [...new Set(texts.map(longestWord))]
    .map((length) => `.longest-${length}{--longest:${length}}`)
    .join('');
}
