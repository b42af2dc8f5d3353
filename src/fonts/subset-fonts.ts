import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { versionsOf } from '../versions.ts';
import { writeWhole } from '../write-whole.ts';
import { FACES, originalOf, type Face } from './faces.ts';
import { PARTS, type Part } from './parts.ts';

/**
 * Writes the font files of the site into `dir`, unless they are there: made of the same letters by the same program.
 * @returns the path of each file by name: the name of its face and the suffix of its part.
 */
export async function subsetFonts(dir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const face of FACES) {
    for (const part of PARTS) files[face.name + part.suffix] = await subset(face, part, dir);
  }
  return files;
}

async function subset(face: Face, { suffix, source: origin, signs }: Part, dir: string): Promise<string> {
  const { name, source, axes } = face;
  const original = await readFile(originalOf(face, origin));
  const version = createHash('sha256')
    .update(JSON.stringify([source.file(origin), axes, signs, await versionsOf(['subset-font'])]))
    .update(original)
    .digest('hex');
  const file = join(dir, `${name}${suffix}-${version.slice(0, 8)}.woff2`);
  if (await exists(file)) return file;
  const data = await subsetFont(original, signs, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'mark', 'ccmp'],
    noHinting: true,
  });
  await writeWhole(file, data);
  return file;
}

const exists = (file: string) =>
  stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );
