import type { MdastNode } from 'satteri';
import { plainSlug } from '../plain-slug.ts';
import { PART_OF, TITLED, type ComponentName } from '../schemas/componenten.ts';
import { isAllowed } from './check-element.ts';
import type { Problem } from './problem.ts';
import { childrenOf, isElement, wordsOf, type Element } from './tree.ts';

/**
 * Finds components that stand outside what they are a part of, and titles that stand there twice; two that differ in
 * capitals or punctuation alone would be one address.
 * @param allowed What may stand in this text at all: of the rest enough is said.
 */
export function checkPlaces(
  tree: MdastNode,
  file: string,
  allowed: ComponentName[],
  lineOf: (node: MdastNode) => number,
): Problem[] {
  const problems: Problem[] = [];
  const titles = new Map<string, number>();
  for (const { element, around } of elementsIn(tree)) {
    const name = element.name ?? '';
    if (!isAllowed(name, allowed)) continue;
    const line = lineOf(element);
    const whole = PART_OF[name];
    if (whole && !around.includes(whole)) problems.push({ line, ...outside(name, whole, file) });
    if (!TITLED.includes(name)) continue;
    const title = `${name} ${plainSlug(wordsOf(element).titel ?? '')}`;
    const before = titles.get(title);
    if (before === undefined) titles.set(title, line);
    else problems.push({ line, ...twice(name, before, file) });
  }
  return problems;
}

/** Every element, with the names of those around it. */
function* elementsIn(
  node: MdastNode,
  around: readonly string[] = [],
): Generator<{ element: Element; around: readonly string[] }> {
  if (isElement(node)) yield { element: node, around };
  const within = isElement(node) ? [...around, node.name ?? ''] : around;
  for (const child of childrenOf(node)) yield* elementsIn(child, within);
}

const outside = (name: string, whole: string, file: string): Problem => ({
  file,
  field: `<${name}>`,
  message: `staat niet in een <${whole}>`,
  expected: `<${name}> tussen <${whole}> en </${whole}>`,
  remedy: 'zet het daar, of haal het weg',
});

const twice = (name: string, line: number, file: string): Problem => ({
  file,
  field: `<${name}> titel`,
  message: `deze titel staat al bij de <${name}> op regel ${line}`,
  expected: 'op één pagina elke titel één keer, hoofdletters en leestekens niet meegerekend',
  remedy: 'geef een van de twee een andere titel',
});
