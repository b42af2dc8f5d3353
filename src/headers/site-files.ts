import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineHashes, type InlineHashes } from './inline-hashes.ts';

/** A page of the build, and what it holds inline. */
export interface PageFile extends InlineHashes {
  /** Path from the root of the build, with a slash in front. */
  file: string;
}

/** The pages of a finished build, in order of their names. */
export async function readPages(outDir: string): Promise<PageFile[]> {
  const pages: PageFile[] = [];
  // One by one: of many pages the texts do not go into memory together.
  for (const file of await filesIn(outDir)) {
    if (!file.endsWith('.html')) continue;
    pages.push({ file, ...inlineHashes(await readFile(join(outDir, file), 'utf8')) });
  }
  return pages;
}

/** Every file below `dir`, as `/path/name`, in an order that is the same everywhere. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.replace(/[\\/]$/, '').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The files of a build that have an address: not what is for the host, not the packed ones by their own names. */
export const servedFiles = async (outDir: string): Promise<string[]> =>
  (await filesIn(outDir)).filter((file) => !/\/(_headers|_redirects)$|\/\.hosting\/|\.(br|gz)$/.test(file));
