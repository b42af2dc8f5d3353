import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { edited, mdx, POSTER, verhaal } from '../support/fixture-booklet.ts';

const PAGE = 'paginas/1-welkom.mdx';

/** The welcome page with this text; its first line is line 6 of the file. */
const page = (...paragraphs: string[]) => ({
  [PAGE]: mdx(['titel: Welkom', 'plaats: voorin'], ...paragraphs),
});

const code = {
  message: 'hier staat code',
  expected: 'alleen tekst, Markdown en de onderdelen',
  remedy: 'haal de code weg',
};

const MDX: BadContent[] = [
  {
    mistake: 'a component that does not exist',
    files: page('Dag.', '<Bootje />'),
    place: `${PAGE}, regel 8`,
    field: '<Bootje>',
    message: 'dit onderdeel bestaat niet',
    expected: 'RodeLijn, Slotzin',
    remedy: 'verbeter de naam',
  },
  {
    mistake: 'a component with a missing attribute',
    files: page('<Factoren>\n<Factor notie="op-de-kade">hier</Factor>\n</Factoren>'),
    place: `${PAGE}, regel 7`,
    field: '<Factor> titel',
    message: 'ontbreekt',
    expected: 'De woorden vóór de dubbele punt',
    remedy: 'zet titel="…" binnen de haken',
  },
  {
    mistake: 'a component with a wrong attribute',
    files: page('<Slotzin kleur="rood">Tot ziens</Slotzin>'),
    place: `${PAGE}, regel 6`,
    field: '<Slotzin> kleur',
    message: 'is geen bekend veld',
    expected: 'geen velden',
    remedy: 'haal kleur weg',
  },
  {
    mistake: 'a component under the line of a verhaal that has no place there, and none on paper',
    files: {
      [`${POSTER}/verhaal.mdx`]: verhaal('Koffie smaakt beter', false, '<Klaarleggen>Koffie</Klaarleggen>'),
    },
    place: `${POSTER}/verhaal.mdx, regel 5`,
    field: '<Klaarleggen>',
    message: 'past niet bij een verhaal',
    expected: 'een van: abbr, br',
    remedy: 'haal het onderdeel weg',
  },
  {
    mistake: 'an import',
    files: page("import fs from 'node:fs'", 'Dag.'),
    place: `${PAGE}, regel 6`,
    ...code,
  },
  { mistake: 'an export', files: page('Dag.', 'export const a = 1'), place: `${PAGE}, regel 8`, ...code },
  { mistake: 'an expression', files: page('Twee is {1 + 1}.'), place: `${PAGE}, regel 6`, ...code },
  {
    mistake: 'an expression of its own',
    files: page('{process.exit()}'),
    place: `${PAGE}, regel 6`,
    ...code,
  },
  {
    mistake: 'an expression as attribute',
    files: page('<Slotzin {...{}}>Dag</Slotzin>'),
    place: `${PAGE}, regel 6`,
    field: '<Slotzin> {...}',
    message: 'is geen bekend veld',
    expected: 'geen velden',
    remedy: 'haal {...} weg',
  },
  {
    mistake: 'a component that is not closed',
    files: page('Dag.', '<Slotzin>Tot ziens'),
    place: `${PAGE}, regel 8`,
    field: '<Slotzin>',
    message: 'wordt niet gesloten',
    expected: 'elk onderdeel <Zo> ook weer gesloten',
    remedy: 'sluit het onderdeel',
  },
  {
    mistake: 'a brace that is not closed',
    files: page('Dag.', 'Een accolade { hier'),
    place: `${PAGE}, regel 8`,
    message: 'hier staat een accolade {',
    expected: 'alleen tekst',
    remedy: 'schrijf \\{ of haal het teken weg',
  },
  {
    mistake: 'a picture in a text',
    files: page('![Een boot](boot.png)'),
    place: `${PAGE}, regel 6`,
    message: 'hier staat een los plaatje',
    expected: 'illustratie.*',
    remedy: 'haal het plaatje weg',
  },
];

/** One for each thing that finds a fault: the faults themselves are in tests/unit/manuscript. */
const YAML: BadContent[] = [
  {
    mistake: 'an ampersand that makes a word a YAML anchor',
    files: { [`${POSTER}/verhaal.mdx`]: mdx(['citaat: &samen sterk in de wijk']) },
    place: `${POSTER}/verhaal.mdx, regel 2`,
    field: 'citaat',
    message: '"&samen" valt weg',
    expected: 'tussen aanhalingstekens',
    remedy: 'tussen dubbele aanhalingstekens',
  },
  {
    mistake: 'a quotation mark that is not closed in boek.yaml',
    files: edited('boek.yaml', 'uitgever: Drukkerij De Meeuw', 'uitgever: "Drukkerij'),
    place: 'boek.yaml, regel 7',
    message: 'de aanhalingstekens van deze waarde worden niet gesloten',
    expected: 'hetzelfde aanhalingsteken',
    remedy: 'sluit de aanhalingstekens',
  },
  {
    mistake: 'a number sign behind which a citaat would be lost',
    files: {
      [`${POSTER}/verhaal.mdx`]: mdx(['citaat: Wij zijn nummer #1 van de straat']),
    },
    place: `${POSTER}/verhaal.mdx, regel 2`,
    field: 'citaat',
    message: 'wat achter de # staat, valt weg: "#1 van de straat"',
    expected: 'een waarde met een # erin tussen aanhalingstekens',
    remedy: 'zet de hele waarde tussen dubbele aanhalingstekens',
  },
  {
    mistake: 'a text without frontmatter',
    files: { [PAGE]: 'Zomaar een tekst.\n' },
    place: `${PAGE}, regel 1`,
    message: 'begint niet met een kop',
    expected: 'een regel ---',
    remedy: 'zet die kop boven in het bestand',
  },
];

describeBadContent('a build refuses text it cannot build:', MDX);
describeBadContent('a build refuses data it cannot read:', YAML);
