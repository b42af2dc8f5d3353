/**
 * `npm run build`: checks the content, builds in a folder beside `dist`, and only then puts it in place.
 * Whatever goes wrong, the last good build stays, and nothing half-written is left.
 */
import { basename, join } from 'node:path';
import process from 'node:process';
import { explainFault } from './explain-fault.ts';
import { lock } from './lock.ts';
import { clean, placesFor, publish, recover } from './publish.ts';

process.exitCode = await build().catch((error: unknown) => {
  // A setting or a text that is wrong is for the reader to mend: its message says all, the stack nothing.
  const isForReader = error instanceof Error && /^(ManuscriptError|SettingsError)$/.test(error.name);
  console.error(isForReader ? error.message : (explainFault(error) ?? error));
  return 1;
});
// A build of Astro that failed keeps a server open, and with it the process.
process.exit();

async function build(): Promise<number> {
  const { settings } = await import('../settings.ts');
  const { checkContent } = await import('../check/check-content.ts');
  const { images } = await import('../images/images.ts');
  const { drawCards } = await import('../cards/card-store.ts');
  const { loadPublications } = await import('../print/load.ts');
  const { buildNotes } = await import('./build-notes.ts');
  const { outDir } = settings;
  const places = placesFor(outDir);
  let release: (() => Promise<void>) | undefined;
  const leave = async () => {
    await clean(places);
    await release?.();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void leave().finally(() => process.exit(1)));
  }
  try {
    await recover(outDir);
    const booklet = await checkContent(settings.contentDir, images);
    release = await lock(join(settings.root, '.cache', 'bezig'), (pid) =>
      console.log(`Er bouwt al iemand in deze map (proces ${pid}); deze bouw wacht tot dat klaar is.`),
    );
    // Cards and files to print need no pages: made before them, the memory of both is not asked for together.
    await drawCards(booklet);
    await loadPublications();
    process.env.OUT_DIR = places.staging;
    const astro = await import('astro');
    await astro.build({ root: settings.root, outDir: places.staging, logLevel: 'warn' });
    await publish(places);
    console.log(`De site staat in ${basename(outDir)}.`);
    for (const note of await buildNotes(booklet)) console.log(note);
    return 0;
  } finally {
    await leave();
  }
}
