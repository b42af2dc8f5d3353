import { expect, test } from 'vitest';
import { readMdx, readYaml } from '../../../src/manuscript/document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is said of these lines between the dashes, which are lines 2 and on of the file. */
const found = (yaml: string) => readMdx(bytes(`---\n${yaml}\n---\n`), 'a.mdx').problems ?? [];

const inQuotes = 'tussen dubbele aanhalingstekens ("…"), en schrijf daarin “ en ” voor aanhalingstekens';
const fields = 'op elke regel een veld, een dubbele punt, een spatie en de waarde';

const indent = [
  'springt anders in',
  'velden die vooraan beginnen',
  'haal de spaties aan het begin van de regel weg',
];
const colon = ['staat een dubbele punt', 'tussen aanhalingstekens', inQuotes];
const space = [
  'achter de dubbele punt ontbreekt een spatie',
  fields,
  'zet een spatie achter de dubbele punt',
];
const noKey = [
  'geen veld met een dubbele punt',
  fields,
  'zet de naam van het veld en een dubbele punt ervoor',
];
const openQuote = (sign: string) => [
  'worden niet gesloten',
  'hetzelfde aanhalingsteken',
  `sluit de aanhalingstekens: zet ook aan het eind een ${sign}`,
];
const behind = ['staat nog tekst', 'aan het eind', `${inQuotes} en ’ voor een apostrof`];
const start = (sign: string) => [`kan niet beginnen met ${sign}`, 'aan het begin van een waarde', inQuotes];
const openList = (sign: string) => [
  'wordt niet gesloten',
  'een lijst tussen [ en ]',
  `sluit haar met ${sign}`,
];

test.each([
  ['titel: Dag: lezer', 2, colon],
  ['titel: “Dag: lezer”', 2, colon],
  ['titel: Dag\n kort: D', 3, indent],
  ['titel: Dag\n  kort: D', 3, indent],
  ['titel: >-\n  a\n kort: D', 4, indent],
  ['lijst:\n  - a\n - b', 4, indent],
  ['titel: Dag\n\tkort: D', 3, ['springt in met een tab', 'inspringt met spaties', 'haal de tab']],
  ['titel: Dag\nkort: D\ntitel: Dag', 4, ['staat er twee keer', 'elk veld één keer', 'haal er een weg']],
  ['plaats: voorin\ntitel: "Dag', 3, openQuote('"')],
  ['titel: "Dag\nplaats: voorin\nkort: D', 2, openQuote('"')],
  ["titel: 'Dag\nplaats: voorin", 2, openQuote("'")],
  ["titel: 's Avonds\nplaats: voorin", 2, openQuote("'; is het een apostrof, schrijf dan ’")],
  ['titel: "Dag"\nkort: "Da\\"', 3, openQuote('"')],
  ['titel: "Dag,\nlezer"', 2, openQuote('"')],
  ['titel: "Dag" lezer', 2, behind],
  ['titel: "Zij zei "dag" en ging"', 2, behind],
  ["titel: 'Wat is 's avonds open?'", 2, behind],
  [
    'titel: "map\\naam\\pad"',
    2,
    ['schuine streep', 'twee schuine strepen voor één', 'schrijf \\\\ voor een schuine streep'],
  ],
  ['titel:Dag\nplaats: voorin', 2, space],
  ['plaats: voorin\ntitel:Dag', 3, space],
  ['plaats: voorin\ntitel:"Dag"', 3, space],
  ['titel Dag\nplaats: voorin', 2, noKey],
  ['titel: Dag\nlezer', 3, noKey],
  ['titel: @jan', 2, start('@')],
  ['titel: `dag`', 2, start('`')],
  ['titel: %dag', 2, start('%')],
  ['lijst: [een, twee', 2, openList(']')],
  ['titel: {dag', 2, openList('}')],
  ['lijst: [een,, twee]', 2, ['lijst tussen haken', 'één komma', 'verbeter de lijst']],
  [
    'titel: [dag] lezer',
    2,
    ['lijst tussen haken', 'niets meer', 'is het geen lijst, zet de hele waarde tussen'],
  ],
  ['titel: - dag', 2, ['een teken dat daar niet kan', 'tussen aanhalingstekens', inQuotes]],
])('says of %j on which line what to do', (yaml, line, [message, expected, remedy]) => {
  const problems = found(yaml);
  expect(problems).toMatchObject([{ file: 'a.mdx', line }]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.expected).toContain(expected);
  expect(problems[0]?.remedy).toContain(remedy);
  expect(`${problems[0]?.message} ${problems[0]?.expected} ${problems[0]?.remedy}`).not.toMatch(
    /YAML|\b(the|at|key)\b/,
  );
});

test.each([
  ['titel: Dag\ntitel: Dag', 'titel'],
  ['kort: D\ntitel: Dag: lezer', 'titel'],
  ['kort: D\ntitel: "Dag" lezer', 'titel'],
  ['kort: D\ntitel:Dag', 'titel'],
  ['titel: Dag\n kort: D', undefined],
])('names the field in %j where it is known', (yaml, field) => {
  expect(found(yaml)[0]?.field).toBe(field);
});

test('tells of faults on other lines that do not follow from the first', () => {
  expect(found('titel: Dag: lezer\nkort: D: l\nplaats: @voorin').map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('tells of a second part of a file', () => {
  expect(readYaml(bytes('titel: Dag\n---\nkort: D\n'), 'boek.yaml').problems).toMatchObject([
    { message: expect.stringContaining('streepjes'), remedy: 'haal die regel weg' },
  ]);
});
