import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/manuscript/check-body.ts';
import { COMPONENT_NAMES } from '../../../src/schemas/componenten.ts';

const found = (body: string, bodyLine = 1) =>
  checkBody({ data: {}, body, bodyLine }, 'a.mdx', COMPONENT_NAMES).map(
    ({ line, field, message }) => `${line} ${field ?? ''}: ${message}`,
  );

const WERKVORM = '<Werkvorm titel="Kijk" minuten="5" voor="wie wil">';

test.each([
  'Gewone *tekst* met een [koppeling](/dag/).\n\n## Kop\n\n- een\n- twee',
  'Regel<br />regel, H<sub>2</sub>O, m<sup>2</sup>, <abbr>VN</abbr>',
  'Een \\{ accolade \\} en een \\< teken',
  '<Bewaard />\n\n<Slotzin>*Dag*</Slotzin>',
  `${WERKVORM}\n\n<Ronde van="0" tot="5" titel="Pauze" />\n\n> <Klaarleggen>Krijt</Klaarleggen>\n\n</Werkvorm>`,
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '<Slotzin>\n\nDag, *jij*\n\n</Slotzin>',
  '<RodeLijn>\n\nTekst\n\n<Slotzin>Slot</Slotzin>\n\n</RodeLijn>',
  '',
])('takes %j', (body) => {
  expect(found(body)).toEqual([]);
});

describe('refuses', () => {
  test.each([
    ['{1}', '1 : hier staat code'],
    ['Een\n\n{1}', '3 : hier staat code'],
    ["import a from 'b'", '1 : hier staat code'],
    ['<Onzin />', '1 <Onzin>: dit onderdeel bestaat niet'],
    ['<script>1</script>', '1 <script>: dit onderdeel bestaat niet'],
    ['<iframe src="https://voorbeeld.nl" />', '1 <iframe>: dit onderdeel bestaat niet'],
    ['<>Tekst</>', '1 <>: dit onderdeel bestaat niet'],
    ['<slotzin>Dag</slotzin>', '1 <slotzin>: dit onderdeel bestaat niet'],
    ['<Slotzin a="b">Dag</Slotzin>', '1 <Slotzin> a: is geen bekend veld'],
    ['<Slotzin></Slotzin>', '1 <Slotzin>: is leeg'],
    ['<RodeLijn>\n\n</RodeLijn>', '1 <RodeLijn>: is leeg'],
    ['<Slotzin>\n\nDag\n\nTot later\n\n</Slotzin>', '1 <Slotzin>: bevat meer dan gewone woorden'],
    ['<Slotzin>Dag <Bewaard /></Slotzin>', '1 <Slotzin>: bevat meer dan gewone woorden'],
    ['<Slotzin>\n\n- Dag\n\n</Slotzin>', '1 <Slotzin>: bevat meer dan gewone woorden'],
    ['![alt](a.png)', '1 : hier staat een los plaatje'],
  ])('%j', (body, message) => {
    expect(found(body)).toEqual([expect.stringContaining(message)]);
  });

  test('an attribute that is an expression', () => {
    expect(found('<Factoren><Factor notie={1} titel="a">b</Factor></Factoren>')).toHaveLength(1);
  });

  test('an event handler on an element that may be there', () => {
    expect(found('<abbr title="Verenigde Naties" onclick="alert(1)">VN</abbr>')).toEqual([
      '1 <abbr> onclick: mag hier niet staan',
    ]);
  });

  test.each([
    ['<Ronde van="0" tot="5" titel="Pauze" />', '1 <Ronde>: staat niet in een <Werkvorm>'],
    [
      '<RodeLijn>\n\n<Klaarleggen>Krijt</Klaarleggen>\n\n</RodeLijn>',
      '3 <Klaarleggen>: staat niet in een <Werkvorm>',
    ],
    ['<Stap van="a" naar="b" tekening="plek" />', '1 <Stap>: staat niet in een <Schema>'],
    ['<Factor notie="dag" titel="a">b</Factor>', '1 <Factor>: staat niet in een <Factoren>'],
  ])('a part outside its whole: %j', (body, message) => {
    expect(found(body)).toEqual([message]);
  });

  test('a round that ends before it begins, or at once', () => {
    const rounds =
      '<Ronde van="9" tot="10" titel="a" />\n\n<Ronde van="10" tot="9" titel="b" />\n\n<Ronde van="5" tot="5" titel="c" />';
    expect(found(`${WERKVORM}\n\n${rounds}\n\n</Werkvorm>`)).toEqual([
      '5 <Ronde> tot: is niet later dan van',
      '7 <Ronde> tot: is niet later dan van',
    ]);
  });

  test('two ways to use the booklet under one title', () => {
    expect(found(`${WERKVORM}a</Werkvorm>\n\n${WERKVORM}b</Werkvorm>`)).toEqual([
      '3 <Werkvorm> titel: deze titel staat al bij de <Werkvorm> op regel 1',
    ]);
  });

  test('two titles that would be one address', () => {
    const other = WERKVORM.replace('Kijk', 'kijk!');
    expect(found(`${WERKVORM}a</Werkvorm>\n\n${other}b</Werkvorm>`)).toEqual([
      '3 <Werkvorm> titel: deze titel staat al bij de <Werkvorm> op regel 1',
    ]);
  });

  test('text that is no MDX, at its line in the file', () => {
    expect(found('Een\n\n<Slotzin>', 10)).toEqual([
      expect.stringMatching(/^12 <Slotzin>: wordt niet gesloten/),
    ]);
  });

  test.each(['<Slotzin>a</Slotzin>', '<Klaarleggen>a</Klaarleggen>'])(
    'components under the line of a verhaal, once: %j',
    (body) => {
      const problems = checkBody({ data: {}, body, bodyLine: 4 }, 'a.mdx', []);
      expect(problems).toMatchObject([
        {
          line: 4,
          message: 'dit onderdeel past niet bij een verhaal',
          expected: 'een van: abbr, br, sub, sup',
        },
      ]);
    },
  );

  test.each([
    ['<Bootje>Dag', 'dit onderdeel bestaat niet'],
    ['<RodeLijn>Dag', 'dit onderdeel past niet bij een verhaal'],
  ])('in a verhaal %j, which is not closed either, with what may stand there', (body, message) => {
    expect(checkBody({ data: {}, body, bodyLine: 4 }, 'a.mdx', [])).toMatchObject([
      { line: 4, message, expected: 'een van: abbr, br, sub, sup' },
    ]);
  });
});

/** What is said of a body, and what to do. */
const told = (body: string) =>
  checkBody({ data: {}, body, bodyLine: 1 }, 'a.mdx', COMPONENT_NAMES).map(
    ({ field, message, expected, remedy }) => `${field ?? ''}: ${message} (${expected}) ${remedy}`,
  );

describe('says of', () => {
  test.each([
    ['Een<br>twee', '<br>: heeft geen schuine streep', 'schrijf <br />'],
    ['Zie <jan@voorbeeld.nl>', 'een adres tussen < en >', 'of als [tekst](mailto:jan@voorbeeld.nl)'],
    ['Zie <https://voorbeeld.nl/a>', 'een adres tussen < en >', 'of als [tekst](https://voorbeeld.nl/a)'],
    ['Zie <www.voorbeeld.nl>', 'een adres tussen < en >', 'of als [tekst](https://www.voorbeeld.nl)'],
    ['<!-- nakijken -->', 'een opmerking <!-- … -->', 'opmerkingen kunnen hier niet'],
    ['Een { accolade', 'een accolade {', 'schrijf \\{ of haal het teken weg'],
    ['Een {niet zo}', 'een accolade {', 'schrijf \\{ of haal het teken weg'],
    ['Een <3 voor u', 'hier staat een <', 'schrijf \\< of haal het teken weg'],
    ['<Slotzin>Dag', '<Slotzin>: wordt niet gesloten', 'zet </Slotzin> achter de laatste woorden'],
    ['<Bewaard>', '<Bewaard>: wordt niet gesloten', 'schrijf <Bewaard … />'],
    ['Dag</Slotzin>', '</Slotzin>: sluit een onderdeel dat niet is geopend', 'haal </Slotzin> weg'],
    ['<Slotzin>\n\nDag</Slotzin>', '</Slotzin>: staat niet waar', 'in dezelfde alinea'],
    ['<Ronde van=1>a</Ronde>', '<Ronde>: is niet goed geschreven', 'rechte aanhalingstekens'],
    ['<Ronde van=“1”>a</Ronde>', '<Ronde>: is niet goed geschreven', 'rechte aanhalingstekens'],
    ['<b>Dag', '<b>: dit onderdeel bestaat niet', 'schrijf **vet** in plaats van <b>'],
    ['<b>Dag</b>', 'Ronde, Bewaard, abbr, br, sub, sup)', 'schrijf **vet** in plaats van <b>'],
    ['<i>Dag</i>', '<i>: dit onderdeel bestaat niet', 'schrijf _schuin_ in plaats van <i>'],
    ['<a href="/dag/">Dag</a>', '<a>: dit onderdeel bestaat niet', 'schrijf [tekst](adres)'],
    ['<Slotzin kleur="x">Dag</Slotzin>', 'is geen bekend veld (geen velden)', 'haal kleur weg'],
    [
      '<Factoren><Factor notie="een">Dag</Factor></Factoren>',
      '<Factor> titel: ontbreekt',
      'zet titel="…" binnen de haken: <Factor … titel="…">',
    ],
  ])('%j what to do', (body, message, remedy) => {
    expect(told(body)).toEqual([expect.stringContaining(message)]);
    expect(told(body)[0]).toContain(remedy);
    expect(told(body)[0]).not.toMatch(/\(\d+:\d+\)|geldige MDX/);
  });
});
