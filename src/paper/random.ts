/** A stream of numbers in [0, 1) that is the same for the same seed: paper is cut once, not every build anew. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  // The first numbers of small seeds lie close together.
  for (let index = 0; index < 4; index++) next();
  return next;
}
