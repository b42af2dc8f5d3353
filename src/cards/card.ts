import { createHash } from 'node:crypto';
import type { AnyPage, Booklet } from '../booklet/pages.ts';
import { nl } from '../i18n/nl.ts';
import { images } from '../images/images.ts';

/** Raise when the same page must get another picture: old cards are then left behind. */
const DESIGN = 1;

/** The picture a messenger shows with a link. */
export interface Card {
  /** File name, unique by content: an unchanged page keeps its card. */
  name: string;
  /** Size in pixels. */
  width: 1200;
  height: 630;
  /** What is on it, in words. */
  alt: string;
}

/** Names the card of a page without drawing it. */
export async function cardOf(page: AnyPage, { boek }: Booklet): Promise<Card> {
  const drawing =
    page.kind === 'verhaal' && page.illustratie ? await images.keyOf(page.illustratie.file) : '';
  const place = page.kind === 'verhaal' ? [page.number, page.total, page.notie.number] : [];
  const content = [
    DESIGN,
    page.kind,
    page.title,
    page.palette,
    ...place,
    drawing,
    boek.titel,
    boek.ondertitel,
  ];
  const hash = createHash('sha256').update(JSON.stringify(content));
  return {
    name: `${hash.digest('hex').slice(0, 16)}.png`,
    width: 1200,
    height: 630,
    alt: altOf(page, boek.titel),
  };
}

function altOf(page: AnyPage, titel: string): string {
  if (page.kind === 'verhaal')
    return page.illustratie ? `${page.title}: ${page.illustratie.alt}` : page.title;
  if (page.kind === 'notie') return `${nl.notie.nummer(page.number)}: ${page.data.titel}`;
  return page.kind === 'omslag' ? titel : `${page.title} – ${titel}`;
}
