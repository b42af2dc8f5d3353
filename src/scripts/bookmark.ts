import { recall, remember } from './storage.ts';

const KEY = 'gebleven';

/** Remembers on this device alone which page was read last, and offers it on the cover. */
export function rememberPlace(): void {
  const offer = document.querySelector<HTMLAnchorElement>('#_verder');
  if (offer) {
    showPlace(offer);
    // A cover that the browser kept whole comes back as it was, after more was read.
    addEventListener('pageshow', () => showPlace(offer));
  } else if (document.querySelector('a[rel="prev"]')) {
    remember(KEY, JSON.stringify([location.pathname, headingOf(document) || document.title]));
  }
}

/** The words of the heading, without what explains it. */
function headingOf({ body }: Document): string {
  const heading = body.querySelector('h1')?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of heading?.querySelectorAll('small, .hidden-text') ?? []) extra.remove();
  return heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
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
