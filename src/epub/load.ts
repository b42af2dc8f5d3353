import { createHash } from 'node:crypto';
import { downloadName, wholeSlug } from '../booklet/downloads.ts';
import { readEdition } from '../print/edition.ts';
import { keep } from '../print/press.ts';
import type { Publication } from '../print/publications.ts';
import { makeEpub } from './make-epub.ts';

/** The booklet for e-readers. It is packed anew each time, for that costs little, and kept by its content. */
export async function loadEpub(): Promise<Publication> {
  const edition = await readEdition();
  const data = await makeEpub(edition);
  const content = createHash('sha256').update(data).digest('hex');
  const kept = await keep('epub', content, () => Promise.resolve({ data, pages: 0 }));
  return { ...kept, name: downloadName(wholeSlug(edition.booklet), 'epub'), form: 'epub', notie: undefined };
}
