import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import { PARTS } from '../fonts/parts.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { settings } from '../settings.ts';
import { longestWord } from '../styles/page-css.ts';

interface TextBox {
  /** Box in pixels. */
  width: number;
  height: number;
  color: string;
  face: 'heading' | 'label';
  /** Largest and smallest size tried, in pixels. */
  largest: number;
  smallest: number;
  lineHeight: number;
}

/** Text turned to outlines: needs no font where it is shown. */
export interface SetText {
  /** SVG markup, its origin the top left of the box. */
  svg: string;
  /** Height of the lines in pixels. */
  height: number;
  /** How far the longest line reaches, in pixels from the left of the box. */
  width: number;
  /** Size of the letters in pixels. */
  size: number;
}

/** No word of the faces is narrower than this for each of its letters, in em: no need to try larger. */
const LETTER = 0.32;
const STEP = 0.94;

/**
 * Sets text as large as its box allows: the longest word within the width, all lines within the height.
 * At its smallest a word that is still too long is broken.
 */
export async function setText(text: string, box: TextBox): Promise<SetText> {
  const widest = box.width / (longestWord(text) * LETTER);
  const sizes = stepsBetween(Math.min(box.largest, widest), box.smallest);
  let best: SetText | undefined;
  // What is smaller than what fits, fits too: halving finds the largest in a few tries.
  let from = 0;
  let to = sizes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const set = await layOut(text, box, sizes[middle]!, 'normal');
    const fits = set.height <= box.height && set.width <= box.width;
    if (fits) [best, to] = [set, middle];
    else from = middle + 1;
  }
  return best ?? layOut(text, box, box.smallest, 'break-word');
}

/** Sizes from the largest down, each a step smaller, above the smallest. */
function stepsBetween(largest: number, smallest: number): number[] {
  const steps = Math.max(0, Math.ceil(Math.log(smallest / largest) / Math.log(STEP)));
  return Array.from({ length: steps }, (_, step) => largest * STEP ** step);
}

/**
 * The same for a line of the booklet, with good breaks where they cost little: a sentence begins on a line of its
 * own, or else its first short word stays with the next.
 */
export async function setLine(text: string, box: TextBox): Promise<SetText> {
  const free = await setText(text, box);
  for (const better of [ownLines(text), bindBeginnings(text)]) {
    const set = better === text ? undefined : await setText(better, box);
    if (set && set.size >= free.size * WORTH && rows(set) <= rows(free)) return set;
  }
  return free;
}

/** The size a good break may cost, as a part of what is left. */
const WORTH = 0.85;

const rows = ({ height, size }: SetText) => Math.round(height / size);

const ownLines = (text: string): string => text.replace(/([.?!…]) (?=\p{Lu})/gu, '$1\n');

const bindBeginnings = (text: string): string =>
  text.replace(/(^|[.?!…] )([“‘]?\p{L}{1,3}) (?=\p{L})/gu, '$1$2\u00a0');

async function layOut(
  text: string,
  box: TextBox,
  size: number,
  wordBreak: 'normal' | 'break-word',
): Promise<SetText> {
  const style = {
    display: 'flex',
    width: box.width,
    color: box.color,
    fontFamily: box.face,
    fontSize: size,
    lineHeight: box.lineHeight,
    letterSpacing: '-0.005em',
    whiteSpace: 'pre-wrap' as const,
    textWrap: 'balance' as const,
    wordBreak,
  };
  const svg = await satori(
    // Satori takes React's elements, of which this is the whole shape it looks at.
    { type: 'div', key: null, props: { style, children: text } },
    { width: box.width, fonts: await fonts() },
  );
  const height = Number(/height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const outlines = (svg.match(/<path[^>]*>/g) ?? []).join('');
  return { svg: outlines, height, width: rightOf(outlines), size };
}

/** The largest x in path data of absolute coordinate pairs. */
function rightOf(svg: string): number {
  const paths = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d).join('');
  return Math.max(0, ...[...paths.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)));
}

type Fonts = Parameters<typeof satori>[1]['fonts'];
let loaded: Promise<Fonts> | undefined;

function fonts(): Promise<Fonts> {
  loaded ??= loadFonts();
  return loaded;
}

async function loadFonts(): Promise<Fonts> {
  const files = await subsetFonts(join(settings.cacheDir, 'fonts'));
  const names = ['heading', 'label'] as const;
  return Promise.all(
    names.flatMap((name) =>
      PARTS.map(async ({ suffix }) => ({
        name,
        data: await readFile(files[name + suffix] ?? ''),
        weight: 400 as const,
      })),
    ),
  );
}
