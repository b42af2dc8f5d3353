import process from 'node:process';
import { absoluteUrl, paths } from '../booklet/urls.ts';

/**
 * Who to tell about a hole in the site; see RFC 9116. It expires eleven months after the month of the build, so
 * that two builds in one month are the same. `SOURCE_DATE_EPOCH` sets the moment, in seconds.
 * @param contact Path of the page that says where to tell it.
 */
export function securityTxt(contact: string, now = buildMoment()): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1));
  return [
    `Contact: ${absoluteUrl(contact)}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${absoluteUrl(paths.beveiliging())}`,
    '',
  ].join('\n');
}

function buildMoment(): Date {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH);
  return seconds ? new Date(seconds * 1000) : new Date();
}
