import type { APIRoute } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { href, paths } from '../booklet/urls.ts';
import { PALETTES, PAPER } from '../palettes.ts';

/** What a phone needs to put the booklet among its apps; see https://www.w3.org/TR/appmanifest/. */
export const GET: APIRoute = async () => {
  const { boek } = await loadBooklet();
  const icon = (src: string, size: number, purpose?: string) => ({
    src: href(src),
    type: 'image/png',
    sizes: `${size}x${size}`,
    ...(purpose && { purpose }),
  });
  return Response.json({
    id: href(paths.omslag()),
    name: `${boek.titel}: ${boek.ondertitel}`,
    short_name: boek.titel,
    description: boek.beschrijving,
    lang: 'nl',
    dir: 'ltr',
    start_url: href(paths.omslag()),
    scope: href(paths.omslag()),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PALETTES.omslag.ink,
    icons: [
      icon('/icon-192.png', 192),
      icon('/icon-512.png', 512),
      icon('/icon-maskable-512.png', 512, 'maskable'),
    ],
  });
};
