import { isAlias, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { fieldAt, QUOTE } from './yaml-place.ts';

/**
 * Finds values whose first word YAML keeps for itself: `&samen sterk` is the word `sterk` with a name for reuse,
 * `!Let op` the word `op` of a kind of its own, `*alias` what has that name elsewhere. No content needs any of
 * these; all of them lose words. See https://yaml.org/spec/1.2.2/#69-node-properties.
 * @param lineAt the line of the file, from 1, of an offset in the source.
 */
export function checkMarks(
  yaml: Document.Parsed,
  file: string,
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  visit(yaml, {
    Node(key, node, path) {
      const mark = markOf(node);
      if (!mark || !node.range) return;
      problems.push({
        file,
        line: lineAt(node.range[0]),
        field: key === 'key' ? undefined : fieldAt(path),
        message: isAlias(node)
          ? `"${mark}" komt zo niet op de site: een woord met * ervoor verwijst naar een ander woord`
          : `"${mark}" valt weg`,
        expected: 'een waarde die met &, ! of * begint tussen aanhalingstekens',
        remedy: QUOTE,
      });
    },
  });
  return problems;
}

/** The word that would not be there, with its sign. */
function markOf(node: Node): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  if ('anchor' in node && node.anchor !== undefined) return `&${node.anchor}`;
  if (node.tag === undefined) return undefined;
  return node.tag.startsWith('!') ? node.tag : node.tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
