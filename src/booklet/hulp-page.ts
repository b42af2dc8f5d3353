import type { Booklet, HulpPage, HulpSlug } from './pages.ts';

/** The page of that name. @throws when the page model does not have it. */
export function hulpPage({ gebruik }: Booklet, slug: HulpSlug): HulpPage {
  const page = gebruik.find((entry) => entry.kind === 'hulp' && entry.slug === slug);
  if (page?.kind !== 'hulp') throw new Error(`Het paginamodel heeft geen pagina ${slug}.`);
  return page;
}
