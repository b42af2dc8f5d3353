import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FACES, originalOf, type Face, type Subset } from './faces.ts';

/** Signs of the everyday file: ASCII, the accented letters of western Europe, typographic marks. */
const LATIN = [range(0x20, 0x7e), range(0xa0, 0xff), 'Œœı', '\u2010–—‘’‚“”„•…€'].join('');

/** Signs of the second file, fetched only where a name needs it: ş, ğ, ł and their kin. */
const LATIN_EXT = range(0x100, 0x17f) + 'ȘșȚț';

/**
 * Writes the font files of the site into `dir`, unless they are there. They depend on the code alone.
 * @returns the path of each file by name: `heading`, `heading-ext`, `label`, ...
 */
export async function subsetFonts(dir: string): Promise<Record<string, string>> {
  await mkdir(dir, { recursive: true });
  const files: Record<string, string> = {};
  for (const face of FACES) {
    files[face.name] = await subset(face, 'latin', LATIN, dir);
    files[`${face.name}-ext`] = await subset(face, 'latin-ext', LATIN_EXT, dir);
  }
  return files;
}

async function subset(face: Face, part: Subset, text: string, dir: string): Promise<string> {
  const { name, source, axes } = face;
  const version = createHash('sha256')
    .update(JSON.stringify([source.file(part), axes, text]))
    .digest('hex');
  const file = join(dir, `${name}-${part}-${version.slice(0, 8)}.woff2`);
  if (await exists(file)) return file;
  const data = await subsetFont(await readFile(originalOf(face, part)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'mark', 'ccmp'],
    noHinting: true,
  });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, data);
  await rename(beside, file);
  return file;
}

const exists = (file: string) =>
  stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
