import { nl } from '../i18n/nl.ts';
import { PALETTES, PAPER } from '../palettes.ts';
import type { AnyPage, Booklet } from './pages.ts';
import { absoluteUrl, href } from './urls.ts';

/** What a page says about itself in its head. */
export interface Head {
  /** The page, then the booklet. */
  title: string;
  /** One or two sentences. */
  description: string;
  /** Absolute address; undefined for a page that should not be found. */
  canonical: string | undefined;
  icon: string;
  previous: string | undefined;
  next: string | undefined;
  /** Colour of the browser's own frame, as hex. After dark it is the palette's background. */
  themeColor: { light: string };
}

/** Makes the head of a page from the page model alone. */
export function headOf(page: AnyPage, { boek }: Booklet): Head {
  return {
    title: page.kind === 'omslag' ? `${boek.titel}: ${boek.ondertitel}` : `${nameOf(page)} – ${boek.titel}`,
    description: descriptionOf(page, boek.beschrijving),
    canonical: page.kind === 'niet-gevonden' ? undefined : absoluteUrl(page.path),
    icon: href('/favicon.svg'),
    previous: page.previous && href(page.previous.path),
    next: page.next && href(page.next.path),
    themeColor: { light: hasField(page) ? PALETTES[page.palette].field : PAPER },
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

/** The opening of a notie is a field of colour that runs into the browser's frame. */
const hasField = (page: AnyPage) => page.kind === 'notie';
