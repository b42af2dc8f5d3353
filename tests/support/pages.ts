import { inject } from 'vitest';
import { loadBooklet } from '../../src/booklet/load.ts';
import { everyPage } from '../../src/booklet/pages.ts';

/** The page model of the real booklet: what the tests hold the built site against. */
export const booklet = await loadBooklet();

/** Every page of the real booklet, the one for what is not there included. */
export const pages = [...everyPage(booklet), booklet.nietGevonden];

/** Where a page of the real booklet is served. */
export function urlOf({ path }: { path: string }): string {
  return new URL(path.slice(1), inject('siteUrl')).href;
}

/** The file a page was built as, from the root of the build. */
export function fileOf({ path }: { path: string }): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
