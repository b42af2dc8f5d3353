/* global self, caches, clients, registration, VERSION, FILES, ROOT, NOT_FOUND */
// Keeps the booklet for when there is no network. A build puts in front what it made: VERSION, and in FILES the
// SHA-256 of every file by its address. One version is one cache: it is taken in whole or not at all, and every
// page comes from the version that its worker belongs to, so that old and new are never mixed.

/** As ours.ts has it. */
const PREFIX = `boekje ${ROOT} `;
const CACHE = `${PREFIX}${VERSION}`;
/** Stands in a cache that has everything. */
const WHOLE = `${ROOT}?heel`;
const AT_ONCE = 6;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', (event) => {
  if (event.data === 'neem over') self.skipWaiting();
  if (event.data === 'bewaar') event.waitUntil(keepAgain(event.ports[0]));
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === self.location.origin) {
    event.respondWith(answer(event.request, url));
  }
});

async function install() {
  const cache = await caches.open(CACHE);
  // The site went back to a version that is still here, and that a page may be reading from now.
  if (await cache.match(WHOLE)) return;
  const queue = Object.entries(FILES);
  const worker = async () => {
    for (let entry = queue.pop(); entry; entry = queue.pop()) await keep(cache, ...entry);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await cache.put(WHOLE, new Response(''));
  } catch (error) {
    queue.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
}

/** For a reader who wiped everything and thinks better of it; tells over the port whether it is all there. */
async function keepAgain(port) {
  const isKept = await install().then(
    () => true,
    () => false,
  );
  port.postMessage(isKept);
}

async function keep(cache, path, sum) {
  const kept = /\.(html|json|js|webmanifest)$|\/$/.test(path) ? undefined : await caches.match(path);
  if (kept && (await sumOf(await kept.clone().arrayBuffer())) === sum) return cache.put(path, kept);
  const response = await fetch(path, { cache: 'no-cache' });
  const body = await response.arrayBuffer();
  // Half a file, a page of an error or one of another version: then this version does not come. The status says nothing
  // of that: hosts send the page for what is not there with 404.
  if ((await sumOf(body)) !== sum) throw new Error(`${path} is niet heel`);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return cache.put(path, new Response(body, { headers }));
}

async function sumOf(data) {
  const bytes = new Uint8Array(await self.crypto.subtle.digest('SHA-256', data));
  return Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOthers() {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
}

async function answer(request, { pathname, search }) {
  // A file is asked for in the same way, and would be saved empty.
  if (request.mode === 'navigate' && pathname.endsWith('/') && (await handOver()))
    return new Response('', { headers: { Refresh: '0' } });
  const find = (path) => caches.match(path, { cacheName: CACHE });
  const kept = await find(pathname);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    if (await find(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
    const page = await find(NOT_FOUND);
    if (!page) throw error;
    return new Response(await page.blob(), { status: 404, headers: page.headers });
  }
}

let handedOver = false;

/**
 * A newer version waits until no page of this one is open. When the only one there is makes way for another, that
 * moment is now: the newer one takes over, and the page is asked for again, as often as this one is still asked.
 */
async function handOver() {
  if (handedOver) return true;
  const { waiting } = registration;
  if (!waiting || (await clients.matchAll({ type: 'window' })).length > 1) return false;
  waiting.postMessage('neem over');
  handedOver = true;
  return true;
}
