import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { settings } from '../settings.ts';
import { versionsOf } from '../versions.ts';

/** The code that makes a card: what it composes, the scissors it cuts with, its words, and what it takes from elsewhere. */
export const FOLDERS = ['src/cards', 'src/paper', 'src/i18n'];
export const FILES = ['src/palettes.ts', 'src/styles/page-css.ts'];
/** What turns words and drawings into a picture; another version may draw another one. */
const PROGRAMS = ['satori', 'sharp'];

let known: Promise<string> | undefined;

/** Changes when the same content would get another picture: by other code, other letters or another program. */
export function designKey(): Promise<string> {
  known ??= readDesign(settings.root);
  return known;
}

/** The same, read from the code below `root`. */
export async function readDesign(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files = [...FILES];
  for (const folder of FOLDERS)
    files.push(...(await readdir(join(root, folder))).sort().map((name) => join(folder, name)));
  for (const file of files) hash.update(await readFile(join(root, file)));
  const fonts = Object.entries(await subsetFonts(join(settings.cacheDir, 'fonts'))).sort();
  for (const [, file] of fonts) hash.update(await readFile(file));
  hash.update(await versionsOf(PROGRAMS, root));
  return hash.digest('hex');
}
