import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { nearest, related } from '../../../src/scripts/zoeken-words.ts';
import { makeRegister } from '../../../src/search/register.ts';
import { mainOf, proseOf, verhaalRecord } from '../../../src/search/search-record.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const { verhalen } = buildBooklet(manuscriptOf([2]));
const saying = (...lines: string[]) => lines.map((citaat, index) => ({ ...verhalen[index]!, citaat }));

test('the register has every word of weight once, with where it stands, in the order of the alphabet', () => {
  const register = makeRegister(saying('Zeven zebra’s zien de Été', 'De zebra’s en de oase'));
  expect(register.map(({ word }) => word)).toEqual(['oase', 'zebra’s', 'zeven']);
  expect(register[1]!.verhalen.map(({ number }) => number)).toEqual([1, 2]);
});

test('a record is HTML whatever the words are', () => {
  const { html } = verhaalRecord({ ...verhalen[0]!, title: 'A "b" <c> & d' }, undefined, '');
  expect(html).toContain('<h1 data-pagefind-meta="title">A &quot;b&quot; &lt;c> &amp; d</h1>');
});

test('the words of a built page are those in its main element, and the text of a verhaal is within', () => {
  const html =
    '<body><main id="a"><h1>Kop</h1><div class="look prose"><p>Een</p></div><div>Deel</div></main></body>';
  expect(mainOf(html, '/a/')).toBe('<h1>Kop</h1><div class="look prose"><p>Een</p></div><div>Deel</div>');
  expect(proseOf(html, '/a/')).toBe('<p>Een</p>');
  expect(proseOf('<div class="look prose"></div>', '/a/')).toBe('');
});

test('a page that does not have them stops the build: nobody would find its words', () => {
  expect(() => mainOf('<body>Een</body>', '/a/')).toThrow('Zoekindex, /a/: er is geen <main>');
  expect(() => proseOf('<main><div class="look">Een</div></main>', '/a/')).toThrow(
    'Zoekindex, /a/: er is geen <div class="look prose">',
  );
});

test('the nearest words differ little, whatever their accents', () => {
  const words = ['hiërarchie', 'netwerk', 'netwerken', 'oase'];
  expect(nearest('hierarchi', words)).toEqual(['hiërarchie']);
  expect(nearest('netwerkn', words)).toEqual(['netwerk', 'netwerken']);
  expect(nearest('xyz', words)).toEqual([]);
});

test.for([
  ['netwerk', 'netwerken', true],
  ['Cooperatie', 'coöperaties', true],
  ['een oase', 'oase', true],
  ['oen', 'OEN', true],
  ['democratie', 'de', false],
  ['democratie', 'demonstratie', true],
  ['gans', 'gang', false],
  ['', 'de', false],
])('asked for “%s” the word “%s” belongs to it: %s', ([question, word, belongs]) => {
  expect(related(question as string, word as string)).toBe(belongs);
});
