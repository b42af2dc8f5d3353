import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeBooklet, type Files } from './fixture-booklet.ts';
import { run, type Run } from './run.ts';

/** A booklet in a folder of its own, with the place it is built in. */
export interface Booklet {
  contentDir: string;
  /** Holds `dist` and nothing else once a build is done. */
  outParent: string;
  outDir: string;
  cacheDir: string;
  /** Runs `npm run build` on it. */
  build(environment?: Record<string, string>): Promise<Run>;
  /** The text of a built file. */
  read(path: string): Promise<string>;
}

/** A temporary folder for one test file; makes booklets in it, and is gone afterwards. */
export function useWorkspace(): { booklet(changes?: Files): Promise<Booklet> } {
  const folder = mkdtemp(join(tmpdir(), 'boekje-bouw-'));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  return {
    async booklet(changes = {}) {
      const dir = await mkdtemp(join(await folder, 'b-'));
      await writeBooklet(join(dir, 'content'), changes);
      return bookletIn(dir, join(await folder, 'cache'));
    },
  };
}

function bookletIn(dir: string, cacheDir: string): Booklet {
  const contentDir = join(dir, 'content');
  const outParent = join(dir, 'uit');
  const outDir = join(outParent, 'dist');
  return {
    contentDir,
    outParent,
    outDir,
    cacheDir,
    build: (environment = {}) =>
      run('build', { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir, ...environment }),
    read: (path) => readFile(join(outDir, path), 'utf8'),
  };
}

/** The files that are not the same in two trees, or in one of them alone. */
export const differences = (one: Map<string, Buffer>, two: Map<string, Buffer>) =>
  [...new Set([...one.keys(), ...two.keys()])].filter((name) => {
    const [data, other] = [one.get(name), two.get(name)];
    return !data || !other?.equals(data);
  });

/** Every file below `dir` with its bytes, by path with forward slashes. Empty when there is no such folder. */
export async function readTree(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [file.slice(dir.length + 1).replaceAll('\\', '/'), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}
