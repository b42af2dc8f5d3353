import type { MdastNode } from 'satteri';
import { druk } from '../i18n/druk.ts';
import { parseBody } from '../manuscript/check-body.ts';
import { headingAt, headingsOf, type Heading } from '../manuscript/headings.ts';
import { referencesOf, type References } from '../manuscript/references.ts';
import { childrenOf, isElement } from '../manuscript/tree.ts';
import { componentToXhtml } from './component-to-xhtml.ts';
import { tableToXhtml } from './table-to-xhtml.ts';
import { element, escapeXml } from './xml.ts';

/** Where things stand in the book. */
export interface Places {
  /** Where a link leads: a file of the book, or a whole address. */
  destination(url: string): string;
  /** The number of a notie, by its slug. */
  numberOf(slug: string): number | undefined;
  /** The two drawings of a step of a diagram, as files of the book. */
  step(name: string): [string, string];
}

/** Where a text stands in the book. */
export interface Place {
  /** Tells its ids from those of other texts in the same file. */
  name: string;
  /** Level of the heading it stands under. */
  under: number;
}

/** A running text as XHTML. What cannot be printed has been refused before: see print/check-print.ts. */
export function mdxToXhtml(body: string, place: Place, places: Places): string {
  const tree = parseBody(body);
  const writer = new Writer(tree, place, places);
  return writer.all(childrenOf(tree)) + writer.notes();
}

/** Names may hold signs that XML allows in no id. */
export const idOf = (kind: 'kop' | 'noot' | 'roep', place: string, name: string) =>
  `${kind}-${Buffer.from(`${place}#${name}`).toString('hex')}`;

/** Turns nodes into markup. */
export class Writer {
  private readonly place: Place;
  readonly places: Places;
  private readonly called: string[] = [];
  private readonly headings: Map<MdastNode, Heading>;
  private readonly references: References;

  constructor(tree: MdastNode, place: Place, places: Places) {
    this.place = place;
    this.places = places;
    this.headings = headingsOf(tree);
    this.references = referencesOf(tree);
  }

  all(nodes: MdastNode[]): string {
    return nodes.map((node) => this.write(node)).join('');
  }

  /** The notes that were called, in the order they were called, at the end of the text. */
  notes(): string {
    let notes = '';
    // A note may call another: then the list grows on the way.
    for (const [index, identifier] of this.called.entries()) {
      const definition = this.references.notes.get(identifier);
      if (definition) notes += this.note(definition, index + 1);
    }
    return notes;
  }

  private note(node: Extract<MdastNode, { type: 'footnoteDefinition' }>, number: number): string {
    const back = element(
      'a',
      {
        role: 'doc-backlink',
        href: `#${this.id('roep', node.identifier)}`,
        'aria-label': druk.terugNaarNoot(number),
      },
      `${number}.`,
    );
    const [first, ...rest] = childrenOf(node);
    const opening = first?.type === 'paragraph' ? childrenOf(first) : [];
    const words =
      element('p', {}, `${back} ${this.all(opening)}`) +
      this.all(first && opening.length === 0 ? [first, ...rest] : rest);
    const id = this.id('noot', node.identifier);
    return element('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id }, words);
  }

  private id(kind: Parameters<typeof idOf>[0], name: string): string {
    return idOf(kind, this.place.name, name);
  }

  private write(node: MdastNode): string {
    const inside = () => this.all(childrenOf(node));
    switch (node.type) {
      case 'text':
        return escapeXml(node.value);
      case 'paragraph':
        return this.paragraph(node);
      case 'emphasis':
        return element('em', {}, inside());
      case 'strong':
        return element('strong', {}, inside());
      case 'delete':
        return element('del', {}, inside());
      case 'inlineCode':
        return element('code', {}, escapeXml(node.value));
      case 'code':
        return element('pre', {}, element('code', {}, escapeXml(node.value)));
      case 'break':
        return '<br/>';
      case 'thematicBreak':
        return '<hr/>';
      case 'heading':
        return this.heading(node, inside());
      case 'blockquote':
        return element('blockquote', {}, inside());
      case 'link':
        return this.link(node.url, inside());
      case 'linkReference':
        return this.link(this.references.addresses.get(node.identifier) ?? '', inside());
      case 'footnoteReference':
        return this.call(node.identifier);
      case 'list':
        return element(node.ordered ? 'ol' : 'ul', { start: startOf(node.start) }, inside());
      case 'listItem':
        return this.item(node);
      case 'table':
        return tableToXhtml(node, (nodes) => this.all(nodes));
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return componentToXhtml(node, this);
      case 'definition':
      case 'footnoteDefinition':
        // Stands where it is called.
        return '';
      default:
        throw new Error(`EPUB: geen vorm voor ${node.type}`);
    }
  }

  /** A short item needs no paragraph, and a box stands before its words. */
  private item(node: Extract<MdastNode, { type: 'listItem' }>): string {
    const [first, ...rest] = childrenOf(node);
    const isBare = first?.type === 'paragraph' && (!node.spread || typeof node.checked === 'boolean');
    const opening = isBare ? childrenOf(first) : first ? [first] : [];
    return element('li', {}, boxOf(node.checked) + this.all(opening) + this.all(rest));
  }

  private heading(node: MdastNode, inside: string): string {
    const { id = '', level = 1 } = this.headings.get(node) ?? {};
    return element(`h${Math.min(6, this.place.under + level)}`, { id: this.id('kop', id) }, inside);
  }

  private link(url: string, inside: string): string {
    const heading = headingAt(this.headings, url);
    const href = heading ? `#${this.id('kop', heading.id)}` : this.places.destination(url);
    return element('a', { href }, inside);
  }

  /** The number of a note; the way back from it leads to where it was called first. */
  private call(identifier: string): string {
    const isFirst = !this.called.includes(identifier);
    if (isFirst) this.called.push(identifier);
    return element(
      'a',
      {
        'epub:type': 'noteref',
        role: 'doc-noteref',
        id: isFirst ? this.id('roep', identifier) : undefined,
        href: `#${this.id('noot', identifier)}`,
      },
      `<sup>${this.called.indexOf(identifier) + 1}</sup>`,
    );
  }

  /** A component on a line of its own is a block, also where the parser puts it in a paragraph. */
  private paragraph(node: MdastNode): string {
    const children = childrenOf(node);
    const blocks = children.some((child) => isElement(child) && /^(Factor|Stap)$/.test(child.name ?? ''));
    return blocks ? this.all(children.filter(isElement)) : element('p', {}, this.all(children));
  }
}

export const startOf = (start: number | null | undefined) => (start ? String(start) : undefined);

/** The box of an item that can be ticked. */
function boxOf(checked: boolean | null | undefined): string {
  if (typeof checked !== 'boolean') return '';
  const [sign, words] = checked ? ['☑', druk.gedaan] : ['☐', druk.teDoen];
  return `${element('span', { role: 'img', 'aria-label': words }, sign)} `;
}
