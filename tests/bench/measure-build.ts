import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { run } from '../support/run.ts';

export interface BuildCost {
  /** Wall-clock time in seconds. */
  seconds: number;
  /** The most memory the build held, in megabytes: its own peak, and that of the largest process it started. */
  megabytes: number;
  /** Drawings and cards it made anew, as files in the cache. */
  made: number;
}

/** Where a build keeps what it made of pictures. */
const MADE = ['beeld', 'kaarten'];
/** Where it keeps the files to print. */
const PRINTED = ['pdf', 'epub'];

/**
 * Runs the real build command once.
 * @throws with its output when the build fails.
 */
export async function measureBuild(contentDir: string, outDir: string, cacheDir: string): Promise<BuildCost> {
  const memoryFile = `${cacheDir}.geheugen`;
  await rm(memoryFile, { force: true });
  const began = Date.now();
  const start = performance.now();
  const { code, output } = await run('build', {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    MEMORY_FILE: memoryFile,
    NODE_OPTIONS: `--import=${new URL('./report-memory.ts', import.meta.url).href}`,
  });
  if (code !== 0) throw new Error(output);
  return {
    seconds: secondsSince(start),
    megabytes: await peakIn(memoryFile),
    made: await countSince(began, cacheDir),
  };
}

/** What a booklet on paper costs. */
export interface PrintCost {
  seconds: number;
  files: number;
  /** Those that had to be made. */
  made: number;
}

/** Makes all PDFs and the EPUB of a booklet, with the drawings ready in the cache. */
export async function measurePrint(contentDir: string, cacheDir: string): Promise<PrintCost> {
  const script = new URL('./print-all.ts', import.meta.url).pathname;
  const began = Date.now();
  const start = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, CONTENT_DIR: contentDir, CACHE_DIR: cacheDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let files = '';
  child.stdout.on('data', (chunk) => (files += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`Printen van ${contentDir} mislukte (${code})`);
  return {
    seconds: secondsSince(start),
    files: Number(files),
    made: await countSince(began, cacheDir, PRINTED),
  };
}

/** Throws away what is kept of the files to print. */
export async function forgetPrint(cacheDir: string): Promise<void> {
  for (const name of PRINTED) await rm(join(cacheDir, name), { recursive: true, force: true });
}

const secondsSince = (start: number) => Math.round((performance.now() - start) / 100) / 10;

async function peakIn(memoryFile: string): Promise<number> {
  const lines = (await readFile(memoryFile, 'utf8')).trim().split('\n');
  const peak = (isOfBuild: boolean) =>
    Math.max(
      0,
      ...lines
        .filter((line) => line.startsWith('build.ts ') === isOfBuild)
        .map((line) => Number(line.split(' ')[1])),
    );
  return Math.round((peak(true) + peak(false)) / 1024);
}

async function countSince(began: number, cacheDir: string, places = MADE): Promise<number> {
  let count = 0;
  for (const dir of places.map((name) => join(cacheDir, name))) {
    for (const name of await readdir(dir))
      if (!name.endsWith('.json') && (await stat(join(dir, name))).mtimeMs >= began) count++;
  }
  return count;
}
