import { describe, expect, test } from 'vitest';
import { readMdx, readYaml } from '../../../src/manuscript/document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readMdx(bytes(text), 'a.mdx');

describe('readMdx', () => {
  test('parts the frontmatter from the text', () => {
    expect(read('---\ntitel: Dag\n---\n\nEen tekst.\n').value).toEqual({
      data: { titel: 'Dag' },
      body: 'Een tekst.',
      bodyLine: 5,
    });
  });

  test.each([
    ['no text', '---\ntitel: Dag\n---\n', '', 4],
    ['nothing behind the last dash', '---\ntitel: Dag\n---', '', 3],
    ['a rule of dashes in the text', '---\ntitel: Dag\n---\nEen\n\n---\n\nTwee\n', 'Een\n\n---\n\nTwee', 4],
    ['blank lines before the text', '---\ntitel: Dag\n---\n\n\n\nEen\n', 'Een', 7],
    ['spaces behind the dashes', '---  \ntitel: Dag\n--- \nEen\n', 'Een', 4],
    ['lines as Windows ends them', '---\r\ntitel: Dag\r\n---\r\n\r\nEen\r\nTwee\r\n', 'Een\nTwee', 5],
    ['a byte order mark', '\ufeff---\ntitel: Dag\n---\nEen\n', 'Een', 4],
  ])('reads a file with %s', (_, text, body, bodyLine) => {
    expect(read(text).value).toEqual({ data: { titel: 'Dag' }, body, bodyLine });
  });

  test.each([
    ['behind the colon', '---\ntitel:\u00a0Dag\nplaats: \u200bvoorin\n---\nEen\n'],
    ['at the end', '---\ntitel: Dag\u00a0\nplaats: voorin\u200b\n---\u00a0\nEen\n'],
    ['before a field', '---\n\u200btitel: Dag\n\ufeffplaats: voorin\n---\nEen\n'],
  ])('sees no signs that nobody sees %s', (_, text) => {
    expect(read(text).value?.data).toEqual({ titel: 'Dag', plaats: 'voorin' });
  });

  test('leaves such signs in a value, and in the text', () => {
    const value = 'Zij zei:\u00a0“kom” en bij\u00adna';
    expect(read(`---\ntitel: "${value}"\n---\n50\u00a0%\n`).value).toMatchObject({
      data: { titel: value },
      body: '50\u00a0%',
    });
  });

  test('gives an empty frontmatter as no fields', () => {
    expect(read('---\n---\nEen\n').value).toEqual({ data: {}, body: 'Een', bodyLine: 3 });
  });

  test.each(['Een tekst.', '', '\n---\ntitel: Dag\n---\n', '---\ntitel: Dag\n', '----\ntitel: Dag\n----\n'])(
    'refuses %j, which has no frontmatter at its start',
    (text) => {
      expect(read(text).problems).toMatchObject([{ file: 'a.mdx', line: 1 }]);
      expect(read(text).problems?.[0]?.message).toContain('begint niet met een kop');
    },
  );

  test.each([
    ['citaat: Wij zijn nummer #1 van de straat', 'citaat', 2, '#1 van de straat'],
    ['titel: Dag\ncitaat: Wij zijn\n  #1 van de straat', 'citaat', 4, '#1 van de straat'],
    ['citaat: #1 van de straat', 'citaat', 2, '#1 van de straat'],
    ['citaat: "Dag" # nakijken', 'citaat', 2, '# nakijken'],
    ['lijst: [een, twee] # en drie', 'lijst', 2, '# en drie'],
    ['lijst:\n  - een\n  - twee #3', 'lijst', 4, '#3'],
  ])('refuses %j, which would lose words', (yaml, field, line, lost) => {
    const { problems } = read(`---\n${yaml}\n---\n`);
    expect(problems).toMatchObject([{ file: 'a.mdx', field, line }]);
    expect(problems?.[0]?.message).toContain(`"${lost}"`);
    expect(problems?.[0]?.expected).toContain('een waarde met een # erin tussen aanhalingstekens');
    expect(problems?.[0]?.remedy).toContain(
      'tussen dubbele aanhalingstekens ("…"), en schrijf daarin “ en ”',
    );
  });

  test.each([
    ['citaat: &samen sterk in de wijk', 'citaat', 2, '"&samen" valt weg'],
    ['citaat: !Let op', 'citaat', 2, '"!Let" valt weg'],
    ['citaat: ! Let op', 'citaat', 2, '"!" valt weg'],
    ['citaat: !!str Dag', 'citaat', 2, '"!!str" valt weg'],
    ['citaat: &samen', 'citaat', 2, '"&samen" valt weg'],
    ['titel: Dag\ncitaat: *samen', 'citaat', 3, '"*samen" komt zo niet op de site'],
    ['citaat: *samen sterk', 'citaat', 2, '"*samen" komt zo niet op de site'],
    ['citaat: *Dag*', 'citaat', 2, '"*Dag*" komt zo niet op de site'],
    ['lijst:\n  - een\n  - &twee drie', 'lijst', 4, '"&twee" valt weg'],
    ['&een lijst: twee', undefined, 2, '"&een" valt weg'],
  ])('refuses %j, which YAML keeps a word of', (yaml, field, line, message) => {
    const { problems } = read(`---\n${yaml}\n---\n`);
    expect(problems).toMatchObject([{ file: 'a.mdx', field, line }]);
    expect(problems?.[0]?.message).toContain(message);
    expect(problems?.[0]?.expected).toContain('tussen aanhalingstekens');
    expect(problems?.[0]?.remedy).toContain('tussen dubbele aanhalingstekens');
  });

  test('tells of every word that YAML keeps', () => {
    expect(read('---\na: &een b\nb: *een\nc: !d e\n---\n').problems).toHaveLength(3);
  });

  test('takes those signs between quotation marks, and further on', () => {
    expect(read('---\na: "&b"\nb: een & twee ! *drie*\n---\n').value?.data).toEqual({
      a: '&b',
      b: 'een & twee ! *drie*',
    });
  });

  test('tells of every value that would lose words', () => {
    expect(read('---\na: een #1\nb: twee #2\n---\n').problems).toHaveLength(2);
  });

  test.each([
    ['# vooraf\na: een\n# tussen\nb: twee\n# achteraf', { a: 'een', b: 'twee' }],
    ['lijst:\n  # vooraf\n  - een\n  # tussen\n  - twee', { lijst: ['een', 'twee'] }],
    ['lijst: # in volgorde\n  - een', { lijst: ['een'] }],
    ['a: "nummer #1"', { a: 'nummer #1' }],
    ['a: nummer#1', { a: 'nummer#1' }],
    ['a: >- # nakijken\n  een', { a: 'een' }],
    ['a: >-\n  nummer #1\n  # ook', { a: 'nummer #1 # ook' }],
  ])('loses nothing in %j', (yaml, data) => {
    expect(read(`---\n${yaml}\n---\n`).value?.data).toEqual(data);
  });
});

test.each([readMdx, readYaml])('refuses bytes that are no UTF-8: %o', (readBytes) => {
  const [problem] = readBytes(new Uint8Array([0x2d, 0xe9, 0x20]), 'a').problems ?? [];
  expect(problem).toMatchObject({
    file: 'a',
    message: 'is geen leesbare tekst',
    expected: 'tekst in UTF-8',
  });
});

describe('readYaml', () => {
  test('reads a whole file', () => {
    expect(readYaml(bytes('titel: Dag\nlijst:\n  - een\n'), 'boek.yaml').value?.data).toEqual({
      titel: 'Dag',
      lijst: ['een'],
    });
  });

  test('gives an empty file as no fields', () => {
    expect(readYaml(bytes(''), 'boek.yaml').value?.data).toEqual({});
  });

  test('names the line of a mistake', () => {
    expect(readYaml(bytes('titel: Dag\n\nrechten: a: b\n'), 'boek.yaml').problems?.[0]?.line).toBe(3);
  });
});
