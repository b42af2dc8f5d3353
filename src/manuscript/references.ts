import type { MdastNode } from 'satteri';
import { walk } from './tree.ts';

/** What a text points to by a name, wherever in it that stands. */
export interface References {
  /** The words of each footnote, by its name. */
  notes: Map<string, Extract<MdastNode, { type: 'footnoteDefinition' }>>;
  /** The address of each link that has it on a line elsewhere, by the name of that line. */
  addresses: Map<string, string>;
}

export function referencesOf(tree: MdastNode): References {
  const references: References = { notes: new Map(), addresses: new Map() };
  for (const node of walk(tree)) {
    if (node.type === 'footnoteDefinition') references.notes.set(node.identifier, node);
    if (node.type === 'definition') references.addresses.set(node.identifier, node.url);
  }
  return references;
}
