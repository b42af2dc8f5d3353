import { ManuscriptError } from '../manuscript/problem.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { settings } from '../settings.ts';
import { buildBooklet } from './build-booklet.ts';
import type { Booklet } from './pages.ts';

let loaded: Promise<Booklet> | undefined;

/**
 * The booklet in the content folder. A build reads it once; in development every request reads it anew.
 * @throws ManuscriptError with everything that is wrong in the content.
 */
export function loadBooklet(): Promise<Booklet> {
  if (import.meta.env?.DEV) return readBooklet();
  loaded ??= readBooklet();
  return loaded;
}

async function readBooklet(): Promise<Booklet> {
  const { manuscript, problems } = await readManuscript(settings.contentDir);
  if (problems.length > 0) throw new ManuscriptError(problems);
  return buildBooklet(manuscript);
}
