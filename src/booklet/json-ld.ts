import type { Card } from './card.ts';
import type { AnyPage, Booklet, NotiePage, VerhaalPage } from './pages.ts';
import { absoluteUrl, paths } from './urls.ts';

type Node = Record<string, unknown>;

/** What a page says of itself in schema.org's words; see https://schema.org/Book, /Chapter and /CreativeWork. */
export function jsonLdOf(page: AnyPage, booklet: Booklet, card: Card): Node {
  return {
    '@context': 'https://schema.org',
    '@graph': [workOf(page, booklet, card), breadcrumbsOf(page)].filter(Boolean),
  };
}

function workOf(page: AnyPage, booklet: Booklet, card: Card): Node {
  const image = {
    '@type': 'ImageObject',
    url: absoluteUrl(paths.kaart(card.name)),
    width: card.width,
    height: card.height,
    caption: card.alt,
  };
  switch (page.kind) {
    case 'verhaal':
      return { ...verhaal(page, booklet), image, isPartOf: chapterReference(page.notie) };
    case 'notie':
      return { ...chapter(page, booklet), image, isPartOf: bookReference(booklet) };
    case 'omslag':
      return { ...book(booklet), image };
    default:
      return { ...webPage(page), image, isPartOf: bookReference(booklet) };
  }
}

function book(booklet: Booklet): Node {
  const { boek, noties } = booklet;
  return {
    ...bookReference(booklet),
    alternativeHeadline: boek.ondertitel,
    description: boek.beschrijving,
    inLanguage: 'nl',
    datePublished: boek.datum,
    publisher: { '@type': 'Organization', name: boek.uitgever },
    author: boek.auteurs.map((name) => ({ '@type': 'Person', name })),
    copyrightNotice: boek.rechten,
    hasPart: noties.map((notie) => chapter(notie, booklet)),
  };
}

const bookReference = ({ boek }: Booklet): Node => ({
  '@type': 'Book',
  '@id': `${absoluteUrl(paths.omslag())}#boek`,
  name: boek.titel,
  url: absoluteUrl(paths.omslag()),
});

const chapterReference = (notie: NotiePage): Node => ({
  '@type': 'Chapter',
  '@id': `${absoluteUrl(notie.path)}#notie`,
  name: notie.data.titel,
});

const chapter = (notie: NotiePage, booklet: Booklet): Node => ({
  ...chapterReference(notie),
  alternativeHeadline: notie.data.ondertitel,
  url: absoluteUrl(notie.path),
  position: notie.number,
  inLanguage: 'nl',
  copyrightNotice: booklet.boek.rechten,
});

const verhaal = (page: VerhaalPage, { boek }: Booklet): Node => ({
  '@type': 'CreativeWork',
  '@id': `${absoluteUrl(page.path)}#verhaal`,
  name: page.citaat,
  text: page.citaat,
  url: absoluteUrl(page.path),
  position: page.number,
  inLanguage: 'nl',
  datePublished: boek.datum,
  creditText: `${boek.titel}, ${boek.uitgever}`,
  copyrightNotice: boek.rechten,
  ...(page.illustratie && { description: page.illustratie.beschrijving }),
  ...(page.illustratie?.tekenaar && {
    contributor: { '@type': 'Person', name: page.illustratie.tekenaar },
  }),
});

const webPage = (page: AnyPage): Node => ({
  '@type': 'WebPage',
  name: page.title,
  url: absoluteUrl(page.path),
  inLanguage: 'nl',
});

function breadcrumbsOf(page: AnyPage): Node | undefined {
  if (page.breadcrumbs.length === 0) return undefined;
  const trail = [...page.breadcrumbs, page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absoluteUrl(path),
    })),
  };
}
