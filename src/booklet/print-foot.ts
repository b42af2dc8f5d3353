import { nl } from '../i18n/nl.ts';
import type { AnyPage, Booklet } from './pages.ts';
import { shortUrl } from './urls.ts';

/** What stands at the foot of a printed page: the booklet, the page in it, and the way back to the site. */
export function printFoot({ boek }: Booklet, page: AnyPage): string {
  return [boek.titel, nameOf(page), shortUrl(page.path)].filter(Boolean).join(' | ');
}

/** Short enough for one line: the line of a verhaal may not be. */
function nameOf(page: AnyPage): string | undefined {
  if (page.kind === 'omslag') return undefined;
  if (page.kind === 'notie') return nl.notie.nummer(page.number);
  if (page.kind === 'verhaal') return nl.verhaal.plaats(page.number, page.total);
  return page.title;
}
