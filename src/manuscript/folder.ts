import { readdir } from 'node:fs/promises';
import { whenAbsent } from './when-absent.ts';

/** What an editor put in a folder, by name. */
export interface Folder {
  files: string[];
  folders: string[];
}

/** What computers leave behind: hidden names, also those of a Mac on a stick, and copies of a file that is open. */
const LEFT_BEHIND = /^(\.|~\$)|~$|^(thumbs\.db|desktop\.ini)$/i;

/**
 * Looks into a folder; one that is not there is empty.
 * @throws what the system says of one that may not be read.
 */
export async function readFolder(path: string): Promise<Folder> {
  const entries = await readdir(path, { withFileTypes: true }).catch(whenAbsent([]));
  const ours = entries.filter(({ name }) => !LEFT_BEHIND.test(name));
  const named = (isFolder: boolean) =>
    ours.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name);
  return { files: named(false), folders: named(true) };
}
