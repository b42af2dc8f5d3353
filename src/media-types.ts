import { extname } from 'node:path';

/** What a file is, by the end of its name, and whether it becomes smaller by packing. */
export interface MediaType {
  type: string;
  packed: boolean;
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, packed: true });
const binary = (type: string): MediaType => ({ type, packed: false });

/** Every kind of file a build may hold; another one travels as bytes without a name. */
export const MEDIA_TYPES: Record<string, MediaType> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  txt: text('text/plain'),
  xml: text('application/xml'),
  bib: text('application/x-bibtex'),
  ris: text('application/x-research-info-systems'),
  json: { type: 'application/json', packed: true },
  webmanifest: { type: 'application/manifest+json', packed: true },
  svg: { type: 'image/svg+xml', packed: true },
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
  wasm: binary('application/wasm'),
  pdf: binary('application/pdf'),
  epub: binary('application/epub+zip'),
  zip: binary('application/zip'),
};

export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type of a file, by its name. */
export const mediaTypeOf = (file: string): string =>
  MEDIA_TYPES[extname(file).slice(1)]?.type ?? UNKNOWN_TYPE;

/** The names that end in these are kept packed beside themselves. */
export const PACKED = Object.keys(MEDIA_TYPES).filter((name) => MEDIA_TYPES[name]?.packed);
