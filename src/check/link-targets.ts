import { downloadsOf } from '../booklet/downloads.ts';
import { everyPage, type AnyPage, type Booklet } from '../booklet/pages.ts';
import { parseBody } from '../manuscript/check-body.ts';
import { headingsOf } from '../manuscript/headings.ts';
import { entriesOf, type Manuscript } from '../manuscript/manuscript.ts';

/** The ids a link may point to, by path. */
export type LinkTargets = Map<string, Set<string>>;

/** What can be linked to: headings in texts, plates on a notie page, noties in the overview; and files, as a whole. */
export function linkTargets(manuscript: Manuscript, booklet: Booklet): LinkTargets {
  const bodies = new Map(entriesOf(manuscript).map(({ file, body }) => [file, body]));
  const targets: LinkTargets = new Map(
    everyPage(booklet).map((page) => {
      const body = 'body' in page && page.body ? bodies.get(page.body) : undefined;
      return [page.path, new Set([...(body ? headingIds(body) : []), ...placesOn(page)])];
    }),
  );
  for (const file of downloadsOf(booklet)) targets.set(file, new Set());
  return targets;
}

/** What stands on a page under its own slug. */
function placesOn(page: AnyPage): string[] {
  if (page.kind === 'notie') return page.verhalen.map(({ slug }) => slug);
  if (page.kind === 'verhalen') return page.groups.map(({ notie }) => notie.slug);
  return [];
}

function headingIds(body: string): string[] {
  try {
    return [...headingsOf(parseBody(body)).values()].map(({ id }) => id);
  } catch {
    return [];
  }
}
