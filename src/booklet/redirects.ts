import { notieDownloads } from './downloads.ts';
import { everyPage, type Booklet } from './pages.ts';
import { isFile, paths, type Attachment } from './urls.ts';

/** Where addresses that are gone lead, with all that belonged to them; for every kind of host the same. */
export interface Redirects {
  /** Old paths and new ones. */
  moved: [from: string, to: string][];
  /**
   * Embeds of verhalen that are gone, and the page that stands in for each. Other sites hold them in frames, which
   * show no page of this site but an embed: there is one that says so.
   */
  goneEmbeds: [from: string, to: string][];
}

const EMBED: Attachment = 'insluiten/';
/** What belongs to a verhaal: other sites and other people's papers hold it. */
const OF_VERHAAL: Attachment[] = [EMBED, 'oembed.json', 'qr.svg', 'citaat.bib', 'citaat.ris'];
const OF_PAGE: Partial<Record<string, Attachment[]>> = {
  verhaal: OF_VERHAAL,
  notie: ['qr.svg'],
  omslag: ['qr.svg'],
};

export function redirectsOf(booklet: Booklet): Redirects {
  const { doorverwijzingen } = booklet;
  const kinds = new Map(everyPage(booklet).map(({ path, kind }) => [path, kind]));
  const moved: Redirects['moved'] = [];
  const goneEmbeds: Redirects['goneEmbeds'] = [];
  for (const [from, to] of Object.entries(doorverwijzingen)) {
    const kind = kinds.get(to) ?? '';
    const [notie, verhaal] = namesIn(from);
    moved.push([from, to], ...(OF_PAGE[kind] ?? []).map((name) => pair(from + name, to + name)));
    if (verhaal && kind !== 'verhaal') {
      goneEmbeds.push([from + EMBED, to]);
      moved.push([`${from}citaat.bib`, to], [`${from}citaat.ris`, to]);
    }
    if (notie && !verhaal && kind === 'notie') moved.push(...ofNotie(notie, namesIn(to)[0] ?? ''));
  }
  // What an editor wrote down counts, and an address leads one way.
  const unique = new Map([...moved, ...Object.entries(doorverwijzingen)]);
  return { moved: [...unique], goneEmbeds };
}

/** The pages that stand at old addresses and only lead on, as files from the root of the build. */
export const ledFiles = (booklet: Booklet): Set<string> =>
  new Set(
    redirectsOf(booklet)
      .moved.filter(([from]) => !isFile(from))
      .map(([from]) => `${from}index.html`),
  );

const pair = (from: string, to: string): [string, string] => [from, to];

/** The slides of a notie, and its files. */
function ofNotie(from: string, to: string): [string, string][] {
  const files = notieDownloads(to);
  return [
    [paths.presentatie(from), paths.presentatie(to)],
    ...notieDownloads(from).map((file, index) => pair(file, files[index]!)),
  ];
}

/** The notie, and the verhaal in it, that had this path. */
function namesIn(path: string): [notie?: string, verhaal?: string] {
  const [, , notie = '', verhaal = ''] = path.split('/');
  if (path === paths.notie(notie)) return [notie];
  return path === paths.verhaal(notie, verhaal) ? [notie, verhaal] : [];
}
