/** A text as a tree of nodes: how it is gone through, and what its nodes hold. */
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component of the site, or an element of HTML. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** The node and every node in it, parents before children. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The words in a node, without what makes them bold, a link or code. */
export const textOf = (node: MdastNode): string =>
  [...walk(node)].map((child) => ('value' in child ? String(child.value) : '')).join('');

/** The words of an element that holds a sentence: on lines of their own they are a paragraph. */
export const sentenceOf = (element: Element): MdastNode[] =>
  childrenOf(element).flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));

/** The attributes of an element as they are written, for whoever checks: code is no text, and a spread has no name. */
export const attributesOf = (element: Element): Record<string, unknown> =>
  Object.fromEntries(
    element.attributes.map((attribute) =>
      'name' in attribute ? [attribute.name, attribute.value] : ['{...}', attribute],
    ),
  );

/** The attributes of an element that are texts, for whoever renders. */
export const wordsOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributesOf(element)).filter(
      (attribute): attribute is [string, string] => typeof attribute[1] === 'string',
    ),
  );
