/**
 * `npm run build`: checks the content, builds in a folder beside `dist`, and only then puts it in place.
 * Whatever goes wrong, the last good build stays, and nothing half-written is left.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lock } from './lock.ts';
import { clean, isOurs, placesFor, publish, recover } from './publish.ts';
import { tellFault } from './tell-fault.ts';

// V8 keeps what it once took, and looks at its own heap alone: of many pages it would hold twice what is in use.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as NodeJS.GCFunction;
setInterval(() => collectGarbage({ flavor: 'last-resort' }), 10_000).unref();

process.exitCode = await build().catch(tellFault);
// A build of Astro that failed keeps a server open, and with it the process.
process.exit();

async function build(): Promise<number> {
  const { settings } = await import('../settings.ts');
  const { outDir } = settings;
  const places = placesFor(outDir);
  // At the very end, when nothing writes any more: also of a build that was interrupted.
  process.once('exit', () => clean(places));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  recover(outDir);
  if (!isOurs(outDir)) {
    console.error(
      `In ${outDir} staat iets anders dan een build, en dat zou verloren gaan. Verwacht voor OUT_DIR een map die leeg is of nog niet bestaat: kies een andere, of haal deze zelf weg.`,
    );
    return 1;
  }
  if (!(await prepare(settings.root))) return 1;
  const release = await lock(join(settings.root, '.cache', 'bezig'), (pid) =>
    console.log(`Er bouwt al iemand in deze map (proces ${pid}); deze bouw wacht tot dat klaar is.`),
  );
  process.once('exit', release);
  // What only sound content needs is loaded from here on, so that a fault in it is told of at once.
  const { loadPublications } = await import('../print/load.ts');
  // Files to print need no pages: made before them, the memory of both is not asked for together.
  await loadPublications();
  // Astro takes the letters it keeps for whole, also what a build that was killed wrote half; it copies ours anew. A text
  // it keeps by the folder it was in, also when the same text has come to lie in another.
  for (const kept of ['fonts', 'data-store.json'])
    await rm(join(settings.cacheDir, 'astro', kept), { recursive: true, force: true });
  process.env.OUT_DIR = places.staging;
  const astro = await import('astro');
  await astro.build({ root: settings.root, outDir: places.staging, logLevel: 'warn' });
  await publish(places);
  console.log(`De site staat in ${basename(outDir)}.`);
  const { loadBooklet } = await import('../booklet/load.ts');
  const { buildNotes } = await import('./build-notes.ts');
  for (const note of await buildNotes(await loadBooklet())) console.log(note);
  return 0;
}

/** Has the content checked, its drawings and cards made ready. When it says no, what is wrong has been told. */
async function prepare(root: string): Promise<boolean> {
  const [code, signal] = (await once(fork(join(root, 'src/commands/prepare.ts')), 'exit')) as [
    number | null,
    string | null,
  ];
  if (signal)
    console.error(`Het maken van tekeningen en kaarten is afgebroken (${signal}). Is er genoeg geheugen?`);
  return code === 0;
}
