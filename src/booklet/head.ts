import type { Card } from './card.ts';
import { familyNameFirst } from './citation.ts';
import { nl } from '../i18n/nl.ts';
import { PALETTES, PAPER } from '../palettes.ts';
import type { AnyPage, Booklet } from './pages.ts';
import { absoluteUrl, paths } from './urls.ts';

/** One meta element: its name (or property), and what it says. */
export type Meta = { name: string; content: string; media?: string } | { property: string; content: string };

/** A link in the head, besides the icons. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}

/** What a page says about itself in its head. */
export interface Head {
  /** The page, then the booklet. */
  title: string;
  meta: Meta[];
  links: HeadLink[];
}

/** Makes the head of a page from the page model alone. */
export function headOf(page: AnyPage, booklet: Booklet, card: Card): Head {
  const { boek } = booklet;
  const title =
    page.kind === 'omslag' ? `${boek.titel}: ${boek.ondertitel}` : `${nameOf(page)} – ${boek.titel}`;
  // Status 404 keeps it out of search results, and it has no address of its own to name.
  if (page.kind === 'niet-gevonden')
    return { title, meta: [{ name: 'description', content: nl.nietGevonden.uitleg }], links: [] };
  const description = shorten(descriptionOf(page, boek.beschrijving));
  return {
    title,
    meta: [
      { name: 'description', content: description },
      ...themeColors(page),
      ...openGraph(page, boek, { title: nameOf(page), description }, card),
      ...citationMeta(page, booklet),
    ],
    links: linksOf(page),
  };
}

function nameOf(page: AnyPage): string {
  return page.kind === 'notie' ? `${nl.notie.nummer(page.number)}: ${page.data.titel}` : page.title;
}

function descriptionOf(page: AnyPage, fallback: string): string {
  switch (page.kind) {
    case 'verhaal':
      return page.illustratie?.beschrijving ?? `${page.title}. ${fallback}`;
    case 'notie':
      return `${page.data.titel}: ${page.data.ondertitel}`;
    case 'tekst':
      return page.data.beschrijving ?? fallback;
    default:
      return fallback;
  }
}

/** As many whole sentences as those who show a description have room for, in characters. */
function shorten(text: string, room = 300): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const sentence = /^.*[.!?…](?=\s)/s.exec(cut)?.[0];
  return sentence ?? `${cut.slice(0, cut.lastIndexOf(' ', room - 2))} …`;
}

/** The opening of a notie is a field of colour that runs into the browser's own frame. */
function themeColors(page: AnyPage): Meta[] {
  const { field, dark } = PALETTES[page.palette];
  return [
    {
      name: 'theme-color',
      media: '(prefers-color-scheme: light)',
      content: page.kind === 'notie' ? field : PAPER,
    },
    {
      name: 'theme-color',
      media: '(prefers-color-scheme: dark)',
      content: page.kind === 'notie' ? dark.field : dark.background,
    },
  ];
}

/** https://ogp.me; the Twitter names for those who read only these. */
function openGraph(
  page: AnyPage,
  boek: Booklet['boek'],
  { title, description }: { title: string; description: string },
  card: Card,
): Meta[] {
  const og = {
    type: page.kind === 'omslag' ? 'book' : 'article',
    site_name: boek.titel,
    title: page.kind === 'omslag' ? boek.titel : title,
    description,
    url: absoluteUrl(page.path),
    locale: 'nl_NL',
    image: absoluteUrl(paths.kaart(card.name)),
    'image:type': 'image/png',
    'image:width': String(card.width),
    'image:height': String(card.height),
    'image:alt': card.alt,
  };
  return [
    ...Object.entries(og).map(([key, content]) => ({ property: `og:${key}`, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** Dublin Core and Highwire Press tags: what Zotero and Google Scholar read. */
function citationMeta(page: AnyPage, { boek }: Booklet): Meta[] {
  if (page.kind !== 'verhaal' && page.kind !== 'notie') return [];
  const title = page.kind === 'verhaal' ? page.citaat : page.data.titel;
  const url = absoluteUrl(page.path);
  const date = boek.datum.replace('-', '/');
  const authors = boek.auteurs.map(familyNameFirst);
  const entries: [string, string][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_inbook_title', `${boek.titel}: ${boek.ondertitel}`],
    ['citation_publisher', boek.uitgever],
    ['citation_publication_date', date],
    ['citation_language', 'nl'],
    ['citation_public_url', url],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.publisher', boek.uitgever],
    ['DC.date', boek.datum],
    ['DC.language', 'nl'],
    ['DC.identifier', url],
    ['DC.rights', boek.rechten],
  ];
  return entries.map(([name, content]) => ({ name, content }));
}

function linksOf(page: AnyPage): HeadLink[] {
  const links: HeadLink[] = [{ rel: 'canonical', href: absoluteUrl(page.path) }];
  if (page.kind === 'verhaal' || page.kind === 'notie')
    links.push({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' });
  if (page.kind === 'verhaal') {
    links.push({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: absoluteUrl(paths.bij(page.path, 'oembed.json')),
      title: page.title,
    });
  }
  return links;
}
