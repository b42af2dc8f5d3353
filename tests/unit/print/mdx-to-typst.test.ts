import { describe, expect, test } from 'vitest';
import { mdxToTypst } from '../../../src/print/mdx-to-typst.ts';
import { literal } from '../../../src/print/typst-code.ts';

const surroundings = {
  destination: (url: string) => url,
  notie: (slug: string) =>
    slug === 'kade' ? { figure: '<svg/>', palette: 'oase', destination: '/kade/' } : undefined,
  diagram: 'schema',
};
const printed = (body: string) => mdxToTypst({ file: 'a.mdx', body, bodyLine: 5 }, surroundings);

test.each([
  ['*schuin* en **vet**', 'emph({ "schuin" })'],
  ['een [koppeling](https://a.nl)', 'text-link("https://a.nl", { "koppeling" })'],
  ['een [koppeling][b]\n\n[b]: https://b.nl', 'text-link("https://b.nl"'],
  ['## Kop', 'heading(level: 2, { "Kop" })'],
  ['> citaat', 'quote(block: true'],
  ['- een\n- twee', 'list(tight: true'],
  ['3. een\n4. twee', 'enum(tight: true, start: 3'],
  ['- [x] klaar', 'checkbox(true)'],
  ['tekst[^1]\n\n[^1]: Een noot.', '#footnote({ { "Een noot." }'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'table.header({ "a" }, { "b" })'],
  ['| a | b |\n| - | - |\n| 1 |\n| 2 | 3 | 4 |', '{ "1" }, none, none, { "2" }, { "3" }, { "4" })'],
  ['boven\n\n---\n\nonder', 'line-between()'],
  ['~~weg~~', 'strike({ "weg" })'],
  ['een<br />twee', 'linebreak(); "twee"'],
  ['H<sub>2</sub>O', 'sub({ "2" })'],
  ['<abbr title="Verenigde Naties">VN</abbr>', '" (Verenigde Naties)"'],
  ['<Slotzin>Dag</Slotzin>', 'closing-words({ "Dag" })'],
  ['<Slotzin>\n\nDag\n\n</Slotzin>', 'closing-words({ "Dag" })'],
  ['<RodeLijn>\n\nTekst\n\n</RodeLijn>', 'red-line('],
  ['<Factoren>\n  <Factor notie="kade" titel="De kade">ga erheen</Factor>\n</Factoren>', 'factors(factor('],
])('%j becomes %s', (body, code) => {
  const result = printed(body);
  expect(result.problems).toEqual([]);
  expect(result.code.code).toContain(code);
});

describe('refuses, with the line', () => {
  test.each([
    ['Tekst\n\n![alt](a.png)', 7, 'image kan niet worden gedrukt'],
    ['<iframe src="a" />', 5, '<iframe> kan niet worden gedrukt'],
    ['<Factoren>\n\nlos\n\n<Factor notie="kade" titel="a">b</Factor>\n\n</Factoren>', 7, 'binnen <Factoren>'],
    ['<Factoren>\n<Factor notie="weg" titel="a">b</Factor>\n</Factoren>', 6, 'die er niet is'],
  ])('%j', (body, line, message) => {
    expect(printed(body).problems).toEqual([
      expect.objectContaining({ file: 'a.mdx', line, message: expect.stringContaining(message) as string }),
    ]);
  });
});

test('a value is written as Typst reads it', () => {
  expect(literal({ a: [1, true, undefined], b: 'zeg "\\"\n' })).toBe(
    '("a": (1, true, none,), "b": "zeg \\"\\\\\\"\\u{a}")',
  );
  expect(literal({})).toBe('(:)');
});
