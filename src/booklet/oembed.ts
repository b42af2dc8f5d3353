import type { Card } from './card.ts';
import type { Booklet, VerhaalPage } from './pages.ts';
import { EMBED_SIZE, embedSnippet } from './share-links.ts';
import { absoluteUrl, paths } from './urls.ts';

/** The oEmbed document of a verhaal, of type rich; see https://oembed.com section 2.3. */
export function oEmbedOf(page: VerhaalPage, { boek }: Booklet, card: Card) {
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: boek.titel,
    provider_url: absoluteUrl(paths.omslag()),
    thumbnail_url: absoluteUrl(paths.kaart(card.name)),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    width: EMBED_SIZE,
    height: EMBED_SIZE,
    html: embedSnippet(page),
  };
}
