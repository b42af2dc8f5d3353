import type { Booklet, VerhaalPage } from './pages.ts';
import { absoluteUrl } from './urls.ts';

/** A verhaal as a source, in the forms reports ask for. */
export interface Citation {
  /** One line after the seventh edition of APA, a chapter in a book online. */
  apa: string;
  /** The line and where it comes from, for any text. */
  plain: string;
  /** A BibTeX record; see https://www.bibtex.org/Format/. */
  bibtex: string;
  /** A RIS record, lines ended as the format asks. */
  ris: string;
}

export function citationOf(page: VerhaalPage, { boek }: Booklet): Citation {
  const url = absoluteUrl(page.path);
  const year = boek.datum.slice(0, 4);
  const authors = boek.auteurs.map(byFamilyName);
  const apaAuthors = authors.map(({ family, given }) => `${family}, ${initials(given)}`);
  return {
    apa: `${listed(apaAuthors) || boek.uitgever} (${year}). ${page.citaat}. In ${boek.titel}: ${boek.ondertitel}. ${boek.uitgever}. ${url}`,
    plain: `${page.title} – ${boek.titel} (${boek.uitgever}, ${year}), ${url}`,
    bibtex: bibtex(page, boek, authors.map(full), url),
    ris: ris(page, boek, authors.map(full), url),
  };
}

function bibtex(page: VerhaalPage, boek: Booklet['boek'], authors: string[], url: string): string {
  const fields = {
    author: authors.join(' and '),
    title: page.citaat,
    booktitle: `${boek.titel}: ${boek.ondertitel}`,
    publisher: boek.uitgever,
    year: boek.datum.slice(0, 4),
    url,
    language: 'dutch',
  };
  const lines = Object.entries(fields).map(
    ([key, value]) => `  ${key} = {${key === 'url' ? value : escaped(value)}},`,
  );
  return [`@incollection{${page.slug},`, ...lines, '}', ''].join('\n');
}

function ris(page: VerhaalPage, boek: Booklet['boek'], authors: string[], url: string): string {
  const [year = '', month = ''] = boek.datum.split('-');
  const lines = [
    ['TY', 'CHAP'],
    ...authors.map((author) => ['AU', author]),
    ['TI', page.citaat],
    ['T2', `${boek.titel}: ${boek.ondertitel}`],
    ['PB', boek.uitgever],
    ['PY', year],
    ['DA', `${year}/${month}//`],
    ['LA', 'nl'],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}

interface Name {
  family: string;
  given: string;
}

/** "Frauke van Iperen" is filed under Iperen, van: the first word is the given name, the rest the family's. */
function byFamilyName(name: string): Name {
  const [given = '', ...family] = name.split(' ');
  return { family: family.join(' ') || given, given: family.length > 0 ? given : '' };
}

const full = ({ family, given }: Name) => (given ? `${family}, ${given}` : family);
const initials = (given: string) => given.replace(/(\p{L})\p{L}*/gu, '$1.');
/** TeX gives these a meaning of their own. */
const escaped = (text: string) => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');

function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
