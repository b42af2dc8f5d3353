import type { NotiePage } from '../booklet/pages.ts';
import { PALETTES } from '../palettes.ts';
import { cutWindows } from '../paper/windows.ts';
import { HEIGHT, WIDTH } from './parts.ts';

/** More façades than this are too narrow to be houses. */
const MOST_HOUSES = 8;
/** Roofs: points from the left eave to the right one, as parts of the width and pixels below the top. */
const GABLES = [
  [0, 78, 0.48, 0, 1, 68],
  [
    0, 84, 0.13, 83, 0.13, 57, 0.26, 56, 0.26, 29, 0.38, 28, 0.38, 1, 0.63, 0, 0.63, 27, 0.76, 28, 0.76, 55,
    0.88, 56, 0.88, 83, 1, 84,
  ],
  [0, 92, 0.15, 70, 0.27, 29, 0.35, 12, 0.44, 2, 0.53, 0, 0.62, 4, 0.7, 15, 0.76, 32, 0.88, 72, 1, 92],
  [0, 56, 0.13, 4, 0.89, 0, 1, 50],
  [0, 80, 0.33, 29, 0.33, 3, 0.66, 0, 0.67, 27, 1, 74],
];
const TOPS = [24, 0, 38, 56, 12];

/** The street of the cover along the foot of the card: a façade a notie, a lit window a verhaal. */
export function street(noties: NotiePage[]): string {
  const houses = noties.slice(0, MOST_HOUSES);
  const width = WIDTH / Math.max(1, houses.length);
  return houses.map((notie, index) => house(notie, index, width)).join('');
}

function house({ palette, verhalen, number }: NotiePage, index: number, width: number): string {
  const { ink, field, pale } = PALETTES[palette];
  const gable = GABLES[index % GABLES.length] ?? [];
  const top = 316 + (TOPS[index % TOPS.length] ?? 0);
  const roof = Array.from({ length: gable.length / 2 }, (_, point) => {
    const [x = 0, y = 0] = gable.slice(2 * point);
    return `${(x * (width + 8) - 4).toFixed(1)} ${y}`;
  });
  const cut = cutWindows(verhalen.length, number);
  const scale = Math.min((width - 56) / cut.width, 190 / cut.height);
  const windows = `translate(${(width - cut.width * scale) / 2} ${HEIGHT - top - cut.height * scale}) scale(${scale})`;
  return (
    `<g transform="translate(${index * width} ${top})">` +
    `<path fill="${field}" style="mix-blend-mode:multiply" d="M-4 ${HEIGHT - top}L${roof.join('L')}L${width + 4} ${HEIGHT - top}Z"/>` +
    `<g transform="${windows}"><path fill="${pale}" d="${cut.windows.join('')}"/><path fill="${ink}" d="${cut.door}"/></g></g>`
  );
}
