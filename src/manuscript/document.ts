import { LineCounter, parseDocument } from 'yaml';
import { checkComments } from './check-comments.ts';
import { checkMarks } from './check-marks.ts';
import type { Problem } from './problem.ts';
import { explainYaml } from './yaml-fault.ts';

/** A content file taken apart: what stands between the dashes, and what stands below them. */
export interface Document {
  /** The frontmatter (of `.mdx`) or the whole file (of `.yaml`). */
  data: unknown;
  /** The text below the frontmatter, without blank lines around it; empty when there is none. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

export type Read<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** Takes a whole YAML file apart. `file` is only for the messages. */
export function readYaml(bytes: Uint8Array, file: string): Read<Document> {
  const text = decode(bytes, file);
  return text.problems ? text : parseYaml(text.value, file, 1, { body: '', bodyLine: 1 });
}

/** Takes an MDX file with frontmatter apart. `file` is only for the messages. */
export function readMdx(bytes: Uint8Array, file: string): Read<Document> {
  const text = decode(bytes, file);
  if (text.problems) return text;
  const match = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/m.exec(text.value);
  if (!match || match.index !== 0) {
    return fail({
      file,
      line: 1,
      message: 'begint niet met een kop tussen twee regels van drie streepjes',
      expected: 'een regel ---, dan de gegevens, dan weer een regel ---',
      remedy: 'zet die kop boven in het bestand; een verhaal ernaast laat zien hoe',
    });
  }
  const rest = text.value.slice(match[0].length);
  const blank = /^\s*/.exec(rest)?.[0] ?? '';
  const bodyLine = 1 + lines(match[0]) + lines(blank);
  return parseYaml(match[1] ?? '', file, 2, { body: rest.trim(), bodyLine });
}

function decode(bytes: Uint8Array, file: string): Read<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: text.replace(/\r\n?/g, '\n') };
  } catch {
    return fail({
      file,
      message: 'is geen leesbare tekst',
      expected: 'tekst in UTF-8',
      remedy: 'open het bestand in een tekstprogramma en bewaar het als UTF-8',
    });
  }
}

/**
 * Word and web pages leave signs behind that nobody sees. Around a field YAML would take them for a part of its name or
 * value; inside a value they are the author's.
 */
const withoutUnseen = (source: string) =>
  source
    .replace(/^[\u200b-\u200d\u2060\ufeff]+|[\u00a0\u00ad\u200b-\u200d\u202f\u2060\ufeff]+$/gm, '')
    .replace(/^([\p{L}\d_-]+:)[ \u00a0\u00ad\u200b-\u200d\u202f\u2060\ufeff]+/gmu, '$1 ');

function parseYaml(
  written: string,
  file: string,
  firstLine: number,
  text: Pick<Document, 'body' | 'bodyLine'>,
): Read<Document> {
  const source = withoutUnseen(written);
  const lineCounter = new LineCounter();
  const yaml = parseDocument(source, { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const marks = checkMarks(yaml, file, lineAt);
  const marked = new Set(marks.map(({ line }) => line));
  // What goes wrong behind such a mark comes from it.
  const faults = [...yaml.errors, ...yaml.warnings].filter(({ pos }) => !marked.has(lineAt(pos[0])));
  const broken = explainYaml(yaml, faults, source).map(({ offset, ...fault }) => ({
    file,
    line: lineAt(offset),
    ...fault,
  }));
  const problems = [...marks, ...(broken.length > 0 ? broken : checkComments(yaml, source, file, lineAt))];
  if (problems.length > 0) return { problems };
  return { value: { data: yaml.toJS() ?? {}, ...text } };
}

const fail = (problem: Problem) => ({ problems: [problem] });
const lines = (text: string) => text.split('\n').length - 1;
