import type { Booklet, VerhaalPage } from './pages.ts';
import { absoluteUrl } from './urls.ts';

/** A verhaal as a source, in the forms reports ask for. */
export interface Citation {
  /** One line after the seventh edition of APA, a chapter in a book online: the book stands in italics. */
  apa: [before: string, book: string, after: string];
  /** The line and where it comes from, for any text. */
  plain: string;
  /** A BibTeX record; see https://www.bibtex.org/Format/. */
  bibtex: string;
  /** A RIS record, lines ended as the format asks. */
  ris: string;
}

export function citationOf(page: VerhaalPage, { boek }: Booklet): Citation {
  const url = absoluteUrl(page.path);
  const authors = boek.auteurs.map(familyNameFirst);
  return {
    apa: apa(page, boek, boek.auteurs.map(byFamilyName), url),
    plain: `${page.title} – ${boek.titel} (${boek.uitgever}, ${boek.datum.slice(0, 4)}), ${url}`,
    bibtex: bibtex(page, boek, authors, url),
    ris: ris(page, boek, authors, url),
  };
}

/** A publisher that stands in for the authors is not named twice; see https://apastyle.apa.org. */
function apa(page: VerhaalPage, boek: Booklet['boek'], authors: Name[], url: string): Citation['apa'] {
  const names = authors.map(({ family, given }) => (given ? `${family}, ${initials(given)}` : family));
  const who = closed(`${listed(names) || boek.uitgever} (${boek.datum.slice(0, 4)})`);
  const book = `${boek.titel}: ${boek.ondertitel}`;
  const stop = closed(book).slice(book.length);
  const publisher = names.length > 0 ? ` ${closed(boek.uitgever)}` : '';
  return [`${who} ${closed(page.citaat)} In `, book, `${stop}${publisher} ${url}`];
}

function bibtex(page: VerhaalPage, boek: Booklet['boek'], authors: string[], url: string): string {
  const fields = {
    // Braces keep the name of an organisation in one piece.
    author: authors.map(escaped).join(' and ') || `{${escaped(boek.uitgever)}}`,
    // And the capitals of the line: most styles write a title in small letters, "Rome" as "rome".
    title: `{${escaped(page.citaat)}}`,
    booktitle: escaped(`${boek.titel}: ${boek.ondertitel}`),
    publisher: escaped(boek.uitgever),
    year: boek.datum.slice(0, 4),
    url,
    language: 'dutch',
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}},`);
  // With a sign between its parts that no part has: no two verhalen have one key.
  const key = `${page.notie.slug}:${page.slug}`;
  return [`@incollection{${key},`, ...lines, '}', ''].join('\n');
}

function ris(page: VerhaalPage, boek: Booklet['boek'], authors: string[], url: string): string {
  const [year = '', month = ''] = boek.datum.split('-');
  const lines = [
    ['TY', 'CHAP'],
    ...(authors.length > 0 ? authors : [boek.uitgever]).map((author) => ['AU', author]),
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

/** "Frauke van Iperen" is cited as van Iperen: the first word is the given name, with the initials behind it. */
function byFamilyName(name: string): Name {
  const [, given = '', family = name] = /^(\S+(?: (?:\p{Lu}\p{L}?\.)+)*) (.+)$/u.exec(name) ?? [];
  return { family, given };
}

/** "van Iperen, Frauke": who reads a record need not guess where the name of the family begins. */
export function familyNameFirst(name: string): string {
  const { family, given } = byFamilyName(name);
  return given ? `${family}, ${given}` : family;
}

const initials = (given: string) => given.replace(/(\p{L})\p{L}*\.?/gu, '$1.');
/** A sentence ends once: not every line needs a full stop. */
const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** TeX gives these a meaning of their own; a brace counts even when it is escaped, so none is left. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
