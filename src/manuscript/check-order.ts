import type { ManuscriptEntry } from './manuscript.ts';
import type { Problem } from './problem.ts';

/** Finds numbers and slugs that occur twice among siblings, and numbers that were skipped. Number 0 is not known. */
export function checkOrder(entries: ManuscriptEntry[]): Problem[] {
  const problems: Problem[] = [];
  const numbers = new Map<number, ManuscriptEntry>();
  const slugs = new Map<string, ManuscriptEntry>();
  for (const entry of entries) {
    const sameNumber = entry.number > 0 && numbers.get(entry.number);
    const sameSlug = slugs.get(entry.slug);
    if (sameNumber) problems.push(duplicate('nummer', String(entry.number), entry, sameNumber));
    if (sameSlug) problems.push(duplicate('naam', entry.slug, entry, sameSlug));
    numbers.set(entry.number, entry);
    slugs.set(entry.slug, entry);
  }
  return [...problems, ...skipped(numbers)];
}

function duplicate(what: string, value: string, entry: ManuscriptEntry, other: ManuscriptEntry): Problem {
  return {
    file: entry.file,
    field: what,
    message: `${value} komt ook voor bij ${other.file}`,
    expected: 'elk nummer en elke naam één keer',
    remedy: `geef een van de twee een ander ${what === 'nummer' ? 'nummer' : 'woord achter het nummer'}`,
  };
}

function skipped(numbers: Map<number, ManuscriptEntry>): Problem[] {
  // One without a number may be the very one that seems to be missing.
  if (numbers.has(0)) return [];
  // One report a gap: the entry behind it is the one to rename.
  const behind = [...numbers].filter(([number]) => number > 1 && !numbers.has(number - 1));
  return behind
    .toSorted(([one], [other]) => one - other)
    .map(([number, { file }]) => ({
      file,
      field: 'nummer',
      message: `nummer ${number - 1} ontbreekt vóór nummer ${number}`,
      expected: 'nummers die vanaf 1 doortellen',
      remedy: 'hernummer de mappen of zet het ontbrekende terug',
    }));
}
