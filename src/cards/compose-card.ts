import sharp from 'sharp';
import type { AnyPage, Booklet, VerhaalPage } from '../booklet/pages.ts';
import { nl } from '../i18n/nl.ts';
import { images } from '../images/images.ts';
import { PALETTES, PAPER } from '../palettes.ts';
import { numeral, NUMERAL_HEIGHT } from '../paper/numerals.ts';
import { cutPoster } from '../paper/poster.ts';
import { cutSheet } from '../paper/sheet.ts';
import { setText } from './set-text.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
/** Right edge of the sheet of words at its widest. */
const SHEET = 566;

/** Draws the card of a page: PNG of 1200 by 630 in few colours, so that messengers take it. */
export async function composeCard(page: AnyPage, booklet: Booklet): Promise<Uint8Array> {
  const parts = page.kind === 'verhaal' ? await verhaalParts(page, booklet) : await pageParts(page, booklet);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${parts.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 128, effort: 7, dither: 0.6 }).toBuffer();
}

async function verhaalParts(page: VerhaalPage, { boek }: Booklet): Promise<string[]> {
  const { ink, tint } = PALETTES[page.palette];
  const words = await setText(page.title, {
    width: 388,
    height: 372,
    color: PAPER,
    face: 'heading',
    largest: 124,
    smallest: 34,
    lineHeight: 0.97,
  });
  const foot = await small(`${boek.titel}\n${nl.verhaal.plaats(page.number, page.total)}`, PAPER);
  const sheet = cutSheet(page.number, page.notie.number % 2 === 1);
  return [
    await drawingOf(page),
    `<path transform="scale(${SHEET / 100} ${HEIGHT / 100})" fill="${ink}" d="${sheet}"/>`,
    figure(page.notie.number, { x: MARGIN, y: 44, height: 84, fill: tint }),
    at(MARGIN, HEIGHT - 118 - words.height, words.svg),
    at(MARGIN, HEIGHT - 40 - foot.height, foot.svg),
  ];
}

async function drawingOf(page: VerhaalPage): Promise<string> {
  const box = 'x="508" y="62" width="680" height="510"';
  const { tint, overprint } = PALETTES[page.palette];
  if (!page.illustratie) {
    const { wavy, angular } = cutPoster(page.number);
    return `<svg ${box} viewBox="0 0 800 600" preserveAspectRatio="none"><path fill="${tint}" d="${angular}"/><path fill="${overprint}" d="${wavy}"/></svg>`;
  }
  const { svg } = await images.prepare(page.illustratie.file);
  if (svg)
    return svg
      .replace(/^<svg([^>]*?) width="[^"]*"/, `<svg$1 ${box} data-was="`)
      .replace(/data-was="[^>]*?(viewBox="[^"]*")[^>]*>/, '$1>');
  const data = await sharp(page.illustratie.file)
    .autoOrient()
    .resize(1432, 1074, { fit: 'inside' })
    .jpeg()
    .toBuffer();
  return `<image ${box} href="data:image/jpeg;base64,${data.toString('base64')}"/>`;
}

async function pageParts(page: AnyPage, { boek }: Booklet): Promise<string[]> {
  const { ink, field, numeral: figureFill } = PALETTES[page.palette];
  const [title, below] =
    page.kind === 'notie'
      ? [page.data.titel, page.data.ondertitel]
      : page.kind === 'omslag'
        ? [boek.titel, boek.ondertitel]
        : [page.title, boek.ondertitel];
  const isNotie = page.kind === 'notie';
  const words = await setText(title, {
    width: isNotie ? 700 : 1060,
    height: 300,
    color: ink,
    face: 'heading',
    largest: 170,
    smallest: 60,
    lineHeight: 0.9,
  });
  const sub = await setText(below, {
    width: 660,
    height: 110,
    color: ink,
    face: 'label',
    largest: 36,
    smallest: 24,
    lineHeight: 1.15,
  });
  const top = await small(isNotie ? `${boek.titel}\n${nl.notie.nummer(page.number)}` : boek.titel, ink);
  const y = 150;
  return [
    `<path fill="${field}" d="M0 0H1200V560L640 610 0 540Z"/>`,
    isNotie ? figure(page.number, { x: 850, y: 84, height: 500, fill: figureFill }) : wave(),
    at(MARGIN, 52, top.svg),
    at(MARGIN, y, words.svg),
    at(MARGIN, y + words.height + 22, sub.svg),
  ];
}

/** The cover's two sheets and the colour where they meet, low on the card. */
function wave(): string {
  return (
    '<path fill="#1b2b4b" d="M0 470L420 430 760 500 700 630H0Z"/>' +
    '<path fill="#e9522f" d="M1200 400L700 470C620 500 560 560 600 630H1200Z"/>' +
    '<path fill="#8a3524" d="M760 500L690 474C620 500 560 560 600 630H700Z"/>'
  );
}

const small = (text: string, color: string) =>
  setText(text, { width: 500, height: 80, color, face: 'label', largest: 25, smallest: 25, lineHeight: 1.3 });

const at = (x: number, y: number, svg: string) => `<g transform="translate(${x} ${y})">${svg}</g>`;

function figure(
  value: number,
  { x, y, height, fill }: { x: number; y: number; height: number; fill: string },
): string {
  const scale = height / NUMERAL_HEIGHT;
  const paths = numeral(value).figures.map(
    ({ d, x: offset }) =>
      `<path fill="${fill}" fill-rule="evenodd" transform="translate(${offset})" d="${d}"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale})">${paths.join('')}</g>`;
}
