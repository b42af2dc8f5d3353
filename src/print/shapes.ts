import { numeral, NUMERAL_HEIGHT } from '../paper/numerals.ts';
import { cutPoster } from '../paper/poster.ts';
import type { Palette } from '../palettes.ts';

/** Shapes cut for paper, each as a whole SVG file. Lengths are in millimetres unless said otherwise. */

/** Lower edges of the sheet of an opening, as parts of its depth: straight cuts for odd noties, waves for even. */
const STRAIGHT = ['L100 80L58 98L0 100', 'L100 92L44 78L0 99', 'L100 100L52 81L0 95'];
const WAVY = [
  'L100 84C84 74 74 104 58 98C40 92 30 78 16 84C8 88 4 92 0 90',
  'L100 96C88 104 78 82 62 84C44 86 36 104 20 98C12 95 6 88 0 90',
];

/**
 * The sheet that opens a notie, running off the page on three sides, with the numeral over its lower edge: the third
 * colour appears where the two overlap.
 * @param sheet Depth of the sheet.
 * @param figure Box of the numeral; a long number fills the same width.
 */
export function opening(
  number: number,
  { field, overprint, accent }: Palette,
  page: { width: number; height: number; sheet: number },
  figure: { right: number; top: number; height: number; widest: number },
): string {
  const edges = number % 2 === 1 ? STRAIGHT : WAVY;
  const edge = edges[Math.floor((number - 1) / 2) % edges.length] ?? '';
  const scaled = edge.replace(
    /([\d.]+) ([\d.]+)/g,
    (_, x: string, y: string) =>
      `${round((Number(x) / 100) * page.width)} ${round((Number(y) / 100) * page.sheet)}`,
  );
  const d = `M0 0L${page.width} 0${scaled}Z`;
  const cut = numeral(number);
  const scale = Math.min(figure.height / NUMERAL_HEIGHT, figure.widest / cut.width);
  const left = figure.right - cut.width * scale;
  const top = figure.top + figure.height - NUMERAL_HEIGHT * scale;
  const placed = (fill: string) =>
    `<g fill="${fill}" transform="translate(${round(left)} ${round(top)}) scale(${scale.toFixed(4)})">${figuresOf(cut)}</g>`;
  return svg(
    page.width,
    page.height,
    `<clipPath id="a"><path d="${d}"/></clipPath><path fill="${field}" d="${d}"/>` +
      `${placed(accent)}<g clip-path="url(#a)">${placed(overprint)}</g>`,
  );
}

/** A number in cut figures, in one colour. */
export function cutNumeral(number: number, color: string): string {
  const cut = numeral(number);
  return svg(cut.width, NUMERAL_HEIGHT, `<g fill="${color}">${figuresOf(cut)}</g>`);
}

const figuresOf = ({ figures }: ReturnType<typeof numeral>) =>
  figures.map(({ d, x }) => `<path fill-rule="evenodd" transform="translate(${x} 0)" d="${d}"/>`).join('');

/** The two sheets of a verhaal without a drawing; see paper/poster.ts for the cut. */
export function posterSheets(number: number, { ink, field, overprint }: Palette): string {
  const { angular, wavy } = cutPoster(number);
  return svg(800, 600, overlap(angular, wavy, [ink, field, overprint]));
}

/** The sheets under a diagram, angular and wavy, and where they meet. They may be stretched. */
export function diagramSheets({ ink, field, accent }: Palette): string {
  const angular = 'M0 34L420 12L812 30L770 330L836 560L758 800L800 976L300 990L0 970Z';
  const wavy =
    'M1440 20L684 32C600 120 664 210 628 310C600 390 566 450 590 560C612 650 654 700 624 800C600 880 540 900 574 984L1060 992L1440 970Z';
  return svg(1440, 1000, overlap(angular, wavy, [ink, field, accent]), 'preserveAspectRatio="none"');
}

/** The front of a booklet that has no drawing for it, in the shape of such a drawing. */
export function coverSheets({ ink, field, accent, overprint }: Palette): string {
  const angular = 'M0 260L420 200L860 250L820 620L900 900L840 1200L0 1200Z';
  const wavy =
    'M900 330C700 380 660 520 700 640C740 760 560 820 600 960C630 1080 700 1100 690 1200L900 1200Z';
  return svg(
    900,
    1200,
    `<path fill="${ink}" d="M0 0H900V1200H0Z"/>${overlap(angular, wavy, [accent, field, overprint])}`,
  );
}

const overlap = (one: string, other: string, [first, second, both]: [string, string, string]) =>
  `<clipPath id="a"><path d="${one}"/></clipPath><path fill="${second}" d="${other}"/>` +
  `<path fill="${first}" d="${one}"/><path clip-path="url(#a)" fill="${both}" d="${other}"/>`;

const svg = (width: number, height: number, inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${attributes}>${inner}</svg>`;

const round = (value: number) => Number(value.toFixed(2));
