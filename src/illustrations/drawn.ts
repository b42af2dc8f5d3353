/** Everything `npm run illustrate` draws besides the scenes: the cover, the diagram, the emblems and the site's icons. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { drawCover, type CoverFormat } from './cover/cover.ts';
import type { Time } from './cover/light.ts';
import { drawStep, STEP_NAMES } from './diagram/diagram.ts';
import { notieFolder, ROOT } from './find-scenes.ts';
import { ICONS } from './icons/icons.ts';
import { drawAppIcon, drawFavicon } from './icons/site-mark.ts';

export interface Drawn {
  /** Where it is written, from the root of the project. */
  file: string;
  draw(): string;
  /** Written as a PNG of this many px square, instead of as SVG. */
  png?: number;
}

const COVERS: readonly [name: string, CoverFormat, Time][] = [
  ['liggend', 'landscape', 'day'],
  ['liggend-nacht', 'landscape', 'night'],
  ['staand', 'portrait', 'day'],
  ['staand-nacht', 'portrait', 'night'],
  ['vierkant', 'square', 'day'],
];

/** The mark fills this share of an app icon's width; a maskable one may lose all outside a circle of 80%. */
const APP = 0.66;
const MASKABLE = 0.54;

/** All of them; the folders of the noties are looked up in the content under `root`. */
export const allDrawn = (root = ROOT): readonly Drawn[] => [
  ...COVERS.map(([name, format, time]) => ({
    file: `content/omslag/${name}.svg`,
    draw: () => drawCover(format, time),
  })),
  ...STEP_NAMES.map((name) => ({ file: `src/components/mdx/stap/${name}.svg`, draw: () => drawStep(name) })),
  ...ICONS.flatMap(([slug, draw]) => {
    const folder = notieFolder(slug, root);
    if (folder === undefined) return [];
    return { file: relative(root, join(folder, 'icoon.svg')).replaceAll('\\', '/'), draw };
  }),
  { file: 'public/favicon.svg', draw: drawFavicon },
  { file: 'public/apple-touch-icon.png', draw: () => drawAppIcon(APP), png: 180 },
  { file: 'public/icon-192.png', draw: () => drawAppIcon(APP), png: 192 },
  { file: 'public/icon-512.png', draw: () => drawAppIcon(APP), png: 512 },
  { file: 'public/icon-maskable-512.png', draw: () => drawAppIcon(MASKABLE), png: 512 },
];

/**
 * Why a drawing in the content is not for code to write, undefined when it is: editors may take it away, or put one of
 * their own in its place. Ours is known by its ids.
 */
export function whyNotOurs({ file, draw }: Drawn, root = ROOT): string | undefined {
  if (!file.startsWith('content/')) return undefined;
  const target = join(root, file);
  if (!existsSync(target)) return 'it was taken away';
  const [ids] = /\bid="[^"]+-/.exec(draw()) ?? [];
  const isOurs = ids !== undefined && readFileSync(target, 'utf8').includes(ids);
  return isOurs ? undefined : 'another stands in its place';
}

/** What the file should hold. */
export async function contentOf({ draw, png }: Drawn): Promise<Buffer> {
  const svg = Buffer.from(draw());
  if (png === undefined) return svg;
  const density = (72 * png) / 200;
  return sharp(svg, { density }).resize(png, png).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** Whether two files show the same. PNGs are compared by their pixels: two versions of zlib pack the same picture differently. */
export async function isSame({ png }: Drawn, one: Buffer, other: Buffer): Promise<boolean> {
  if (png === undefined || one.equals(other)) return one.equals(other);
  const [pixels, others] = await Promise.all([one, other].map((file) => sharp(file).raw().toBuffer()));
  return pixels!.equals(others!);
}
