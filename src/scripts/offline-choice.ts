// On the page that says what is kept: tells whether the booklet is, keeps it, or wipes all there is.
import { register } from './offline.ts';
import { isOurs } from './ours.ts';
import { forgetAll, KEEPING, recall, remember } from './storage.ts';

const box = document.querySelector<HTMLElement>('.kept');
if (box && 'serviceWorker' in navigator) offerChoice(box);

function offerChoice(box: HTMLElement): void {
  const [wipe, keep] = box.querySelectorAll('button');
  const status = box.querySelector('[role="status"]');
  const say = (words = '') => status && status.textContent !== words && (status.textContent = words);
  const tell = async () => say(box.dataset[await stateOfKeeping()]);
  wipe?.addEventListener('click', async () => {
    await wipeAll();
    await tell();
  });
  keep?.addEventListener('click', async () => {
    say(box.dataset.bezig);
    try {
      await keepAll();
      await tell();
    } catch {
      say(box.dataset.mislukt);
    }
  });
  box.hidden = false;
  void tell();
  // On a first visit the booklet is kept while the reader is here.
  void navigator.serviceWorker.ready.then(tell);
}

/** By the name of the words that tell it. */
async function stateOfKeeping(): Promise<string> {
  if (await isKept()) return 'bewaard';
  return recall(KEEPING) === 'nee' ? 'nietsMeer' : 'nietBewaard';
}

/** A worker alone is not enough: of a booklet that is too large it keeps nothing. */
async function isKept(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.active ?? registration?.waiting;
    return Boolean(worker && (await caches.match(location.pathname)));
  } catch {
    // The browser has no place for it, or lets nobody in.
    return false;
  }
}

async function wipeAll(): Promise<void> {
  forgetAll();
  // Before anything takes time: a page that finds no choice begins to keep it all again.
  remember(KEEPING, 'nee');
  try {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  } catch {
    // Where nothing can be kept there is nothing to wipe.
  }
}

async function keepAll(): Promise<void> {
  remember(KEEPING, 'ja');
  const registration = await register();
  if (!registration) return;
  await settled(registration);
  if (registration.active && !(await isKept())) await keepAgain(registration.active);
}

/** Waits until the worker has everything, or has given up; beside an older one it does not become active by itself. */
function settled({ installing: worker }: ServiceWorkerRegistration): Promise<void> {
  if (!worker) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () =>
      worker.state === 'redundant' ? reject(new Error('redundant')) : resolve(),
    );
  });
}

/** A browser may hold on to a worker that was wiped away, as long as a page of it is open: it does not begin by itself. */
function keepAgain(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage('bewaar', [port2]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data: isKept }) => (isKept ? resolve() : reject(new Error('not kept')));
  });
}
