import { join, posix } from 'node:path';
import { PICTURE } from '../images/find-illustratie.ts';
import { readFolder } from './folder.ts';
import type { Problem } from './problem.ts';

/**
 * Looks beside a file that is not there for one with its name, but for capitals and what stands behind the dot: Notepad
 * puts `.txt` behind a name, and Windows shows neither that nor another ending. A picture is another file.
 */
export async function findMisnamed(contentDir: string, file: string): Promise<Problem | undefined> {
  const { dir, base } = posix.parse(file);
  const { files } = await readFolder(join(contentDir, dir));
  const found = files.find((name) => name !== base && stemOf(name) === stemOf(base) && !PICTURE.test(name));
  return found === undefined ? undefined : misnamed(posix.join(dir, found), base);
}

const stemOf = (name: string) => name.split('.', 1)[0]?.toLowerCase();

function misnamed(file: string, name: string): Problem {
  return {
    file,
    field: 'naam',
    message: 'onder deze naam leest de site het bestand niet',
    expected: `een bestand ${name}`,
    remedy: `hernoem het tot ${name}; zie je het laatste stuk van de naam niet, laat Verkenner dan bestandsnaamextensies tonen`,
  };
}
