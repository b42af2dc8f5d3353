import { isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { fieldAt, QUOTE } from './yaml-place.ts';

/**
 * Finds what YAML takes for a comment though it stands behind a value: in `citaat: Wij zijn nummer #1 van de straat`
 * the half of a sentence, which would get lost without a word. See https://yaml.org/spec/1.2.2/#66-comments.
 * @param lineAt the line of the file, from 1, of an offset in `source`.
 */
export function checkComments(
  yaml: Document.Parsed,
  source: string,
  file: string,
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  visit(yaml, {
    Node(_, node, path) {
      if (!swallows(node) || !node.range) return;
      const at = source.indexOf('#', node.range[1]);
      problems.push({
        file,
        line: lineAt(at),
        field: fieldAt(path),
        message: `wat achter de # staat, valt weg: "${source.slice(at).split('\n', 1)[0]}"`,
        expected:
          'een waarde met een # erin tussen aanhalingstekens; een opmerking op een regel zonder inspringen',
        remedy: `${QUOTE}, of zet de opmerking op een eigen regel`,
      });
    },
  });
  return problems;
}

/** A list that goes line by line has its comments on lines of their own; a folded text its in the line before it. */
const swallows = (node: Node) =>
  Boolean(node.comment) &&
  (isScalar(node) ? !node.type?.startsWith('BLOCK') : isCollection(node) && node.flow);
