import type { MdastNode } from 'satteri';

/** Every node of a tree, parents before children. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of 'children' in node ? (node.children as MdastNode[]) : []) yield* walk(child);
}
