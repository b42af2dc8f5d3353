import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { settings } from '../settings.ts';

/** The code that makes a card: what it composes, and the scissors it cuts with. */
const SOURCES = ['src/cards', 'src/paper'];
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
  for (const folder of SOURCES) {
    const dir = join(root, folder);
    for (const name of (await readdir(dir)).sort()) hash.update(await readFile(join(dir, name)));
  }
  const fonts = Object.entries(await subsetFonts(join(settings.cacheDir, 'fonts'))).sort();
  for (const [, file] of fonts) hash.update(await readFile(file));
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  hash.update(PROGRAMS.map((name) => dependencies[name]).join());
  return hash.digest('hex');
}
