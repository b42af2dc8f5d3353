import type { APIRoute } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { everyPage } from '../booklet/pages.ts';
import { absoluteUrl } from '../booklet/urls.ts';

/** Every page a reader can be sent to; see https://www.sitemaps.org/protocol.html. */
export const GET: APIRoute = async () => {
  const urls = everyPage(await loadBooklet()).map(({ path }) => `<url><loc>${absoluteUrl(path)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
};
