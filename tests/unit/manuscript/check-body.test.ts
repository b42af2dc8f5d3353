import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/manuscript/check-body.ts';
import { VERHAAL_COMPONENT_NAMES } from '../../../src/schemas/componenten.ts';

const found = (body: string, bodyLine = 1) =>
  checkBody({ data: {}, body, bodyLine }, 'a.mdx').map(
    ({ line, field, message }) => `${line} ${field ?? ''}: ${message}`,
  );

test.each([
  'Gewone *tekst* met een [koppeling](/dag/).\n\n## Kop\n\n- een\n- twee',
  'Regel<br />regel, H<sub>2</sub>O, m<sup>2</sup>, <abbr>VN</abbr>',
  'Een \\{ accolade \\} en een \\< teken',
  '| a | b |\n| - | - |\n| 1 | 2 |',
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
    ['![alt](a.png)', '1 : hier staat een los plaatje'],
  ])('%j', (body, message) => {
    expect(found(body)).toEqual([expect.stringContaining(message)]);
  });

  test('an attribute that is an expression', () => {
    expect(found('<Factor notie={1} titel="a">b</Factor>')).toHaveLength(1);
  });

  test('an event handler on an element that may be there', () => {
    expect(found('<abbr title="Verenigde Naties" onclick="alert(1)">VN</abbr>')).toEqual([
      '1 <abbr> onclick: mag hier niet staan',
    ]);
  });

  test('text that is no MDX, at its line in the file', () => {
    expect(found('Een\n\n<Slotzin>', 10)).toEqual([
      expect.stringMatching(/^12 : de tekst is geen geldige MDX/),
    ]);
  });

  test('large components under the line of a verhaal', () => {
    const problems = checkBody(
      { data: {}, body: '<RodeLijn>a</RodeLijn>', bodyLine: 4 },
      'a.mdx',
      VERHAAL_COMPONENT_NAMES,
    );
    expect(problems).toMatchObject([
      { line: 4, message: 'dit onderdeel past niet bij een verhaal', expected: 'een van: Slotzin' },
    ]);
  });
});
