import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countMade } from './count-made.ts';
import { runMeasured, type Cost } from './run-measured.ts';

/** What a booklet on paper costs. */
export interface PrintCost extends Cost {
  files: number;
  /** Those that had to be made. */
  made: number;
}

/** Where a build keeps the files to print. */
const FOLDERS = ['pdf', 'epub'];

/** Makes all PDFs and the EPUB of a booklet, with the drawings ready in the cache. */
export async function measurePrint(contentDir: string, cacheDir: string): Promise<PrintCost> {
  const began = Date.now();
  const { output, ...cost } = await runMeasured('tests/bench/print-all.ts', {
    CONTENT_DIR: contentDir,
    CACHE_DIR: cacheDir,
  });
  return { ...cost, files: Number(output), made: await countMade(began, cacheDir, FOLDERS) };
}

/** Throws away what is kept of the files to print. */
export async function forgetPrint(cacheDir: string): Promise<void> {
  for (const name of FOLDERS) await rm(join(cacheDir, name), { recursive: true, force: true });
}
