import { readEdition } from './edition.ts';
import { publish, type Publication } from './publications.ts';

let made: Promise<Publication[]> | undefined;

/**
 * Everything there is to print of the booklet in the content folder. A build makes it once; in development every
 * request looks anew.
 */
export function loadPublications(): Promise<Publication[]> {
  if (import.meta.env?.DEV) return make();
  made ??= make();
  return made;
}

const make = async () => publish(await readEdition());
