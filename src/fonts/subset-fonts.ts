import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** One face of the site: a variable font with its axes pinned, cut down to the signs a Dutch text needs. */
interface Face {
  /** File name without extension. */
  name: string;
  /** The npm package and the middle of its file names. */
  source: { package: string; file: (subset: Subset) => string };
  /** Axes pinned to one value; see the OpenType registry for their units. */
  axes: Record<string, number>;
}

type Subset = 'latin' | 'latin-ext';

const bricolage = {
  package: '@fontsource-variable/bricolage-grotesque',
  file: (subset: Subset) => `bricolage-grotesque-${subset}-standard-normal.woff2`,
};
const literata = (style: 'normal' | 'italic') => ({
  package: '@fontsource-variable/literata',
  file: (subset: Subset) => `literata-${subset}-wght-${style}.woff2`,
});

const FACES: Face[] = [
  { name: 'heading', source: bricolage, axes: { wght: 800, wdth: 75, opsz: 72 } },
  { name: 'label', source: bricolage, axes: { wght: 600, wdth: 88, opsz: 16 } },
  { name: 'text', source: literata('normal'), axes: { wght: 400 } },
  { name: 'italic', source: literata('italic'), axes: { wght: 400 } },
];

/** Signs of the everyday file: ASCII, the accented letters of western Europe, typographic marks. */
const LATIN = [
  range(0x20, 0x7e),
  'ÀÁÂÄÅÇÈÉÊËÍÎÏÓÔÖØÜàáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ',
  '\u00a0\u00ad·•–—‘’“”„…€©½§→←',
].join('');

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

async function subset(
  { name, source, axes }: Face,
  part: Subset,
  text: string,
  dir: string,
): Promise<string> {
  const version = createHash('sha256')
    .update(JSON.stringify([source.file(part), axes, text]))
    .digest('hex');
  const file = join(dir, `${name}-${part}-${version.slice(0, 8)}.woff2`);
  if (await exists(file)) return file;
  const require = createRequire(import.meta.url);
  const original = require.resolve(`${source.package}/files/${source.file(part)}`);
  const data = await subsetFont(await readFile(original), text, {
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
