import { describe, expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { citationOf, type Citation } from '../../../src/booklet/citation.ts';
import type { BoekData } from '../../../src/schemas/boek.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const URL = 'http://localhost:4321/noties/notie-1/verhaal-1/';
const THREE = ['Frauke van Iperen', 'Daniël Kruithof', 'Jean-Paul de la Łoś'];

/** The citation of a line in a booklet with other facts. */
function cite(citaat: string, facts: Partial<BoekData> = {}): Citation {
  const manuscript = manuscriptOf([1]);
  const boek = { ...manuscript.boek, auteurs: THREE, ...facts };
  manuscript.noties[0]!.verhalen[0]!.data.citaat = citaat;
  const booklet = buildBooklet({ ...manuscript, boek });
  return citationOf(booklet.verhalen[0]!, booklet);
}

describe('APA', () => {
  const apaOf = (...facts: Parameters<typeof cite>) => cite(...facts).apa.join('');
  const source = `In Buren: Een haven. De Meeuw. ${URL}`;

  test('one author, with the prefix before the family name', () => {
    expect(apaOf('Een zin', { auteurs: THREE.slice(0, 1) })).toBe(
      `van Iperen, F. (2031). Een zin. ${source}`,
    );
  });

  test('two authors with a comma and an ampersand', () => {
    expect(apaOf('Een zin', { auteurs: THREE.slice(0, 2) })).toBe(
      `van Iperen, F., & Kruithof, D. (2031). Een zin. ${source}`,
    );
  });

  test('three authors, and a given name of two parts', () => {
    expect(apaOf('Een zin')).toBe(
      `van Iperen, F., Kruithof, D., & de la Łoś, J.-P. (2031). Een zin. ${source}`,
    );
  });

  test('a name of one word, and initials as they are', () => {
    expect(apaOf('Een zin', { auteurs: ['Loesje', 'J.W. Smit'] })).toMatch(
      /^Loesje, & Smit, J\.W\. \(2031\)\. /,
    );
  });

  test.each([
    ['J. W. Smit', 'Smit, J. W.'],
    ['Anna M. de Vries', 'de Vries, A. M.'],
    ['D. A. F. v.d. Berg', 'v.d. Berg, D. A. F.'],
    ['Jan Th. Smit', 'Smit, J. T.'],
  ])('%s as %s: initials belong to the given name', (name, cited) => {
    expect(apaOf('Een zin', { auteurs: [name] })).toBe(`${cited} (2031). Een zin. ${source}`);
  });

  test('the publisher for authors that are not known, named once', () => {
    expect(apaOf('Een zin', { auteurs: [] })).toBe(`De Meeuw (2031). Een zin. In Buren: Een haven. ${URL}`);
  });

  test('tells the book apart, which stands in italics', () => {
    expect(cite('Een zin', { ondertitel: 'Een haven?' }).apa[1]).toBe('Buren: Een haven?');
    expect(apaOf('Een zin', { ondertitel: 'Een haven?' })).toContain('Buren: Een haven? De Meeuw.');
  });

  test.each(['Wie is daar?', 'Kom!', 'En dan ...', 'En dan …', 'Het is zo.'])('%s closes itself', (line) => {
    expect(apaOf(line)).toContain(`(2031). ${line} In Buren`);
  });
});

test('plain is the line in quotation marks and where it comes from', () => {
  expect(cite('Wie is daar?').plain).toBe(`“Wie is daar?” – Buren (De Meeuw, 2031), ${URL}`);
});

describe('BibTeX', () => {
  test('is one record that a strict reader takes', () => {
    expect(readBibtex(cite('Een zin').bibtex)).toEqual({
      type: 'incollection',
      key: 'notie-1:verhaal-1',
      fields: {
        author: 'van Iperen, Frauke and Kruithof, Daniël and de la Łoś, Jean-Paul',
        title: '{Een zin}',
        booktitle: 'Buren: Een haven',
        publisher: 'De Meeuw',
        year: '2031',
        url: URL,
        language: 'dutch',
      },
    });
  });

  test('has a key of its own for each verhaal, however their words are parted', () => {
    const manuscript = manuscriptOf([1, 1]);
    const [one, other] = manuscript.noties;
    one!.slug = 'samen';
    one!.verhalen[0]!.slug = 'doen-of-laten';
    other!.slug = 'samen-doen';
    other!.verhalen[0]!.slug = 'of-laten';
    const booklet = buildBooklet({ ...manuscript, boek: { ...manuscript.boek, uitgelicht: [] } });
    const keys = booklet.verhalen.map((verhaal) => readBibtex(citationOf(verhaal, booklet).bibtex).key);
    expect(new Set(keys).size).toBe(2);
  });

  test('keeps what TeX would read as code', () => {
    const { title, publisher } = readBibtex(
      cite('50% & 3_4 #1 $5 ~x^2', { uitgever: 'Zand & Zee' }).bibtex,
    ).fields;
    expect(title).toBe('{50% & 3_4 #1 $5 ~x^2}');
    expect(publisher).toBe('Zand & Zee');
  });

  test('loses a brace rather than its balance', () => {
    expect(readBibtex(cite('Een {open en een \\ dicht}}').bibtex).fields.title).toBe(
      '{Een open en een  dicht}',
    );
  });

  test('keeps its capitals where a style writes titles small', () => {
    const { title = '' } = readBibtex(cite('Gemeente en GGZ? Naar Rome').bibtex).fields;
    expect(writtenSmall(title)).toBe('{Gemeente en GGZ? Naar Rome}');
  });

  test('keeps a publisher that stands for the authors in one piece', () => {
    const { author } = readBibtex(cite('Een zin', { auteurs: [], uitgever: 'Zand and Zee' }).bibtex).fields;
    expect(author).toBe('{Zand and Zee}');
  });
});

describe('RIS', () => {
  test('has every tag, from TY to ER, each on a line that ends in CRLF', () => {
    const { ris } = cite('Een zin');
    expect(ris.endsWith('\r\n')).toBe(true);
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ris.trimEnd().split('\r\n')).toEqual([
      'TY  - CHAP',
      'AU  - van Iperen, Frauke',
      'AU  - Kruithof, Daniël',
      'AU  - de la Łoś, Jean-Paul',
      'TI  - Een zin',
      'T2  - Buren: Een haven',
      'PB  - De Meeuw',
      'PY  - 2031',
      'DA  - 2031/04//',
      'LA  - nl',
      `UR  - ${URL}`,
      'ER  -',
    ]);
  });

  test('names the publisher for authors that are not known', () => {
    expect(cite('Een zin', { auteurs: [] }).ris).toContain('\r\nAU  - De Meeuw\r\n');
  });
});

interface BibtexRecord {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads one record, in which every value stands in balanced braces and every special sign is escaped. */
function readBibtex(text: string): BibtexRecord {
  const record = /^@(\w+)\{([\w:-]+),\n((?: {2}\w+ = \{.*\},\n)+)\}\n$/.exec(text);
  if (!record) throw new Error(`No record: ${text}`);
  const [, type = '', key = '', body = ''] = record;
  const fields = body.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm);
  return {
    type,
    key,
    fields: Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, readValue(value)])),
  };
}

function readValue(value: string): string {
  let depth = 0;
  for (const sign of value) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) throw new Error(`A brace too many: ${value}`);
  }
  if (depth !== 0 || /(?<!\\)[#$%&_~^]/.test(value)) throw new Error(`Not balanced or escaped: ${value}`);
  return value
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replace(/\\([#$%&_])/g, '$1');
}

/** What most styles make of a title: small letters after the first, but for those in braces. */
function writtenSmall(title: string): string {
  let depth = 0;
  return [...title]
    .map((sign, at) => {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      return at > 0 && depth === 0 ? sign.toLowerCase() : sign;
    })
    .join('');
}
