// On the page that says what is kept: tells whether the booklet is, keeps it, or wipes all there is.
import { KEY, register } from './offline.ts';
import { isOurs } from './ours.ts';
import { forgetAll, remember } from './storage.ts';

const box = document.querySelector<HTMLElement>('.kept');
if (box && 'serviceWorker' in navigator) offerChoice(box);

function offerChoice(box: HTMLElement): void {
  const [wipe, keep] = box.querySelectorAll('button');
  const status = box.querySelector('[role="status"]');
  const say = (words = '') => status && (status.textContent = words);
  const tell = async () => say((await isKept()) ? box.dataset.bewaard : box.dataset.nietBewaard);
  wipe?.addEventListener('click', async () => {
    await wipeAll();
    await tell();
  });
  keep?.addEventListener('click', async () => {
    say(box.dataset.bezig);
    remember(KEY, 'ja');
    try {
      await settled(await register());
      await tell();
    } catch {
      say(box.dataset.mislukt);
    }
  });
  box.hidden = false;
  void tell();
}

/** A worker alone is not enough: of a booklet that is too large it keeps nothing. */
async function isKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.active && (await caches.match(location.pathname)));
}

async function wipeAll(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  forgetAll();
  remember(KEY, 'nee');
}

/** Waits until the worker has everything, or has given up. */
function settled(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const worker = registration?.installing;
  if (!worker) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('redundant'));
    });
  });
}
