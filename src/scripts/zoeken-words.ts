/** The words that differ from another by a letter or two, nearest first; at most five. */
export function nearest(word: string, words: readonly string[]): string[] {
  const plain = strip(word);
  const limit = plain.length < 5 ? 1 : 2;
  return words
    .map((other) => ({ other, distance: distance(plain, strip(other)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, two) => one.distance - two.distance)
    .slice(0, 5)
    .map(({ other }) => other);
}

/**
 * Whether a word belongs to what was asked. The index falls back on ever shorter beginnings of a word it does not
 * have: “democratie” must not find every “de”.
 */
export function related(question: string, word: string): boolean {
  const found = strip(word);
  return strip(question)
    .split(/[^\p{L}\p{N}]+/u)
    .some((asked) => asked !== '' && found.startsWith(asked.slice(0, SHARED)));
}

/** Letters a word must begin with to be a form of another; shorter ones must be the whole beginning. */
const SHARED = 4;

const strip = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** How many letters must be put in, left out or changed: https://en.wikipedia.org/wiki/Levenshtein_distance. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[two.length]!;
}
