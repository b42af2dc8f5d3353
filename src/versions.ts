import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from './settings.ts';

/** The versions of packages as package.json pins them: what they make may be another when one of them changes. */
export async function versionsOf(names: string[], root = settings.root): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return names.map((name) => dependencies[name]).join();
}
