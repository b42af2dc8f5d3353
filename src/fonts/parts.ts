import type { Subset } from './faces.ts';

/** One file of a face; the browser fetches it only where a page has one of its signs. */
export interface Part {
  /** What comes behind the name of the face. */
  suffix: string;
  source: Subset;
  /** Every sign it holds, each once, in the order of their code points. */
  signs: string;
}

const ASCII = range(0x20, 0x7e);
const WESTERN = range(0xa0, 0xff) + 'ıŒœ–—‘’‚“”„•…€';

/** What a text in Dutch can mostly do without: signs of programs, and letters and signs of other languages. */
const SELDOM = '\\^`{|}~' + without(WESTERN, '\u00a0\u00ad©·áçèéëïóöü–—‘’“”•…€');

/** The everyday file first. */
export const PARTS: [Part, ...Part[]] = [
  { suffix: '', source: 'latin', signs: without(ASCII + WESTERN, SELDOM) },
  { suffix: '-seldom', source: 'latin', signs: SELDOM },
  // ş, ğ, ł and their kin.
  { suffix: '-ext', source: 'latin-ext', signs: without(range(0x100, 0x17e), 'ıŒœ') + 'ȘșȚț' },
];

/** The descriptor `unicode-range` for these signs. */
export function unicodeRange(signs: string): [string, ...string[]] {
  const codes = [...signs].map((sign) => sign.codePointAt(0)!).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const [first = 'U+0', ...rest] = runs.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
  return [first, ...rest];
}

const hex = (code: number) => code.toString(16).toUpperCase();

function without(signs: string, others: string): string {
  return [...signs].filter((sign) => !others.includes(sign)).join('');
}

/** Every sign from one code point to another. */
export function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
