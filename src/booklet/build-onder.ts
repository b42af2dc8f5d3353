import { nl } from '../i18n/nl.ts';
import type { GebruikPage, NotiePage, OnderPage, PageLink, VerhalenPage } from './pages.ts';
import { paths } from './urls.ts';

/** Makes the pages below others: the slides of each notie, and the verhalen on paper. */
export function buildOnder(
  noties: NotiePage[],
  gebruik: GebruikPage[],
  verhalenPage: VerhalenPage,
): OnderPage[] {
  const slides = gebruik.find(({ path }) => path === paths.pagina('presenteren'));
  const below = (parent?: { breadcrumbs: PageLink[] } & PageLink) => ({
    breadcrumbs: parent ? [...parent.breadcrumbs, { path: parent.path, title: parent.title }] : [],
    previous: undefined,
    next: undefined,
  });
  return [
    ...noties.map((notie) => ({
      ...below(slides),
      kind: 'presentatie' as const,
      path: paths.presentatie(notie.slug),
      title: nl.presenteren.van(notie.title),
      palette: notie.palette,
      notie,
    })),
    ...(['kaarten', 'lijst'] as const).map((soort) => ({
      ...below(verhalenPage),
      kind: 'vellen' as const,
      path: paths.vellen(soort),
      title: nl.vellen[soort].titel,
      palette: 'omslag' as const,
      soort,
    })),
  ];
}
