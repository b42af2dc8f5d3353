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

/** A few cuts, over and over: every page carries the strip, and what repeats weighs nothing. */
const SMALL = ['9l15 1-1 10-14 1z', '10l14-1 1 11-15-1z', '9l14 1 1 11-15-2z', '10l15-2v12l-14 1z'];
const TALL = ['1l15-1v23l-14 1z'];

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
      const cuts = state === 'now' ? TALL : SMALL;
      scraps.push({ d: `M${x} ${cuts[scraps.length % cuts.length]}`, group, state });
      x += STEP;
    }
    first += size;
    x += GAP;
  });
  return { width: x - GAP, height: HEIGHT, scraps };
}
