import { paths } from '../booklet/urls.ts';
import { childrenOf, sentenceOf, wordsOf, type Element } from '../manuscript/tree.ts';
import { startOf, type Writer } from './mdx-to-xhtml.ts';
import { element, escapeXml } from './xml.ts';

/** An element of the site, or one of HTML, as XHTML. */
export function componentToXhtml(node: Element, writer: Writer): string {
  const words = wordsOf(node);
  const inside = () => writer.all(childrenOf(node));
  switch (node.name) {
    case 'br':
      return '<br/>';
    case 'sub':
    case 'sup':
      return element(node.name, {}, inside());
    case 'abbr':
      return element('abbr', { title: words.title }, inside());
    case 'Slotzin':
      return element('strong', { class: 'slotzin' }, writer.all(sentenceOf(node)));
    case 'RodeLijn':
      return element('div', { class: 'rode-lijn' }, inside());
    case 'Factoren':
      return element('ol', {}, inside());
    case 'Factor':
      return factor(node, writer);
    case 'Schema':
      return diagram(words, inside());
    case 'Stap':
      return step(words, writer);
    case 'Bewaard':
      // Buttons: a book has none.
      return '';
    default:
      throw new Error(`EPUB: geen vorm voor <${node.name}>`);
  }
}

function factor(node: Element, writer: Writer): string {
  const { notie = '', titel = '' } = wordsOf(node);
  const href = writer.places.destination(paths.notie(notie));
  const link = element('a', { href }, element('strong', {}, escapeXml(titel)));
  const value = startOf(writer.places.numberOf(notie));
  return element('li', { value }, `${link}: ${writer.all(sentenceOf(node))}`);
}

function diagram(
  { titel = '', van = '', naar = '', midden = '', bijschrift = '' }: Words,
  rows: string,
): string {
  const head = `<thead><tr><th scope="col">${escapeXml(van)}</th><th scope="col">${escapeXml(naar)}</th></tr></thead>`;
  const foot = `<tfoot><tr><td colspan="2">${escapeXml(midden)}</td></tr></tfoot>`;
  const caption = `<caption>${escapeXml(titel)}</caption>`;
  return `<table class="schema">${caption}${head}<tbody>${rows}</tbody>${foot}</table><p class="klein">${escapeXml(bijschrift)}</p>`;
}

function step({ van = '', naar = '', tekening = '' }: Words, writer: Writer): string {
  const [from, to] = writer.places.step(tekening);
  const cell = (file: string, words: string) =>
    element('td', {}, `${element('img', { src: file, alt: '', width: '90' })}<br/>${escapeXml(words)}`);
  return element('tr', {}, cell(from, van) + cell(to, naar));
}

type Words = Record<string, string>;
