/** Chance with a seed: the same seed always gives the same drawing. */

/** A generator of numbers from 0 up to 1 (xorshift32, its first draws thrown away). */
export function randomFrom(seed: number): () => number {
  let state = Math.trunc(seed) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let i = 0; i < 5; i++) next();
  return next;
}

/** Smooth value noise between -1 and 1; one swell is about one unit of x or y. */
export function noise(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = ease(x - column);
  const v = ease(y - row);
  const a = hash(column, row, seed);
  const b = hash(column + 1, row, seed);
  const c = hash(column, row + 1, seed);
  const d = hash(column + 1, row + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

function hash(x: number, y: number, seed: number): number {
  let h = (x * 374761393 + y * 668265263 + seed * 974634777) | 0;
  h = ((h ^ (h >>> 13)) * 1274126177) | 0;
  return (((h ^ (h >>> 16)) >>> 0) / 4294967295) * 2 - 1;
}
