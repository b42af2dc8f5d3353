/**
 * `npm run build`: checks the content, builds in a folder beside `dist`, and only then puts it in place.
 * Whatever goes wrong, the last good build stays, and nothing half-written is left.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { checkContent } from '../check/check-content.ts';
import { images } from '../images/images.ts';
import { ManuscriptError } from '../manuscript/problem.ts';
import { settings } from '../settings.ts';

const { outDir } = settings;
const staging = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
const retired = `${staging}-oud`;

try {
  await checkContent(settings.contentDir, images);
  process.env.OUT_DIR = staging;
  const { build } = await import('astro');
  await build({ root: settings.root, outDir: staging, logLevel: 'warn' });
  await publish();
  console.log(`De site staat in ${basename(outDir)}.`);
} catch (error) {
  console.error(error instanceof ManuscriptError ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true, force: true });
  await rm(retired, { recursive: true, force: true });
}

async function publish(): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  await rename(outDir, retired).catch(ignoreMissing);
  await rename(staging, outDir);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
