/**
 * `npm run bench`: what the pages weigh, how fast they stand on a slow phone, and what building costs. Bytes are the
 * same every time and have budgets among the tests; seconds and scores depend on the machine and are only printed.
 * `npm run bench -- 100 1000` measures those sizes; without numbers 100, 250, 1,000, 2,500 and 10,000.
 * `npm run bench -- 0` leaves building out, and measures the pages alone.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadBooklet } from '../../src/booklet/load.ts';
import { brotliSize } from '../../src/images/brotli-size.ts';
import { settings } from '../../src/settings.ts';
import { serve } from '../support/serve.ts';
import { generateBooklet, realDrawings } from './generate-booklet.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measurePages } from './measure-pages.ts';
import { measurePaint } from './measure-paint.ts';
import { forgetPrint, measurePrint, type PrintCost } from './measure-print.ts';
import { samplesOf } from './sample.ts';

const SIZES = [100, 250, 1000, 2500, 10_000];

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked.filter((size) => size > 0) : SIZES;
const work = await mkdtemp(join(tmpdir(), 'meten-'));

try {
  const outDir = join(work, 'echt');
  const rows = [{ boek: 'dit boekje', ...(await coldAndWarm(settings.contentDir, outDir, 'echt')) }];
  const onPaper = [{ boek: 'dit boekje', ...(await printCost(settings.contentDir, 'echt')) }];
  await showPages(outDir);
  const drawings = await realDrawings(settings.contentDir);
  for (const size of sizes) {
    const dir = join(work, `boek-${size}`);
    await generateBooklet(dir, size, drawings);
    const boek = `${size} verhalen`;
    rows.push({ boek, ...(await coldAndWarm(dir, join(work, `uit-${size}`), `${size}`)) });
    onPaper.push({ boek, ...(await printCost(dir, `${size}`)) });
    console.log(rows.at(-1), onPaper.at(-1));
  }
  console.log('\nWat bouwen kost: koud (zonder cache) en warm (nog een keer)\n');
  console.table(rows);
  console.log('\nWat pdf’s en EPUB alleen kosten\n');
  console.table(onPaper);
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Everything that is measured of pages, in the browser. */
async function showPages(outDir: string): Promise<void> {
  const booklet = await loadBooklet();
  const samples = samplesOf(booklet);
  const site = await serve(outDir);
  try {
    console.log('\nWat elke soort pagina weegt (verzoeken, en bytes na brotli)\n');
    console.table(await measurePages(samples, site.url));
    console.log(
      '\nWanneer elke soort pagina op een trage telefoon staat (Slow 4G, processor vier keer zo traag)\n',
    );
    const path = booklet.verhalen[0]?.path.slice(1) ?? '';
    const bytes = brotliSize(await readFile(join(outDir, path, 'index.html')));
    console.table(await measurePaint(samples, site.url, bytes));
    console.log('\nLighthouse, als telefoon\n');
    console.table(await measureLighthouse(samples, site.url));
  } finally {
    site.stop();
  }
}

async function coldAndWarm(contentDir: string, outDir: string, name: string) {
  const cacheDir = join(work, `cache-${name}`);
  const cold = await measureBuild(contentDir, outDir, cacheDir);
  const warm = await measureBuild(contentDir, outDir, cacheDir);
  return { ...named('koud', cold), ...named('warm', warm) };
}

/** After a build: the drawings are ready, and only what is printed is made again. */
async function printCost(contentDir: string, name: string) {
  const cacheDir = join(work, `cache-${name}`);
  await forgetPrint(cacheDir);
  const cold = await measurePrint(contentDir, cacheDir);
  const warm = await measurePrint(contentDir, cacheDir);
  return { bestanden: cold.files, ...printed('koud', cold), ...printed('warm', warm) };
}

function printed(when: string, { seconds, megabytes, made }: PrintCost) {
  return { [`${when} (s)`]: seconds, [`${when} (MB)`]: megabytes, [`${when}: gemaakt`]: made };
}

function named(when: string, { seconds, megabytes, made }: BuildCost) {
  return {
    [`${when} (s)`]: seconds,
    [`${when} (MB)`]: megabytes,
    [`${when}: gemaakte beelden en kaarten`]: made,
  };
}
