import type { NotiePage, VerhaalPage } from './pages.ts';
import { absoluteUrl, paths } from './urls.ts';

/** Ways to pass a page on that need no script: each is a plain link to a service the reader chose. */
export interface ShareLinks {
  mail: string;
  whatsapp: string;
  linkedin: string;
  mastodon: string;
}

export function shareLinksOf(page: VerhaalPage | NotiePage): ShareLinks {
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

/** HTML that shows a verhaal on another site. It fits any width; the drawing keeps its shape. */
export function embedSnippet(page: VerhaalPage): string {
  const title = page.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const src = absoluteUrl(paths.bij(page.path, 'insluiten/'));
  return `<iframe src="${src}" title="${title}" width="640" height="620" style="width:100%;max-width:640px;border:0" loading="lazy"></iframe>`;
}
