import { recall, remember } from './storage.ts';

const KEY = 'gebleven';

/** Remembers on this device alone which page was read last, and offers it on the cover. */
export function rememberPlace(): void {
  const offer = document.querySelector<HTMLAnchorElement>('#_verder');
  if (offer) showPlace(offer);
  else if (document.querySelector('link[rel="prev"]')) {
    const heading = document.querySelector('h1')?.firstChild?.textContent ?? '';
    remember(KEY, JSON.stringify([location.pathname, heading.trim() || document.title]));
  }
}

function showPlace(offer: HTMLAnchorElement): void {
  const [path, title] = parse(recall(KEY));
  const words = offer.querySelector('strong');
  // What was stored may be of another site in the same place, or tampered with: only a path within it is followed.
  if (!words || !path || !title || !path.startsWith(location.pathname)) return;
  words.textContent = title;
  offer.pathname = path;
  offer.hidden = false;
}

function parse(stored: string | null): [string?, string?] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) && value.every((part) => typeof part === 'string')
      ? (value as [string, string])
      : [];
  } catch {
    return [];
  }
}
