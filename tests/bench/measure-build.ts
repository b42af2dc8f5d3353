import { countMade } from './count-made.ts';
import { runMeasured, type Cost } from './run-measured.ts';

export interface BuildCost extends Cost {
  /** Drawings and cards it made anew. */
  made: number;
}

/** Where a build keeps what it made of pictures. */
const FOLDERS = ['beeld', 'kaarten'];

/** Runs the real build command once. */
export async function measureBuild(contentDir: string, outDir: string, cacheDir: string): Promise<BuildCost> {
  const began = Date.now();
  const cost = await runMeasured('src/commands/build.ts', {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
  });
  return { ...cost, made: await countMade(began, cacheDir, FOLDERS) };
}
