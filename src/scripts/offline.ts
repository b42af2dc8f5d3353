import { recall } from './storage.ts';

/** Set by a reader who wants nothing kept; see offline-choice.ts. */
export const KEY = 'bewaren';
/** How long a reader is on a page before the whole booklet is fetched, in milliseconds: who only looks in pays nothing. */
const WAIT = 4000;

/** Lets a worker keep the booklet, for when there is no network, unless the reader or the browser wants to save. */
export function keepOffline(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (recall(KEY) !== 'nee' && !connection?.saveData) setTimeout(() => void register().catch(() => 0), WAIT);
}

/** The worker lies beside the manifest, at the root of the site. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const manifest = document.querySelector<HTMLLinkElement>('[rel=manifest]');
  const url = manifest && new URL('werker.js', manifest.href);
  return url ? navigator.serviceWorker?.register(url, { updateViaCache: 'none' }) : undefined;
}
