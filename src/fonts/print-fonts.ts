import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { versionsOf } from '../versions.ts';
import { writeWhole } from '../write-whole.ts';
import { FACES, originalOf, type Face, type Subset } from './faces.ts';
import { range } from './parts.ts';
import { renameFont } from './rename-font.ts';

/** Raise when the same faces must come out otherwise. */
const VERSION = 2;

/** Everything the sources have of Latin, punctuation and signs: paper has room for any name. */
const SIGNS = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x25a0, 0x25ff],
] as const;

/** Typst takes words such as `italic` off the name of a family. */
const FAMILIES: Record<string, string> = { italic: 'cursief' };

const SUBSETS: Record<Subset, string> = { latin: '', 'latin-ext': ' ext' };

/**
 * The faces as whole TrueType fonts, for programs that cannot pin the axes of a variable font themselves.
 * The family of a face is `Samen <name>` (in Dutch for the italic), and of its further signs `Samen <name> ext`.
 * @param dir Where they are kept between builds.
 */
export async function printFonts(dir: string): Promise<Buffer[]> {
  const parts = FACES.flatMap((face) =>
    (Object.keys(SUBSETS) as Subset[]).map((subset) => makeFont(face, subset, dir)),
  );
  return Promise.all(parts);
}

async function makeFont(face: Face, subset: Subset, dir: string): Promise<Buffer> {
  const original = await readFile(originalOf(face, subset));
  const recipe = [VERSION, face.source.file(subset), face.axes, SIGNS, await versionsOf(['subset-font'])];
  const version = createHash('sha256').update(JSON.stringify(recipe)).update(original).digest('hex');
  const file = join(dir, `${face.name}-${subset}-${version.slice(0, 8)}.ttf`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && kept.length > 0) return kept;
  const data = await subsetFont(original, signs(), {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl'],
    noHinting: true,
  });
  const font = renameFont(data, `Samen ${FAMILIES[face.name] ?? face.name}${SUBSETS[subset]}`);
  await writeWhole(file, font);
  return font;
}

const signs = () => SIGNS.map(([first, last]) => range(first, last)).join('');
