import { mdxToMdast, type MdastNode } from 'satteri';
import type { ComponentName } from '../schemas/componenten.ts';
import { checkElement } from './check-element.ts';
import { checkPlaces } from './check-places.ts';
import type { Document } from './document.ts';
import { explainMdx } from './mdx-fault.ts';
import type { Problem } from './problem.ts';
import { isElement, walk } from './tree.ts';

/** The text of an entry as a tree, with the parser the site itself is built with, set as it is in astro.config.mjs. */
export function parseBody(body: string): MdastNode {
  return mdxToMdast(body, { position: true, features: { smartPunctuation: true } }) as MdastNode;
}

/** Finds what cannot be built in a text: broken syntax, code, unknown components, wrong attributes. */
export function checkBody(document: Document, file: string, allowed: ComponentName[]): Problem[] {
  const { body, bodyLine } = document;
  let tree: MdastNode;
  try {
    tree = parseBody(body);
  } catch (error) {
    return [explainMdx(error as Error, document, file, allowed)];
  }
  const lineIn = (node: MdastNode) => lineOf(node, bodyLine);
  return [
    ...[...walk(tree)].flatMap((node) =>
      checkNode(node, file, allowed).map((problem) => ({ line: lineIn(node), ...problem })),
    ),
    ...checkPlaces(tree, file, allowed, lineIn),
  ];
}

/** Line in the file of a node in the body. */
export function lineOf(node: MdastNode, bodyLine: number): number {
  return (node.position?.start.line ?? 1) + bodyLine - 1;
}

function checkNode(node: MdastNode, file: string, allowed: ComponentName[]): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          file,
          message: 'hier staat code (import, export of accolades)',
          expected: 'alleen tekst, Markdown en de onderdelen van deze site',
          remedy: 'haal de code weg; zet een \\ voor een accolade die gewoon een accolade is',
        },
      ];
    case 'image':
      return [
        {
          file,
          message: 'hier staat een los plaatje',
          expected: 'tekeningen alleen als illustratie.* naast een verhaal',
          remedy: 'haal het plaatje weg of maak er een verhaal van',
        },
      ];
    default:
      return isElement(node) ? checkElement(node, file, allowed) : [];
  }
}
