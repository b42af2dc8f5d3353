import { root } from './ours.ts';
import { KEEPING, recall } from './storage.ts';

/** How long a reader is on a page before the whole booklet is fetched, in milliseconds: who only looks in pays nothing. */
const WAIT = 4000;

/** Lets a worker keep the booklet, for when there is no network, unless the reader or the browser wants to save. */
export function keepOffline(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // Asked at that moment: meanwhile the reader may have wiped everything, here or in another window.
  const mayKeep = () => recall(KEEPING) !== 'nee' && !connection?.saveData;
  setTimeout(() => mayKeep() && void register().catch(() => 0), WAIT);
}

export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker?.register(new URL('werker.js', root), { updateViaCache: 'none' });
}
