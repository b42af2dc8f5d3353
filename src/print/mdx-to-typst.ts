import type { MdastNode } from 'satteri';
import { lineOf, parseBody } from '../manuscript/check-body.ts';
import { headingAt, headingsOf, type Heading } from '../manuscript/headings.ts';
import type { ManuscriptEntry } from '../manuscript/manuscript.ts';
import type { Problem } from '../manuscript/problem.ts';
import { referencesOf, type References } from '../manuscript/references.ts';
import { childrenOf } from '../manuscript/tree.ts';
import { componentToTypst, isComponent } from './component-to-typst.ts';
import { call, Code, sequence, type Value } from './typst-code.ts';
import { unprintable, type Advice } from './unprintable.ts';

/** What a text must know of the booklet it is printed in. */
export interface Surroundings {
  /** Where a link leads: a whole address, or a place in the same file. */
  destination(url: string): Value;
  /** How a notie looks, by its slug. */
  notie(slug: string): { figure: string; palette: Value; destination: Value } | undefined;
  /** How a diagram looks: its sheets and its drawings. */
  diagram: Value;
}

export interface Printed {
  /** The text as Typst code. */
  code: Code;
  /** What could not be printed, each with its line. */
  problems: Problem[];
}

type Entry = Pick<ManuscriptEntry, 'file' | 'body' | 'bodyLine'> & {
  /** Whether the first paragraph opens a page and is set larger. */
  lead?: boolean;
  /** Level of the heading the text stands under; by default 1, that of a page. */
  under?: number;
};

/** A running text as Typst code; what cannot be printed is a problem, never a gap. */
export function mdxToTypst(entry: Entry, surroundings: Surroundings): Printed {
  const tree = parseBody(entry.body);
  const writer = new Writer(tree, entry, surroundings);
  return { code: writer.blocks(childrenOf(tree), entry.lead), problems: writer.problems };
}

/** Turns nodes into code, and remembers what it could not turn. */
export class Writer {
  readonly problems: Problem[] = [];
  readonly surroundings: Surroundings;
  private readonly entry: Entry;
  private readonly noted = new Set<string>();
  private readonly headings: Map<MdastNode, Heading>;
  private readonly references: References;

  constructor(tree: MdastNode, entry: Entry, surroundings: Surroundings) {
    this.entry = entry;
    this.surroundings = surroundings;
    this.headings = headingsOf(tree);
    this.references = referencesOf(tree);
  }

  /** Paragraphs and what stands between them. */
  blocks(nodes: MdastNode[], lead = false): Code {
    const blocks = nodes.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
    return sequence(
      blocks.flatMap((node, index) => {
        const opens = lead && index === 0;
        if (opens && node.type === 'paragraph') return call('lead', {}, this.write(node));
        if (opens && isRedLine(node)) return call('red-line', {}, this.blocks(childrenOf(node), true));
        return [this.write(node), new Code('parbreak()')];
      }),
    );
  }

  /** A run of text. */
  run(nodes: MdastNode[]): Code {
    return sequence(
      nodes.map((node, index) => {
        const written = this.write(node);
        // What follows a break begins its line.
        return typeof written === 'string' && isBreak(nodes[index - 1]) ? written.trimStart() : written;
      }),
    );
  }

  /** Remembers that a node cannot be printed; nothing stands in its place. */
  refuse(node: MdastNode, what: string, advice?: Advice): Code {
    this.problems.push(unprintable(this.entry.file, lineOf(node, this.entry.bodyLine), what, advice));
    return new Code('none');
  }

  write(node: MdastNode): Value {
    switch (node.type) {
      case 'text':
        return node.value.replace(/[\s\u2028\u2029]+/gu, (space) => (space === '\u00a0' ? space : ' '));
      case 'paragraph':
        return this.run(node.children);
      case 'emphasis':
        return call('emph', {}, this.run(node.children));
      case 'strong':
        return call('strong', {}, this.run(node.children));
      case 'delete':
        return call('strike', {}, this.run(node.children));
      case 'inlineCode':
        return call('raw', {}, node.value);
      case 'code':
        return call('raw', { block: true }, node.value);
      case 'break':
        return new Code('linebreak()');
      case 'thematicBreak':
        return new Code('line-between()');
      case 'heading':
        return this.heading(node);
      case 'blockquote':
        return call('quote', { block: true }, this.blocks(node.children));
      case 'link':
        return this.link(node.url, node.children);
      case 'linkReference':
        return this.link(this.references.addresses.get(node.identifier) ?? '', node.children);
      case 'footnoteReference':
        return this.footnote(node.identifier);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return isComponent(node.name) ? componentToTypst(node, this) : this.refuse(node, `<${node.name}>`);
      default:
        return this.refuse(node, node.type);
    }
  }

  private heading(node: Extract<MdastNode, { type: 'heading' }>): Code {
    const { id = '', level = 1 } = this.headings.get(node) ?? {};
    const heading = call('heading', { level: (this.entry.under ?? 1) + level }, this.run(node.children));
    return new Code(`[#${heading.code}${this.label(id).code}]`);
  }

  private link(url: string, children: MdastNode[]): Value {
    const heading = headingAt(this.headings, url);
    const destination = heading ? this.label(heading.id) : this.surroundings.destination(url);
    return call('text-link', {}, destination, this.run(children));
  }

  /** The name of a place in this text; several texts may stand in one file. */
  private label(name: string): Code {
    return new Code(`<plek-${Buffer.from(`${this.entry.file} ${name}`).toString('hex')}>`);
  }

  /** The words of a note stand where it is first called; a second call points there. */
  private footnote(identifier: string): Code {
    const label = this.label(`[^${identifier}]`);
    if (this.noted.has(identifier)) return call('footnote', {}, label);
    this.noted.add(identifier);
    const words = this.references.notes.get(identifier);
    const note = call('footnote', {}, words ? this.blocks(childrenOf(words)) : '');
    return new Code(`[#${note.code}${label.code}]`);
  }

  private list(node: Extract<MdastNode, { type: 'list' }>): Code {
    const items = node.children.map((item) => {
      const box = typeof item.checked === 'boolean' ? [call('checkbox', {}, item.checked)] : [];
      return sequence([...box, this.blocks(item.children)]);
    });
    const tight = !node.spread && node.children.every(({ spread }) => !spread);
    if (!node.ordered) return call('list', { tight }, ...items);
    return call('enum', { tight, start: node.start ?? 1 }, ...items);
  }

  private table(node: Extract<MdastNode, { type: 'table' }>): Code {
    const align = (node.align ?? []).map((side) => new Code(side ?? 'start'));
    // A row may be shorter than another, or longer: each begins on a line of its own.
    const columns = Math.max(...node.children.map((row) => childrenOf(row).length));
    const [head = [], ...rows] = node.children.map((row) => {
      const cells = childrenOf(row);
      return Array.from({ length: columns }, (_, at) => cells[at] && this.run(childrenOf(cells[at])));
    });
    return call('table', { columns, align }, call('table.header', {}, ...head), ...rows.flat());
  }
}

const isRedLine = (node: MdastNode) => node.type === 'mdxJsxFlowElement' && node.name === 'RodeLijn';

const isBreak = (node: MdastNode | undefined) =>
  node?.type === 'break' || (node?.type === 'mdxJsxTextElement' && node.name === 'br');
