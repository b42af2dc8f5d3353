import type { Booklet, Illustratie, VerhaalPage } from '../booklet/pages.ts';
import { PALETTES, PAPER } from '../palettes.ts';
import { cutPoster } from '../paper/poster.ts';
import { cutSheet } from '../paper/sheet.ts';
import { at, drawing, HEIGHT, label, MARGIN, numeralAt, RIM, WIDTH } from './parts.ts';
import { setLine, type SetText } from './set-text.ts';

/** Right edge of the sheet of words at its widest; a line that would come out small, or low, gets a wider one. */
const SHEETS = [566, 640, 700];
/** The size a line is read at when a messenger shows the card as wide as a phone. */
const LEGIBLE = 62;
/** The part of its room that a line fills. */
const FULL = 0.66;
/** Height of the numeral: it takes the room that a short line leaves. */
const NUMERAL = { least: 84, most: 220 };
/** The part of a sheet that no cut of its edge comes into, from the numeral down. */
const UNCUT = 0.84;
const WORDS_TOP = 150;

/** The drawing and the line on its cut sheet; a verhaal without a drawing is a poster of its line. */
export async function composeVerhaal(page: VerhaalPage, { boek }: Booklet): Promise<string[]> {
  const foot = `${boek.titel}\n${page.notie.title}`;
  return page.illustratie ? drawn(page, page.illustratie, foot) : poster(page, foot);
}

async function drawn(page: VerhaalPage, illustratie: Illustratie, foot: string): Promise<string[]> {
  const { ink } = PALETTES[page.palette];
  let sheet = 0;
  let block: WordBlock | undefined;
  for (sheet of SHEETS) {
    block = await setWords(page, foot, {
      x: MARGIN,
      width: UNCUT * sheet - MARGIN - 32,
      bottom: HEIGHT - 42,
    });
    if (block.words.size >= LEGIBLE && block.fill >= FULL) break;
  }
  const d = cutSheet(seedOf(page.slug), page.notie.number % 2 === 1);
  const scale = `transform="scale(${sheet / 100} ${HEIGHT / 100})"`;
  const left = sheet - 26;
  return [
    await drawing(illustratie.file, { x: left, y: 40, width: WIDTH - left - 16, height: HEIGHT - 80 }),
    `<path ${scale} fill="${ink}" ${RIM} d="${d}"/>`,
    ...(block?.parts ?? []),
  ];
}

async function poster(page: VerhaalPage, foot: string): Promise<string[]> {
  const { ink, field, overprint } = PALETTES[page.palette];
  const { angular, wavy } = cutPoster(seedOf(page.slug));
  const scale = `transform="scale(${WIDTH / 800} ${HEIGHT / 600})"`;
  const block = await setWords(page, foot, { x: 104, width: 600, bottom: HEIGHT - 84 });
  return [
    `<clipPath id="angular"><path ${scale} d="${angular}"/></clipPath>`,
    `<path ${scale} fill="${field}" d="${wavy}"/><path ${scale} fill="${ink}" d="${angular}"/>`,
    `<g clip-path="url(#angular)"><path ${scale} fill="${overprint}" d="${wavy}"/></g>`,
    ...block.parts,
  ];
}

interface WordBlock {
  parts: string[];
  words: SetText;
  /** The part of its height that the line fills. */
  fill: number;
}

/** Numeral, line and source, one below the other; the line stands on the source and grows upwards. */
async function setWords(
  page: VerhaalPage,
  source: string,
  { x, width, bottom }: { x: number; width: number; bottom: number },
): Promise<WordBlock> {
  const foot = await label(source, PAPER, width);
  const footTop = bottom - foot.height;
  const height = footTop - 26 - WORDS_TOP;
  const words = await setLine(page.title, {
    width,
    height,
    color: PAPER,
    face: 'heading',
    largest: 300,
    smallest: 34,
    lineHeight: 0.97,
  });
  const top = bottom < HEIGHT - 60 ? 64 : 46;
  const wordsTop = footTop - 26 - words.height;
  const tall = Math.min(NUMERAL.most, Math.max(NUMERAL.least, wordsTop - top - 30));
  const fill = PALETTES[page.palette].tint;
  const number = numeralAt(page.notie.number, { x, y: top, height: tall, width, fill });
  return {
    words,
    fill: words.height / height,
    parts: [number, at(x, wordsTop, words.svg), at(x, footTop, foot.svg)],
  };
}

/** A seed that stays when verhalen come before it: the cut of a sheet is part of its card. */
function seedOf(slug: string): number {
  return [...slug].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
}
