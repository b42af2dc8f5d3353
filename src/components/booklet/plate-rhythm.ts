/**
 * Where a plate stands in the layout of a notie page. Solo: alone, words to the right or left of it.
 * Duo: two a row, the first or the second of them the large one. Band: on a sheet of ink across the page.
 */
export type PlatePlace =
  | 'solo-left'
  | 'solo-right'
  | 'duo-large-left'
  | 'duo-small-right'
  | 'duo-small-left'
  | 'duo-large-right'
  | 'band';

const SOLO_LEFT: PlatePlace[] = ['solo-left'];
const SOLO_RIGHT: PlatePlace[] = ['solo-right'];
const DUO_LEFT: PlatePlace[] = ['duo-large-left', 'duo-small-right'];
const DUO_RIGHT: PlatePlace[] = ['duo-small-left', 'duo-large-right'];
const BAND: PlatePlace[] = ['band'];

/** The same five bars in another order a notie, so that two openings in a row never look alike. */
const SCORES: PlatePlace[][][] = [
  [SOLO_LEFT, DUO_LEFT, BAND, DUO_RIGHT, SOLO_RIGHT],
  [DUO_RIGHT, BAND, SOLO_LEFT, SOLO_RIGHT, DUO_LEFT],
  [SOLO_RIGHT, BAND, DUO_LEFT, SOLO_LEFT, DUO_RIGHT],
  [DUO_LEFT, SOLO_RIGHT, BAND, DUO_RIGHT, SOLO_LEFT],
  [SOLO_LEFT, DUO_RIGHT, SOLO_RIGHT, BAND, DUO_LEFT],
];

/**
 * Lays `count` plates out by the score of a notie.
 * @param number Number of the notie, from 1: it chooses the score.
 * @returns a place for every plate; half a duo never remains, it becomes a solo.
 */
export function plateRhythm(count: number, number: number): PlatePlace[] {
  const score = SCORES[(number - 1) % SCORES.length] ?? [SOLO_LEFT];
  const places: PlatePlace[] = [];
  for (let bar = 0; places.length < count; bar++) {
    const next = score[bar % score.length] ?? SOLO_LEFT;
    const fits = places.length + next.length <= count;
    places.push(...(fits ? next : SOLO_LEFT));
  }
  return places;
}
