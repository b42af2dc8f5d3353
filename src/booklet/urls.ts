/**
 * The only place a URL is made. A path starts and ends with a slash, knows nothing of the base path,
 * and is what the page model speaks in; `href` turns it into what stands in the HTML.
 */
import { plainSlug } from '../plain-slug.ts';
import { settings } from '../settings.ts';

export const paths = {
  omslag: () => '/',
  pagina: (slug: string) => `/${slug}/`,
  /** Above every notie: a page that has this address introduces them. */
  noties: () => '/noties/',
  notie: (slug: string) => `${paths.noties()}${slug}/`,
  verhaal: (notie: string, verhaal: string) => `${paths.notie(notie)}${verhaal}/`,
  /** @param deel From 1: the overview itself; from 2 its further pages. */
  verhalen: (deel = 1) => (deel === 1 ? '/verhalen/' : `/verhalen/deel-${deel}/`),
  presentatie: (notie: string) => `/presenteren/${notie}/`,
  vellen: (soort: string) => `/verhalen/${soort}/`,
  nietGevonden: () => '/404.html',
  beeld: (name: string) => `/beeld/${name}`,
  kaart: (name: string) => `/kaarten/${name}`,
  /** A file to print or to read elsewhere. */
  druk: (name: string) => `/printen/${name}`,
  /** Scripts and fonts, named by what is in them. */
  bestand: (name: string) => `/bestanden/${name}`,
  /** The index of the search, and the code that reads it. */
  zoekregister: (name: string) => `/zoekregister/${name}`,
  /** The worker that keeps the booklet for when there is no network. */
  werker: () => '/werker.js',
  /** The whole booklet as one file to take along. */
  meenemen: (name: string) => `/meenemen/${name}.zip`,
  /** Who to tell about a hole in the site; RFC 9116 says where. */
  beveiliging: () => '/.well-known/security.txt',
  /** What belongs to a page of its own: an embed, a QR code, a citation. */
  bij: (path: string, name: Attachment) => `${path}${name}`,
};

/** Whether a path is that of a file to take, and not of a page: only files have a name with an ending. */
export const isFile = (path: string): boolean => /\.\w+$/.test(path);

/** A file of the build that is an embed: a verhaal, notie or page may itself be called `insluiten`. */
export const EMBED = new RegExp(`^${paths.bij(paths.verhaal('[^/]+', '[^/]+'), 'insluiten/')}index\\.html$`);

/** A title as a file is named. */
export const slugOf = (title: string): string => plainSlug(title) || 'boekje';

/** The names are part of addresses that others keep. */
export type Attachment = 'insluiten/' | 'oembed.json' | 'qr.svg' | 'citaat.bib' | 'citaat.ris';

/** The address to put in an `href` or `src`: the path under the base path. */
export function href(path: string, basePath = settings.basePath): string {
  return basePath === '/' ? path : `${basePath}${path}`;
}

/** The address a reader can pass on, with protocol and domain. */
export function absoluteUrl(path: string, { siteUrl, basePath } = settings): string {
  return siteUrl + href(path, basePath);
}

/** The address as it is read aloud, or typed from paper: without protocol. */
export const shortUrl = (path: string): string => absoluteUrl(path).replace(/^https?:\/\//, '');
