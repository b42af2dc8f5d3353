/** The booklet as its source file has it, in blocks of plain text, cut where the site cuts it. */
export interface SourceText {
  /** Everything a reader of the site reads, in the order of the site. */
  blocks: string[];
  /** The lines in the drawings: the blocks that are set in italics and quotation marks as a whole. */
  captions: string[];
  /** The titles of the table of contents, without page numbers: on the site they are navigation, not text. */
  contents: string[];
}

/**
 * Reads the source. Two things stand elsewhere on the site than in print: the colophon at the front of the
 * booklet and the address on its back together make the last page, and the table of contents is navigation.
 */
export function readSource(source: string): SourceText {
  const raw = cutBlocks(source);
  const at = (start: string) => indexOfBlock(raw, start);
  const [colofon, voorwoord, contents, leeswijzer] = [
    at('## Colofon'),
    at('# Voorwoord'),
    at('# Inhoudsopgave'),
    at('# Leeswijzer'),
  ];
  const back = raw.findLastIndex(isCaption) + 1;
  return {
    blocks: [
      ...raw.slice(0, colofon),
      ...raw.slice(voorwoord, contents),
      ...raw.slice(leeswijzer, back),
      ...raw.slice(colofon, voorwoord),
      ...raw.slice(back),
    ].map(stripMarks),
    captions: raw.filter(isCaption).map(stripMarks),
    contents: raw.slice(contents + 1, leeswijzer).flatMap(titlesIn),
  };
}

/** One character for every quotation mark and apostrophe; the site sets them as “ ” and ’, the source in six ways. */
export function withPlainQuotes(text: string): string {
  return text.replace(/['"‘’“”]/g, "'");
}

/** Paragraphs part at an empty line, and each point of a list is a block. */
function cutBlocks(source: string): string[] {
  return source
    .split(/\n\s*\n|\n(?=\d+\. )/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function indexOfBlock(blocks: string[], start: string): number {
  const index = blocks.indexOf(start);
  if (index < 0) throw new Error(`The source has no block "${start}".`);
  return index;
}

const isCaption = (block: string) => /^\*['"‘“].*['"’”]\*$/.test(block);

/** Takes away what is Markdown: headings, emphasis, bold, numbers of points, breaks of lines. */
function stripMarks(block: string): string {
  const words = block.replace(/^(#+|\d+\.) /, '').replace(/\*|<\/?b>/g, '');
  return withPlainQuotes(words.replace(/\s+/g, ' ').trim());
}

const titlesIn = (block: string) => block.split('\n').map((row) => stripMarks(row).replace(/ \d+$/, ''));
