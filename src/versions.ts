import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from './settings.ts';

/**
 * The versions of packages as package.json pins them: what they make may be another when one of them changes.
 * @throws when one of them is not there: under a misspelt name it would never change.
 */
export async function versionsOf(names: string[], root = settings.root): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const unknown = names.filter((name) => !dependencies[name]);
  if (unknown.length > 0)
    throw new Error(`package.json has no dependency ${unknown.join(', ')}. Mend the name.`);
  return names.map((name) => dependencies[name]).join();
}
