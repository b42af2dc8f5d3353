import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { parseBody, walk } from '../manuscript/check-body.ts';
import { childrenOf } from '../print/mdx-to-typst.ts';
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

/** A running text as XHTML. What cannot be printed has been refused before: see print/check-print.ts. */
export function mdxToXhtml(body: string, places: Places): string {
  const tree = parseBody(body);
  const writer = new Writer(places, addressesIn(tree));
  const text = writer.all(childrenOf(tree));
  return text + writer.notes(tree);
}

class Writer {
  private readonly places: Places;
  private readonly called: string[] = [];
  private readonly addresses: Map<string, string>;

  constructor(places: Places, addresses: Map<string, string>) {
    this.places = places;
    this.addresses = addresses;
  }

  all(nodes: MdastNode[]): string {
    return nodes.map((node) => this.write(node)).join('');
  }

  /** The notes that were called, at the end of the text. */
  notes(tree: MdastNode): string {
    const found = childrenOf(tree).flatMap((node) =>
      node.type === 'footnoteDefinition' && this.called.includes(node.identifier) ? [node] : [],
    );
    return found
      .map((node) =>
        element(
          'aside',
          { 'epub:type': 'footnote', role: 'doc-footnote', id: idOf(node.identifier) },
          this.all(node.children as MdastNode[]),
        ),
      )
      .join('');
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
        return element(`h${Math.max(2, node.depth)}`, {}, inside());
      case 'blockquote':
        return element('blockquote', {}, inside());
      case 'link':
        return element('a', { href: this.places.destination(node.url) }, inside());
      case 'linkReference':
        return element(
          'a',
          { href: this.places.destination(this.addresses.get(node.identifier) ?? '') },
          inside(),
        );
      case 'footnoteReference':
        if (!this.called.includes(node.identifier)) this.called.push(node.identifier);
        return element(
          'a',
          { 'epub:type': 'noteref', role: 'doc-noteref', href: `#${idOf(node.identifier)}` },
          `<sup>${this.called.indexOf(node.identifier) + 1}</sup>`,
        );
      case 'list':
        return element(node.ordered ? 'ol' : 'ul', { start: startOf(node.start) }, inside());
      case 'listItem':
        return element('li', {}, inside());
      case 'table':
        return this.table(childrenOf(node));
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.component(node);
      default:
        return '';
    }
  }

  /** A component on a line of its own is a block, also where the parser puts it in a paragraph. */
  private paragraph(node: MdastNode): string {
    const children = childrenOf(node);
    const blocks = children.some((child) => isElement(child) && /^(Factor|Stap)$/.test(child.name ?? ''));
    return blocks ? this.all(children.filter(isElement)) : element('p', {}, this.all(children));
  }

  private table(rows: MdastNode[]): string {
    const [head, ...body] = rows.map((row, index) => {
      const cells = childrenOf(row).map((cell) =>
        element(index === 0 ? 'th' : 'td', {}, this.all(childrenOf(cell))),
      );
      return element('tr', {}, cells.join(''));
    });
    return element('table', {}, `<thead>${head ?? ''}</thead><tbody>${body.join('')}</tbody>`);
  }

  private component(node: MdxJsxFlowElement | MdxJsxTextElement): string {
    const words = attributesOf(node);
    const inside = () => this.all(childrenOf(node));
    switch (node.name) {
      case 'br':
        return '<br/>';
      case 'sub':
      case 'sup':
        return element(node.name, {}, inside());
      case 'abbr':
        return element('abbr', { title: words.title }, inside());
      case 'Slotzin':
        return element('strong', { class: 'slotzin' }, inside());
      case 'RodeLijn':
        return element('div', { class: 'rode-lijn' }, inside());
      case 'Factoren':
        return element('ol', {}, inside());
      case 'Factor': {
        const { notie = '', titel = '' } = words;
        const link = element(
          'a',
          { href: this.places.destination(`notie:${notie}`) },
          element('strong', {}, escapeXml(titel)),
        );
        const text = childrenOf(node).map((child) =>
          child.type === 'paragraph' ? childrenOf(child) : [child],
        );
        return element(
          'li',
          { value: startOf(this.places.numberOf(notie)) },
          `${link}: ${this.all(text.flat())}`,
        );
      }
      case 'Schema':
        return this.diagram(words, inside());
      case 'Stap':
        return this.step(words);
      default:
        return inside();
    }
  }

  private diagram({ titel = '', van = '', naar = '', bijschrift = '' }: Words, rows: string): string {
    const head = `<thead><tr><th scope="col">${escapeXml(van)}</th><th scope="col">${escapeXml(naar)}</th></tr></thead>`;
    const caption = `<caption>${escapeXml(titel)}</caption>`;
    return `<table class="schema">${caption}${head}<tbody>${rows}</tbody></table><p class="klein">${escapeXml(bijschrift)}</p>`;
  }

  private step({ van = '', naar = '', tekening = '' }: Words): string {
    const [from, to] = this.places.step(tekening);
    const cell = (file: string, words: string) =>
      element('td', {}, `${element('img', { src: file, alt: '', width: '90' })}<br/>${escapeXml(words)}`);
    return element('tr', {}, cell(from, van) + cell(to, naar));
  }
}

const addressesIn = (tree: MdastNode) =>
  new Map(
    [...walk(tree)].flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );

type Words = Record<string, string>;

const idOf = (identifier: string) => `noot-${Buffer.from(identifier).toString('hex')}`;
const startOf = (start: number | null | undefined) => (start ? String(start) : undefined);

const isElement = (node: MdastNode): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Words {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string'
        ? [[attribute.name as string, attribute.value]]
        : [],
    ),
  );
}
