import type { MdastNode } from 'satteri';
import { childrenOf } from '../manuscript/tree.ts';
import { element } from './xml.ts';

/** A table whose first row is its head, with each column on the side it is asked on; see style.ts. */
export function tableToXhtml(
  node: Extract<MdastNode, { type: 'table' }>,
  write: (nodes: MdastNode[]) => string,
): string {
  const [head, ...body] = node.children.map((row, index) => {
    const cells = childrenOf(row).map((cell, column) => {
      const side = node.align?.[column];
      const attributes = { class: side ? `column-${side}` : undefined };
      return element(index === 0 ? 'th' : 'td', attributes, write(childrenOf(cell)));
    });
    return element('tr', {}, cells.join(''));
  });
  return element('table', {}, `<thead>${head ?? ''}</thead><tbody>${body.join('')}</tbody>`);
}
