import GithubSlugger from 'github-slugger';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { parseBody, walk } from '../manuscript/check-body.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { paths } from '../booklet/urls.ts';

/** The ids a link may point to, by path. */
export type LinkTargets = Map<string, Set<string>>;

/** What can be linked to: headings in texts, plates on a notie page, noties in the overview. */
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
  for (const notie of booklet.noties) {
    targets.get(paths.verhalen())?.add(notie.slug);
    for (const { slug } of notie.verhalen) targets.get(notie.path)?.add(slug);
  }
  return targets;
}

/** The ids Astro gives to headings: GitHub's slugs. */
function headingIds(body: string): string[] {
  const slugger = new GithubSlugger();
  try {
    return [...walk(parseBody(body))]
      .filter((node) => node.type === 'heading')
      .map((heading) => slugger.slug(textOf(heading)));
  } catch {
    return [];
  }
}

function textOf(node: Parameters<typeof walk>[0]): string {
  return [...walk(node)].map((child) => ('value' in child ? String(child.value) : '')).join('');
}
