import type { z } from 'astro/zod';
import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { COMPONENTEN, COMPONENT_NAMES, HTML_ELEMENTS, type ComponentName } from '../schemas/componenten.ts';
import type { Document } from './document.ts';
import type { Problem } from './problem.ts';
import { validateData } from './validate-data.ts';

/** The text of an entry as a tree, with the parser the site itself is built with, set as it is in astro.config.mjs. */
export function parseBody(body: string): MdastNode {
  return mdxToMdast(body, { position: true, features: { smartPunctuation: true } }) as MdastNode;
}

/** Every node of a tree, parents before children. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of 'children' in node ? (node.children as MdastNode[]) : []) yield* walk(child);
}

/** Finds what cannot be built in a text: broken syntax, code, unknown components, wrong attributes. */
export function checkBody({ body, bodyLine }: Document, file: string, allowed = COMPONENT_NAMES): Problem[] {
  let tree: MdastNode;
  try {
    tree = parseBody(body);
  } catch (error) {
    return [syntaxProblem(error as Error, bodyLine, file)];
  }
  return [...walk(tree)].flatMap((node) =>
    checkNode(node, file, allowed).map((problem) => ({ line: lineOf(node, bodyLine), ...problem })),
  );
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
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node as Element, file, allowed);
    default:
      return [];
  }
}

function checkElement(element: Element, file: string, allowed: ComponentName[]): Problem[] {
  const name = element.name ?? '';
  if (HTML_ELEMENTS.includes(name)) return checkHtml(element, name, file);
  if (!isAllowed(name, allowed)) {
    return [
      {
        file,
        field: `<${name}>`,
        message:
          name in COMPONENTEN ? 'dit onderdeel past niet bij een verhaal' : 'dit onderdeel bestaat niet',
        expected: `een van: ${allowed.join(', ')}`,
        remedy: 'verbeter de naam (let op hoofdletters) of haal het onderdeel weg',
      },
    ];
  }
  const schema: z.ZodObject = COMPONENTEN[name];
  const { problems = [] } = validateData(schema, attributesOf(element), file);
  return problems.map((problem) => ({ ...problem, field: `<${name}> ${problem.field ?? ''}`.trim() }));
}

/** Behind an abbreviation its words may stand; anything else would run or restyle something. */
function checkHtml(element: Element, name: string, file: string): Problem[] {
  return Object.keys(attributesOf(element))
    .filter((attribute) => attribute !== 'title' && attribute !== 'lang')
    .map((attribute) => ({
      file,
      field: `<${name}> ${attribute}`,
      message: 'mag hier niet staan',
      expected: 'alleen title of lang',
      remedy: `haal ${attribute} weg`,
    }));
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isAllowed = (name: string, allowed: ComponentName[]): name is ComponentName =>
  (allowed as string[]).includes(name);

function attributesOf(element: Element): Record<string, unknown> {
  return Object.fromEntries(
    element.attributes.map((attribute) =>
      'name' in attribute ? [attribute.name, attribute.value] : ['{...}', attribute],
    ),
  );
}

function syntaxProblem(error: Error, bodyLine: number, file: string): Problem {
  const [, line, , reason] = /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
  return {
    file,
    line: Number(line ?? 1) + bodyLine - 1,
    message: `de tekst is geen geldige MDX (${(reason ?? error.message).split(/ \(note|\n/)[0]})`,
    expected: 'elk onderdeel <Zo> ook weer gesloten met </Zo>',
    remedy: 'sluit het onderdeel; zet een \\ voor een < of { die gewoon een teken is',
  };
}
