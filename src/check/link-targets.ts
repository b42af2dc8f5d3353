import { downloadsOf } from '../booklet/downloads.ts';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { parseBody } from '../manuscript/check-body.ts';
import { headingsOf } from '../manuscript/headings.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** The ids a link may point to, by path. */
export type LinkTargets = Map<string, Set<string>>;

/** What can be linked to: headings in texts, plates on a notie page, noties in the overview; and files, as a whole. */
export function linkTargets(manuscript: Manuscript, booklet: Booklet): LinkTargets {
  const bodies = new Map(
    [...manuscript.paginas, ...manuscript.noties.flatMap((notie) => [notie, ...notie.verhalen])].map(
      ({ file, body }) => [file, body],
    ),
  );
  const targets: LinkTargets = new Map(
    everyPage(booklet).map((page) => {
      const body = 'body' in page && page.body ? bodies.get(page.body) : undefined;
      return [page.path, new Set(body ? headingIds(body) : [])];
    }),
  );
  for (const file of downloadsOf(booklet)) targets.set(file, new Set());
  for (const page of everyPage(booklet)) {
    const below =
      page.kind === 'verhalen'
        ? page.groups.map(({ notie }) => notie)
        : page.kind === 'notie'
          ? page.verhalen
          : [];
    for (const { slug } of below) targets.get(page.path)?.add(slug);
  }
  return targets;
}

function headingIds(body: string): string[] {
  try {
    return [...headingsOf(parseBody(body)).values()].map(({ id }) => id);
  } catch {
    return [];
  }
}
