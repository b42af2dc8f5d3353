import type { MdastNode } from 'satteri';
import { childrenOf, isElement, sentenceOf, wordsOf, type Element } from '../manuscript/tree.ts';
import { COMPONENTEN, HTML_ELEMENTS } from '../schemas/componenten.ts';
import type { Writer } from './mdx-to-typst.ts';
import { call, Code, sequence, type Value } from './typst-code.ts';
import type { Advice } from './unprintable.ts';

/** The printed booklet holds none: it prints from its own page. */
const METHOD: Advice = {
  expected: 'een werkvorm op een pagina met plaats: gebruik, die niet in het gedrukte boekje staat',
  remedy: 'zet de werkvorm op zo’n pagina, of geef deze pagina plaats: gebruik',
};

/** Whether an author may use an element of this name at all. */
export const isComponent = (name: string | null): boolean =>
  name !== null && (name in COMPONENTEN || HTML_ELEMENTS.includes(name));

/** An element of the site, or one of HTML, as Typst code. */
export function componentToTypst(element: Element, writer: Writer): Value {
  const words = wordsOf(element);
  const children = childrenOf(element);
  switch (element.name) {
    case 'br':
      return new Code('linebreak()');
    case 'sub':
    case 'sup':
      return call(element.name === 'sub' ? 'sub' : 'super', {}, writer.run(children));
    case 'abbr':
      return sequence([writer.run(children), words.title ? ` (${words.title})` : '']);
    case 'Slotzin':
      return call('closing-words', {}, writer.run(sentenceOf(element)));
    case 'RodeLijn':
      return call('red-line', {}, writer.blocks(children));
    case 'Factoren':
      return call('factors', {}, ...partsOf(element, 'Factor', writer));
    case 'Factor':
      return factor(element, writer);
    case 'Schema':
      return call(
        'diagram',
        { ...words, look: writer.surroundings.diagram },
        ...partsOf(element, 'Stap', writer),
      );
    case 'Stap':
      return words;
    // Buttons: paper has none.
    case 'Bewaard':
      return sequence([]);
    case 'Werkvorm':
      return writer.refuse(element, '<Werkvorm>', METHOD);
    default:
      return writer.refuse(element, `<${element.name}>`);
  }
}

/** The elements a list or a diagram is made of; anything else between them would get lost. */
function partsOf(element: Element, name: string, writer: Writer): Value[] {
  return [...elementsIn(childrenOf(element))].map((child) =>
    isElement(child) && child.name === name
      ? componentToTypst(child, writer)
      : writer.refuse(child, `iets anders dan <${name}> binnen <${element.name}>`),
  );
}

/** Elements on one line lie in a paragraph of their own, with spaces between them. */
function* elementsIn(nodes: MdastNode[]): Generator<MdastNode> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield* elementsIn(node.children);
    else if (node.type !== 'text' || node.value.trim() !== '') yield node;
  }
}

function factor(element: Element, writer: Writer): Value {
  const { notie: slug = '', titel = '' } = wordsOf(element);
  const notie = writer.surroundings.notie(slug);
  if (!notie) return writer.refuse(element, `een factor van de notie "${slug}", die er niet is,`);
  return call('factor', { ...notie, title: titel }, writer.run(sentenceOf(element)));
}
