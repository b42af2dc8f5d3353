import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../support/find-browser.ts';
import { LAUNCH_OPTIONS, LIKE_A_PHONE } from '../support/launch-options.ts';
import type { Sample } from './sample.ts';

type Row = Record<string, number | string>;

const RUNS = 5;

/** "Slow 4G" of Chromium's own developer tools: bytes a second, and milliseconds. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
  latency: 150 * 3.75,
};
const CPU_SLOWDOWN = 4;

interface Paint {
  /** When the largest thing stood on the screen, in milliseconds. */
  largest: number;
  /** How far things moved, as Chromium counts it. */
  shift: number;
  /** The longest the page was kept busy, in milliseconds: 0 below 50, which no reader notices. */
  longestTask: number;
}

/** What belongs to a file and not to how it is served. */
const OF_FILE = /^(?:connection|keep-alive|date|etag|last-modified|content-(?:type|length|encoding))$/;

/**
 * When a page of every kind stands on the screen of a slow phone, beside two floors: an empty page as heavy as a
 * verhaal, whose paint waits for nothing but the network, and the same with our headers, for which a browser starts a
 * process of its own (Cross-Origin-Opener-Policy). The median of five visits with nothing kept.
 * @param bytes What a verhaal weighs on the wire.
 */
export async function measurePaint(samples: Sample[], root: string, bytes: number): Promise<Row[]> {
  const { headers } = await fetch(root);
  const own = Object.fromEntries([...headers].filter(([name]) => !OF_FILE.test(name)));
  const [bare, dressed] = [await serveEmptyPage(bytes, {}), await serveEmptyPage(bytes, own)];
  const pages: { pagina: string; address: string; paints: Paint[] }[] = [
    { pagina: 'lege pagina', address: bare.url, paints: [] },
    { pagina: 'lege pagina met onze headers', address: dressed.url, paints: [] },
    ...samples.map(({ path }) => ({ pagina: path, address: root + path.slice(1), paints: [] })),
  ];
  const args = [...LAUNCH_OPTIONS.args, LIKE_A_PHONE];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const { address, paints } of pages) paints.push(await visit(browser, address));
    }
    return pages.map(({ pagina, paints }) => ({ pagina, ...summary(paints) }));
  } finally {
    await browser.close();
    for (const { server } of [bare, dressed]) server.close();
  }
}

async function visit(browser: Browser, url: string): Promise<Paint> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, longestTask: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    watch('longtask', ({ duration }) => (seen.longestTask = Math.max(seen.longestTask, duration)));
  });
  await page.goto(url, { waitUntil: 'load' });
  // What comes late, such as a font, may still move something.
  await page.waitForTimeout(3000);
  const paint = await page.evaluate(() => (window as unknown as { seen: Paint }).seen);
  await page.close();
  return paint;
}

function summary(paints: Paint[]) {
  return {
    'LCP (ms)': middle(paints.map(({ largest }) => largest)),
    'alle (ms)': paints.map(({ largest }) => Math.round(largest)).join(' '),
    verschuiving: Math.max(...paints.map(({ shift }) => shift)),
    'langste taak (ms)': middle(paints.map(({ longestTask }) => longestTask)),
  };
}

const middle = (values: number[]) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);

/** A page of one line that weighs so much on the wire. */
async function serveEmptyPage(
  bytes: number,
  headers: Record<string, string>,
): Promise<{ url: string; server: Server }> {
  const start = '<!doctype html><html lang="nl"><title>Leeg</title><p>Leeg</p><!--';
  const end = '-->';
  const fill = randomBytes(bytes)
    .toString('hex')
    .slice(0, bytes - start.length - end.length);
  const server = createServer((_, response) => {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(start + fill + end);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/`, server };
}
