import { escapeHtml } from '../escape-html.ts';
import type { PageLink, VerhaalPage } from './pages.ts';
import { absoluteUrl, paths } from './urls.ts';

/** Ways to pass a page on that need no script: each is a plain link to a service the reader chose. */
export interface ShareLinks {
  mail: string;
  whatsapp: string;
  linkedin: string;
  mastodon: string;
}

export function shareLinksOf(page: PageLink): ShareLinks {
  const url = absoluteUrl(page.path);
  const words = `${page.title} ${url}`;
  const query = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&');
  return {
    mail: `mailto:?${query({ subject: page.title, body: words })}`,
    whatsapp: `https://wa.me/?${query({ text: words })}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
    mastodon: `https://share.joinmastodon.org/#${query({ text: words })}`,
  };
}

/** Width and height of a frame with a verhaal where nothing else is said, in pixels. */
export const EMBED_SIZE = 640;

/**
 * HTML that shows a verhaal on another site. It fits any width and stays square, but for the smallest: there the
 * line needs the room. A site that takes the style away keeps the size.
 */
export function embedSnippet(page: VerhaalPage): string {
  const src = absoluteUrl(paths.bij(page.path, 'insluiten/'));
  const style = `width:100%;max-width:${EMBED_SIZE}px;height:auto;aspect-ratio:1;min-height:330px;border:0`;
  return `<iframe src="${src}" title="${escapeHtml(page.title)}" width="${EMBED_SIZE}" height="${EMBED_SIZE}" style="${style}" loading="lazy"></iframe>`;
}
