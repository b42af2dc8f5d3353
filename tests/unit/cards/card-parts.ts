import sharp from 'sharp';
import { NUMERAL_HEIGHT } from '../../../src/paper/numerals.ts';

/** What of a card the tests look at. */
export interface CardParts {
  /** Markup of each piece of text: numeral, words and source of a verhaal, from top to bottom. */
  texts: string[];
  /** Markup of the sheet the words lie on. */
  sheet: string;
  /** Size of the words in pixels. */
  words: { width: number; height: number };
  /** Room between the foot of the numeral and the top of the words, in pixels. */
  gap: number;
  /** Length of the path data of all text. */
  outlines: number;
}

/** Half size: a pixel is two of the card's. */
const SCALE = 0.5;
const SIZE = { width: 1200 * SCALE, height: 630 * SCALE };
/** Room that text keeps from an edge, in pixels of the card. */
const ROOM = 12;

/** Takes the SVG of a card apart; its last `count` groups are text. */
export function readParts(svg: string, count = 3): CardParts {
  const texts = (svg.match(/<g transform="translate\([^>]*>(?:<path[^>]*>)+<\/g>/g) ?? []).slice(-count);
  const outlines = texts.flatMap((text) => [...text.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d));
  const poster = /<clipPath id="angular">(<path[^>]*>)/.exec(svg)?.[1];
  const sheet = poster ?? (svg.match(/<path transform="scale\([^>]*>/g) ?? []).at(-1) ?? '';
  const gap = topOf(texts.at(-2)) - topOf(texts.at(-3)) - NUMERAL_HEIGHT * scaleOf(texts.at(-3));
  return { texts, sheet, words: sizeOf(texts.at(-2) ?? ''), gap, outlines: outlines.join('').length };
}

/** Number of pixels of text, with the room around it, that lie off the sheet. */
export async function findSpill({ texts, sheet }: CardParts): Promise<number> {
  const on = await cover(sheet.replaceAll(/ stroke="[^"]*"/g, ''));
  const text = await cover(withRoom(texts.join(''), ROOM));
  return text.reduce((count, alpha, at) => (alpha > 128 && (on[at] ?? 0) <= 128 ? count + 1 : count), 0);
}

/** Number of pixels that two pieces of text, with half the room around each, have in common. */
export async function findOverlap(texts: string[]): Promise<number> {
  const covers = await Promise.all(texts.map((text) => cover(withRoom(text, ROOM / 2))));
  let count = 0;
  for (let at = 0; at < SIZE.width * SIZE.height; at++)
    if (covers.filter((alpha) => (alpha[at] ?? 0) > 128).length > 1) count++;
  return count;
}

const withRoom = (markup: string, room: number) =>
  `<g stroke="#000" stroke-linejoin="round" stroke-width="${2 * room}">${markup}</g>`;

/** How much of each pixel the markup covers, from 0 to 255. */
function cover(markup: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes()} viewBox="0 0 1200 630">${markup}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().extractChannel('alpha').raw().toBuffer();
}

const topOf = (text = '') => Number(/translate\(\S+ ([\d.]+)/.exec(text)?.[1]);
const scaleOf = (text = '') => Number(/scale\(([\d.]+)/.exec(text)?.[1] ?? 1);

const attributes = () => `width="${SIZE.width}" height="${SIZE.height}"`;

function sizeOf(text: string): { width: number; height: number } {
  const points = [...text.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LMQCZ "])/g)];
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  const inPath = points.filter(({ index }) => index > text.indexOf(' d="'));
  return { width: span(inPath.map(([, x]) => Number(x))), height: span(inPath.map(([, , y]) => Number(y))) };
}
