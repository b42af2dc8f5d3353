/**
 * Everything that may differ between one build and another, read once from the environment.
 * Paths are absolute and without a trailing slash.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import process from 'node:process';

const root = process.cwd();

export interface Settings {
  /** The folder that holds package.json. */
  root: string;
  /** The booklet: boek.yaml, noties/, paginas/. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** Where a finished build is published. `OUT_DIR`, default `dist`. */
  outDir: string;
  /** Work that outlives a build: prepared images, fonts, Astro's own store. `CACHE_DIR`, default `.cache`. */
  cacheDir: string;
  /** Absolute address of the site without a path, for example `https://voorbeeld.nl`. `SITE_URL`. */
  siteUrl: string;
  /** Sub-folder the site lives in, `/` or `/folder`. `BASE_PATH`. */
  basePath: string;
  /** Where `npm run preview` serves; 0 is any port that is free. `PORT`, default 4321. */
  port: number;
}

/** A setting that cannot be used, in words for the person who gave it. */
class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const settings: Settings = {
  root,
  contentDir: contentDirFrom(process.env.CONTENT_DIR, root),
  outDir: outDirFrom(process.env.OUT_DIR, root),
  cacheDir: resolve(root, process.env.CACHE_DIR || '.cache'),
  siteUrl: siteUrlFrom(process.env.SITE_URL),
  basePath: basePathFrom(process.env.BASE_PATH),
  port: portFrom(process.env.PORT),
};

/**
 * @param from The root of the project.
 * @throws when Astro would not find the texts: it takes their paths from the root, and Vite that of the root itself,
 * for addresses, in which these signs say something else.
 */
export function contentDirFrom(value: string | undefined, from: string): string {
  if (/[#?]/.test(from)) {
    throw new SettingsError(
      `Het boekje staat in de map "${from}". Verwacht een pad zonder # en ?: noem de map anders, of zet alles ergens anders.`,
    );
  }
  const contentDir = resolve(from, value || 'content');
  if (/[#?%]/.test(relative(from, contentDir))) {
    throw new SettingsError(
      `CONTENT_DIR is "${value}". Verwacht een pad zonder #, ? en %: noem de map anders, of zet haar ergens anders.`,
    );
  }
  return contentDir;
}

/**
 * @param from The root of the project.
 * @throws when Astro would take the place for a part of the project: it looks how paths begin, and not where a name ends.
 */
export function outDirFrom(value: string | undefined, from: string): string {
  const outDir = resolve(from, value || 'dist');
  if (dirname(outDir).startsWith(from) && !outDir.startsWith(from + sep)) {
    throw new SettingsError(
      `OUT_DIR is "${value}". Verwacht een map in "${from}", of een waarvan het pad anders begint: noem haar anders, of zet haar ergens anders.`,
    );
  }
  return outDir;
}

/** @throws when the value is no http(s) address, or holds a path (that is what BASE_PATH is for). */
export function siteUrlFrom(value: string | undefined): string {
  if (!value) return 'http://localhost:4321';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new SettingsError(
      `SITE_URL is "${value}". Verwacht een adres zonder pad, zoals https://voorbeeld.nl; een submap hoort in BASE_PATH.`,
    );
  }
  return url.origin;
}

/** Turns `folder`, `/folder` and `/folder/` into `/folder`; nothing or `/` into `/`. */
export function basePathFrom(value: string | undefined): string {
  const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
  const parts = inner === '' ? [] : inner.split('/');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) {
    throw new SettingsError(
      `BASE_PATH is "${value}". Verwacht een map zoals /boekje, zonder spaties of vreemde tekens.`,
    );
  }
  return `/${inner}`;
}

/** @throws when the value is no whole number from 0 to 65535. */
export function portFrom(value: string | undefined): number {
  if (!value) return 4321;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new SettingsError(`PORT is "${value}". Verwacht een getal van 0 tot en met 65535, zoals 4322.`);
  }
  return Number(value);
}
