import type { z } from 'astro/zod';
import type { MdastNode } from 'satteri';
import {
  COMPONENTEN,
  EMPTY_COMPONENT_NAMES,
  HTML_ELEMENTS,
  SENTENCES,
  type ComponentName,
} from '../schemas/componenten.ts';
import type { Problem } from './problem.ts';
import { attributesOf, isElement, sentenceOf, walk, type Element } from './tree.ts';
import { validateData, type Remedies } from './validate-data.ts';

/** Finds elements an author may not use here, and in others what they must not have, or lack. */
export function checkElement(element: Element, file: string, allowed: ComponentName[]): Problem[] {
  const name = element.name ?? '';
  if (HTML_ELEMENTS.includes(name)) return checkHtml(element, name, file);
  if (!isAllowed(name, allowed)) return [unknownElement(name, file, allowed)];
  const schema: z.ZodObject = COMPONENTEN[name];
  const { problems = [] } = validateData(schema, attributesOf(element), file, remediesOf(name));
  return [
    ...problems.map((problem) => ({ ...problem, field: `<${name}> ${problem.field ?? ''}`.trim() })),
    ...(isEmpty(element) && !EMPTY_COMPONENT_NAMES.includes(name) ? [wordless(name, file)] : []),
    ...(SENTENCES.includes(name) && !isSentence(element) ? [noSentence(name, file)] : []),
  ];
}

/** An element that is none of the site, or not of this place. */
export function unknownElement(name: string, file: string, allowed: ComponentName[]): Problem {
  const instead = INSTEAD[name.toLowerCase()];
  return {
    file,
    field: `<${name}>`,
    message: name in COMPONENTEN ? 'dit onderdeel past niet bij een verhaal' : 'dit onderdeel bestaat niet',
    expected: `een van: ${[...allowed, ...HTML_ELEMENTS].join(', ')}`,
    remedy: instead
      ? `schrijf ${instead} in plaats van <${name}>`
      : 'verbeter de naam (let op hoofdletters) of haal het onderdeel weg; zet een \\ voor een < die gewoon een teken is',
  };
}

const BOLD = '**vet**';
const SLANTED = '_schuin_';
const HEADING = '## en een spatie voor de woorden';
const LIST = '- en een spatie, of 1. en een spatie, voor elke regel van de lijst';
/** How an author writes what HTML has an element for. */
const INSTEAD: Partial<Record<string, string>> = {
  b: BOLD,
  strong: BOLD,
  i: SLANTED,
  em: SLANTED,
  u: SLANTED,
  a: '[tekst](adres)',
  p: 'een lege regel',
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  ul: LIST,
  ol: LIST,
  li: LIST,
  blockquote: '> en een spatie voor de woorden',
};

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

const remediesOf = (name: ComponentName): Remedies => ({
  missing: (key) => `zet ${key}="…" binnen de haken: <${name} … ${key}="…">`,
  wrong: (key) => `verbeter de waarde in ${key}="…"`,
  unknown: (key) => `haal ${key} weg binnen de haken van <${name}>, of verbeter de naam van het veld`,
});

const isEmpty = (element: Element) =>
  ![...walk(element)].some((node) => node.type !== 'paragraph' && node !== element && !isBlank(node));

const isBlank = (node: object) => 'value' in node && String(node.value).trim() === '';

function wordless(name: ComponentName, file: string): Problem {
  return {
    file,
    field: `<${name}>`,
    message: 'is leeg',
    expected: `woorden tussen <${name}> en </${name}>`,
    remedy: 'schrijf die woorden, of haal het onderdeel weg',
  };
}

const BLOCKS: readonly string[] = [
  'blockquote',
  'code',
  'heading',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
];

/** Whether an element holds words alone, in one paragraph at most: a second one, or a component, would stand in a line. */
function isSentence(element: Element): boolean {
  const isWords = (node: MdastNode) =>
    isElement(node) ? HTML_ELEMENTS.includes(node.name ?? '') : !BLOCKS.includes(node.type);
  const paragraphs = element.children.filter(({ type }) => type === 'paragraph');
  return paragraphs.length <= 1 && sentenceOf(element).every(isWords);
}

function noSentence(name: ComponentName, file: string): Problem {
  return {
    file,
    field: `<${name}>`,
    message: 'bevat meer dan gewone woorden',
    expected: `gewone woorden tussen <${name}> en </${name}>, zonder witregel, lijst, kop of ander onderdeel`,
    remedy: `maak er één alinea van, of zet wat er niet bij hoort achter </${name}>`,
  };
}

export const isAllowed = (name: string, allowed: ComponentName[]): name is ComponentName =>
  (allowed as string[]).includes(name);
