import type { Booklet } from '../booklet/pages.ts';
import { freshAddresses } from '../check/check-addresses.ts';
import { settings } from '../settings.ts';

/** What the person who builds must know before the site is published. */
export async function buildNotes(booklet: Booklet): Promise<string[]> {
  const { siteUrl, contentDir } = settings;
  const fresh = await freshAddresses(contentDir, booklet);
  return [
    ...(new URL(siteUrl).hostname === 'localhost' ? [localNote(siteUrl)] : []),
    ...(fresh.length > 0 ? [freshNote(fresh.length)] : []),
  ];
}

const localNote = (siteUrl: string) =>
  `\nLET OP: gebouwd zonder SITE_URL. Koppelingen om te delen, QR-codes, kaarten en citaten wijzen naar ${siteUrl}.\n` +
  'Goed om te bekijken, niet om te publiceren. Publiceren: SITE_URL=https://voorbeeld.nl npm run build\n';

const freshNote = (count: number) =>
  `Nog niet vastgelegd: ${count} ${count === 1 ? 'adres' : 'adressen'}. Leg vast wat je publiceert: npm run urls -- --accept`;
