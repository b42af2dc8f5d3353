import { scrap } from './scrap.ts';

/** A scrap of the strip that shows where the reader is. */
export interface StripScrap {
  d: string;
  /** Index of the group it belongs to. */
  group: number;
  state: 'before' | 'now' | 'after';
}

export interface Strip {
  width: number;
  height: number;
  scraps: StripScrap[];
}

/** More scraps than this are too thin to see; then a scrap stands for several verhalen. */
const MOST_SCRAPS = 60;
const STEP = 19;
const GAP = 9;
const HEIGHT = 24;

/**
 * Cuts the strip: a row of scraps, grouped as the verhalen are in noties; the current one stands taller.
 * @param sizes Number of verhalen in each group.
 * @param current Number of the current verhaal, from 1; 0 when there is none.
 */
export function cutStrip(sizes: number[], current: number): Strip {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const scale = Math.min(1, MOST_SCRAPS / Math.max(1, total));
  const scraps: StripScrap[] = [];
  let x = 0;
  let first = 1;
  sizes.forEach((size, group) => {
    const count = Math.max(1, Math.round(size * scale));
    for (let index = 0; index < count; index++) {
      const from = first + (index * size) / count;
      const to = first + ((index + 1) * size) / count;
      const state = current >= to ? 'before' : current < from ? 'after' : 'now';
      const [y, height] = state === 'now' ? [0, HEIGHT] : [9, 11];
      scraps.push({ d: scrap(x, y, 15, height, scraps.length * 3 + 1, 0.09), group, state });
      x += STEP;
    }
    first += size;
    x += GAP;
  });
  return { width: x - GAP, height: HEIGHT, scraps };
}
