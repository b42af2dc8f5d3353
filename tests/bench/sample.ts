import { everyPage, type AnyPage, type Booklet } from '../../src/booklet/pages.ts';

/** A page that stands for its kind. */
export type Sample = Pick<AnyPage, 'kind' | 'path'>;

/** One page of every kind; of the pages that do something, such as search and print, each one. */
export function samplesOf(booklet: Booklet): Sample[] {
  const kinds = new Map<string, Sample>();
  for (const page of [...everyPage(booklet), booklet.nietGevonden]) {
    const key = 'soort' in page ? page.soort : page.kind === 'hulp' ? page.slug : page.kind;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}
