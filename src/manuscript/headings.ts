import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { textOf, walk } from './tree.ts';

/** A heading in a text. */
export interface Heading {
  /** The id Astro gives it: GitHub's slug. */
  id: string;
  /** How deep it lies, from 1; a level the text skips is not counted, for whoever listens misses one. */
  level: number;
}

/** The headings of a text, in order. */
export function headingsOf(tree: MdastNode): Map<MdastNode, Heading> {
  const slugger = new GithubSlugger();
  const above: number[] = [];
  const headings = new Map<MdastNode, Heading>();
  for (const node of walk(tree)) {
    if (node.type !== 'heading') continue;
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    headings.set(node, { id: slugger.slug(textOf(node)), level: above.length });
  }
  return headings;
}

/** The heading a link within the text leads to. */
export function headingAt(headings: Map<MdastNode, Heading>, url: string): Heading | undefined {
  return url.startsWith('#')
    ? [...headings.values()].find(({ id }) => id === decodeFragment(url.slice(1)))
    : undefined;
}

/** What a fragment says; one with a stray % says what it is. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
