import { isPair, isScalar, visit, type Document } from 'yaml';

/** What makes of any value what it says: as much as an editor has to know of YAML. */
export const QUOTE =
  'zet de hele waarde tussen dubbele aanhalingstekens ("…"), en schrijf daarin “ en ” voor aanhalingstekens';

/** Where a fault of YAML stands, and what stands around it. */
export interface Place {
  offset: number;
  /** Where the line begins. */
  start: number;
  line: string;
  /** The line from the offset. */
  rest: string;
  /** The value between quotation marks before the offset, as a range of the source. */
  quoted: [number, number] | undefined;
  source: string;
}

export function placeOf(yaml: Document.Parsed, source: string, offset: number): Place {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return {
    offset,
    start,
    line: source.slice(start).split('\n', 1)[0] ?? '',
    rest: source.slice(offset).split('\n', 1)[0] ?? '',
    quoted: quotedBefore(yaml, offset),
    source,
  };
}

/** The name of the field a node stands in, from the nodes above it. */
export function fieldAt(path: readonly unknown[]): string | undefined {
  const pair = path.findLast((parent) => isPair(parent));
  return pair && String(pair.key);
}

/** Whether what stands on the line, or goes on on it, is a list between brackets. */
export const isList = ({ line, source, start }: Place) =>
  /:\s*[[{]/.test(line) || /:\s*[[{][^\]}]*$/.test(source.slice(0, start));

/** The value between quotation marks before an offset, as a range of the source. */
function quotedBefore(yaml: Document.Parsed, offset: number): [number, number] | undefined {
  let found: [number, number] | undefined;
  visit(yaml, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return;
      if (node.range[0] < offset && node.range[1] <= offset) found = [node.range[0], node.range[1]];
    },
  });
  return found;
}
