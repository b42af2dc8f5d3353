import { isOurs, nameOf } from './ours.ts';

/** Set by a reader who wants nothing kept; see offline-choice.ts. */
export const KEEPING = 'bewaren';

/** Local storage that may be forbidden or full: then nothing is remembered, and nothing breaks. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  // Who wants nothing kept: only that wish is.
  if (key !== KEEPING && recall(KEEPING) === 'nee') return;
  try {
    localStorage.setItem(nameOf(key), value);
  } catch {
    // The reader's browser keeps nothing; that is theirs to decide.
  }
}

export function forgetAll(): void {
  try {
    for (const name of Object.keys(localStorage)) if (isOurs(name)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
