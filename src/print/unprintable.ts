import type { Problem } from '../manuscript/problem.ts';

export type Advice = Pick<Problem, 'expected' | 'remedy'>;

const OTHERWISE: Advice = {
  expected:
    'tekst, nadruk, lijsten, koppelingen, citaten, koppen, tabellen, noten en de onderdelen van deze site',
  remedy: 'schrijf het op een andere manier, of haal het weg',
};

/** Something in a text that has no form on paper. */
export function unprintable(file: string, line: number, what: string, advice = OTHERWISE): Problem {
  return { file, line, field: 'druk', message: `${what} kan niet worden gedrukt`, ...advice };
}
