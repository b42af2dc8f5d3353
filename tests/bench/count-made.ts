import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files, or folders of a drawing, were made since `began` in these folders of the cache. */
export async function countMade(began: number, cacheDir: string, folders: string[]): Promise<number> {
  let count = 0;
  for (const dir of folders.map((name) => join(cacheDir, name))) {
    const names = (await readdir(dir)).filter((name) => !name.endsWith('.json'));
    for (const name of names) if ((await stat(join(dir, name))).mtimeMs >= began) count++;
  }
  return count;
}
