import { escapeHtml } from '../escape-html.ts';
import { nl } from '../i18n/nl.ts';
import type { NotiePage, TekstPage, VerhaalPage } from '../booklet/pages.ts';

/** A page as the search sees it: what can be found in it, and what a result shows. */
export interface SearchRecord {
  path: string;
  html: string;
}

/** What belongs to a page and not to its text. */
export const NOT_TEXT = [
  'nav',
  'svg',
  'style',
  'script',
  'form',
  'h1',
  '.share',
  '.notie-print',
  '.zuinig',
  '.plates',
  '.notie-note',
  '.text-page-voice',
  '[hidden]',
];

/**
 * A verhaal: its line, what the drawing shows, and the text it may have. Words of the page around it would be
 * found on every page.
 * @param thumbnail Address of the small drawing.
 */
export function verhaalRecord(page: VerhaalPage, thumbnail: string | undefined, body: string): SearchRecord {
  const { illustratie, notie, path, title } = page;
  const meta = {
    title,
    notie: nameOf(notie),
    nummer: String(page.number),
    palet: page.palette,
    beeld: thumbnail,
  };
  return { path, html: documentOf(meta, `<p>${escapeHtml(illustratie?.beschrijving ?? '')}</p>${body}`) };
}

/** @param main What is within the main element of the built page. */
export function textRecord(page: NotiePage | TekstPage, main: string): SearchRecord {
  const meta =
    page.kind === 'notie'
      ? {
          title: `${page.data.titel}: ${page.data.ondertitel}`,
          notie: nl.notie.nummer(page.number),
          palet: page.palette,
        }
      : { title: page.title, palet: page.palette };
  return { path: page.path, html: documentOf(meta, main) };
}

/** What is within the main element of a built page. @throws Error where there is none. */
export const mainOf = (html: string, path: string): string =>
  within('<main>', /<main\b[^>]*>(.*)<\/main>/s.exec(html), path);

/** The text in the built page of a verhaal that has one. @throws Error where there is none. */
export const proseOf = (html: string, path: string): string =>
  within('<div class="look prose">', /<div class="look prose">(.*?)<\/div>/s.exec(html), path);

/** A layout that marks its words otherwise must not take them out of the search unseen. */
function within(mark: string, found: RegExpExecArray | null, path: string): string {
  if (found) return found[1] ?? '';
  throw new Error(
    `Zoekindex, ${path}: er is geen ${mark}; laat src/search/search-record.ts zoeken naar wat de layout nu schrijft`,
  );
}

function documentOf(meta: Record<string, string | undefined>, body: string): string {
  const said = Object.entries(meta)
    .filter(([key, value]) => key !== 'title' && value)
    .map(
      ([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(value ?? '')}">`,
    );
  const title = escapeHtml(meta.title ?? '');
  // The title is set twice: as what is shown, and as words, of which those at the head weigh most.
  return `<!doctype html><html lang="nl"><head>${said.join('')}</head><body data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${body}</body></html>`;
}

const nameOf = (notie: NotiePage) => `${nl.notie.nummer(notie.number)}: ${notie.title}`;
