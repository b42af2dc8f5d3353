import { druk } from '../i18n/druk.ts';
import type { Publication } from './publications.ts';

/** What the link to a file says: what it is, its type and its size. */
export const linkText = (publication: Publication): string => linkParts(publication).join('');

/** The same in two: what a heading above the link says too, and the rest. */
export function linkParts({ form, notie, bytes }: Publication): [of: string, file: string] {
  const [of = '', file = ''] = druk.vorm[form](notie ? druk.notie(notie.number) : druk.hetBoekje);
  return [of, `${file}, ${sizeOf(bytes)}`];
}

/** How much paper a file takes; an e-reader needs none. */
export function paperOf({ form, pages }: Publication): string | undefined {
  if (form === 'epub') return undefined;
  const bothSides = form === 'vouwboekje' || form === 'kaarten';
  return bothSides ? druk.vellen(Math.ceil(pages / 2)) : druk.bladzijden(pages);
}

/** Bytes as people say them, in thousands. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}
