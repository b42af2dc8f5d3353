import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Scene } from './scene.ts';

export interface FoundScene extends Scene {
  /** Slugs, as in the folder names without their numbers. */
  notie: string;
  verhaal: string;
  /** The scene file, from the root of the project. */
  file: string;
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every scene whose `notie/verhaal` holds the text `only`, in reading order; those without a folder come last. */
export async function findScenes(only = ''): Promise<FoundScene[]> {
  const folder = join(ROOT, 'src/illustrations/scenes');
  const files = globSync('*/*.ts', { cwd: folder }).sort();
  const wanted = files.filter((file) => file.replace(/\.ts$/, '').includes(only));
  return inReadingOrder(await Promise.all(wanted.map((file) => loadScene(join(folder, file)))));
}

/** Sorted by the numbers of their content folders. */
export function inReadingOrder<S extends Pick<FoundScene, 'notie' | 'verhaal'>>(
  scenes: readonly S[],
  root = ROOT,
): S[] {
  const placed = scenes.map((scene) => ({ scene, folder: contentFolder(scene, root) ?? '~' }));
  return placed
    .sort((a, b) => a.folder.localeCompare(b.folder, 'en', { numeric: true }))
    .map(({ scene }) => scene);
}

async function loadScene(path: string): Promise<FoundScene> {
  const file = relative(ROOT, path).replaceAll('\\', '/');
  const [notie = '', verhaal = ''] = file.replace(/\.ts$/, '').split('/').slice(-2);
  const { default: scene } = (await import(pathToFileURL(path).href)) as { default?: Scene };
  if (typeof scene?.draw !== 'function') {
    throw new Error(
      `${file} has no scene as default export. Add: export default { palette, draw } satisfies Scene;`,
    );
  }
  return { palette: scene.palette, draw: () => scene.draw(), notie, verhaal, file };
}

/** The verhaal's folder in `content/noties/`, whatever its numbers; undefined when there is none. */
export function contentFolder(scene: Pick<FoundScene, 'notie' | 'verhaal'>, root = ROOT): string | undefined {
  const notie = notieFolder(scene.notie, root);
  return notie === undefined ? undefined : numbered(notie, scene.verhaal);
}

/** The notie's folder, whatever its number; undefined when there is none. */
export const notieFolder = (slug: string, root = ROOT): string | undefined =>
  numbered(join(root, 'content/noties'), slug);

/**
 * Why the drawing of a verhaal is not for a scene to write, undefined when it is: the content says what stands there,
 * a scan, a drawing by someone else, or no drawing at all.
 */
export function whyLeftAlone(folder: string): string | undefined {
  const scan = readdirSync(folder).find((name) => /^illustratie\.(png|jpe?g|webp|tiff?)$/i.test(name));
  if (scan) return `it has the scan ${scan}`;
  const verhaal = join(folder, 'verhaal.mdx');
  if (!existsSync(verhaal)) return undefined;
  const [, frontmatter = ''] = /^---\r?\n(.*?)\n---/s.exec(readFileSync(verhaal, 'utf8')) ?? [];
  if (/^tekenaar:/m.test(frontmatter)) return 'verhaal.mdx names a tekenaar';
  if (!/^alt:/m.test(frontmatter)) return 'verhaal.mdx has no alt, and so no drawing';
  return undefined;
}

function numbered(folder: string, slug: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((entry) => entry.replace(/^\d+-/, '') === slug);
  return name === undefined ? undefined : join(folder, name);
}
