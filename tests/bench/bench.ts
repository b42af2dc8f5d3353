/**
 * `npm run bench`: what the pages weigh, and what building costs. Bytes are the same every time and have budgets
 * among the tests; seconds depend on the machine and are only printed.
 * `npm run bench -- 250 2500` measures those sizes; without numbers 250, 2,500 and 10,000.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { settings } from '../../src/settings.ts';
import { generateBooklet, realDrawings } from './generate-booklet.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { measurePages } from './measure-pages.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const work = await mkdtemp(join(tmpdir(), 'meten-'));

try {
  const outDir = join(work, 'echt');
  const real = await coldAndWarm(settings.contentDir, outDir, join(work, 'echt-cache'));
  console.log('\nWat elke soort pagina weegt (verzoeken, en bytes na brotli)\n');
  console.table(await measurePages(outDir));

  const rows = [{ boek: 'dit boekje', ...real }];
  const drawings = await realDrawings(settings.contentDir);
  for (const size of sizes.length > 0 ? sizes : [250, 2500, 10_000]) {
    const dir = join(work, `boek-${size}`);
    await generateBooklet(dir, size, drawings);
    rows.push({
      boek: `${size} verhalen`,
      ...(await coldAndWarm(dir, join(work, `uit-${size}`), join(work, `cache-${size}`))),
    });
  }
  console.log('\nWat bouwen kost: koud (zonder cache) en warm (nog een keer)\n');
  console.table(rows);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function coldAndWarm(contentDir: string, outDir: string, cacheDir: string) {
  const cold = await measureBuild(contentDir, outDir, cacheDir);
  const warm = await measureBuild(contentDir, outDir, cacheDir);
  return { ...named('koud', cold), ...named('warm', warm) };
}

function named(when: string, { seconds, megabytes }: BuildCost) {
  return { [`${when} (s)`]: seconds, [`${when} (MB)`]: megabytes };
}
