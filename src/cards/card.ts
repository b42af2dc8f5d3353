import { createHash } from 'node:crypto';
import type { Card } from '../booklet/card.ts';
import type { AnyPage, Booklet } from '../booklet/pages.ts';
import { nl } from '../i18n/nl.ts';
import { images } from '../images/images.ts';
import { PALETTES } from '../palettes.ts';
import { coverFile } from './compose-page.ts';
import { designKey } from './design.ts';

/** Names the card of a page without drawing it. */
export async function cardOf(page: AnyPage, booklet: Booklet): Promise<Card> {
  const content = [await designKey(), page.kind, PALETTES[page.palette], ...(await contentOf(page, booklet))];
  const hash = createHash('sha256').update(JSON.stringify(content));
  return {
    name: `${hash.digest('hex').slice(0, 12)}.png`,
    width: 1200,
    height: 630,
    alt: altOf(page, booklet.boek.titel),
  };
}

/** Everything the card shows, and nothing else: a new verhaal elsewhere must not make every card anew. */
async function contentOf(page: AnyPage, booklet: Booklet): Promise<unknown[]> {
  const { boek, noties } = booklet;
  switch (page.kind) {
    case 'verhaal': {
      const drawing = page.illustratie && (await images.keyOf(page.illustratie.file));
      return [page.title, page.slug, page.notie.number, page.notie.title, drawing ?? '', boek.titel];
    }
    case 'notie':
      return [page.number, page.data.titel, page.data.ondertitel, boek.titel];
    case 'presentatie':
      return contentOf(page.notie, booklet);
    default: {
      const cover = page.kind === 'omslag' && coverFile(page);
      return [
        cover ? await images.keyOf(cover) : '',
        page.title,
        boek.titel,
        boek.titelregels,
        boek.ondertitel,
        noties.map(({ number, palette, verhalen }) => [number, PALETTES[palette], verhalen.length]),
      ];
    }
  }
}

function altOf(page: AnyPage, titel: string): string {
  if (page.kind === 'verhaal')
    return page.illustratie ? `${page.title}: ${page.illustratie.alt}` : page.title;
  if (page.kind === 'notie') return `${nl.notie.nummer(page.number)}: ${page.data.titel}`;
  if (page.kind === 'omslag') return page.beeld ? `${titel}: ${page.beeld.alt}` : titel;
  return `${page.title} – ${titel}`;
}
