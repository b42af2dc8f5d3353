/**
 * `npm run build`: checks the content, builds in a folder beside `dist`, and only then puts it in place.
 * Whatever goes wrong, the last good build stays, and nothing half-written is left.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { lock } from './lock.ts';

process.exitCode = await build().catch((error: unknown) => {
  // A setting or a text that is wrong is for the reader to mend: its message says all, the stack nothing.
  const isForReader = error instanceof Error && /^(ManuscriptError|SettingsError)$/.test(error.name);
  console.error(isForReader ? error.message : error);
  return 1;
});
// A build of Astro that failed keeps a server open, and with it the process.
process.exit();

async function build(): Promise<number> {
  const { settings } = await import('../settings.ts');
  const { checkContent } = await import('../check/check-content.ts');
  const { images } = await import('../images/images.ts');
  const { outDir } = settings;
  const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  const retired = `${staging}-oud`;
  const release = await lock(join(settings.root, '.cache', 'bezig'));
  const clean = async () => {
    await rm(staging, { recursive: true, force: true });
    await rm(retired, { recursive: true, force: true });
    await release();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void clean().finally(() => process.exit(1)));
  }
  try {
    await checkContent(settings.contentDir, images);
    process.env.OUT_DIR = staging;
    const astro = await import('astro');
    await astro.build({ root: settings.root, outDir: staging, logLevel: 'warn' });
    await publish(staging, outDir, retired);
    console.log(`De site staat in ${basename(outDir)}.`);
    return 0;
  } finally {
    await clean();
  }
}

async function publish(staging: string, outDir: string, retired: string): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  await rename(outDir, retired).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, outDir);
}
