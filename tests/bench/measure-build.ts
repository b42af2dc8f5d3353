import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.ts';

export interface BuildCost {
  /** Wall-clock time in seconds. */
  seconds: number;
  /** The most memory the build held at once, in megabytes. */
  megabytes: number;
  /** Drawings and cards it made anew, as files in the cache. */
  made: number;
}

/** Where a build keeps what it made of pictures. */
const MADE = ['beeld', 'kaarten'];

/**
 * Runs the real build command once.
 * @throws with its output when the build fails.
 */
export async function measureBuild(contentDir: string, outDir: string, cacheDir: string): Promise<BuildCost> {
  const memoryFile = `${cacheDir}.geheugen`;
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
    seconds: Math.round((performance.now() - start) / 100) / 10,
    megabytes: Math.round(Number(await readFile(memoryFile, 'utf8')) / 1024),
    made: await countSince(began, cacheDir),
  };
}

async function countSince(began: number, cacheDir: string): Promise<number> {
  let count = 0;
  for (const dir of MADE.map((name) => join(cacheDir, name))) {
    for (const name of await readdir(dir)) if ((await stat(join(dir, name))).mtimeMs >= began) count++;
  }
  return count;
}
