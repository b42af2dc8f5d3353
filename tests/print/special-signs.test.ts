import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../src/paper/random.ts';
import { typeset } from '../../src/print/compiler.ts';
import { mdxToTypst } from '../../src/print/mdx-to-typst.ts';
import { pdfText } from '../support/pdf.ts';

let dir: string;
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'boekje-tekens-'))));
afterAll(() => rm(dir, { recursive: true }));

/** Signs that mean something to Typst, and some that mean something to the strings it is handed. */
const SIGNS = [
  ...'#$*_@\\<>`~=-/+"\'()[]{};:,.!?|^&%',
  'a',
  'b',
  '1',
  'é',
  '«',
  '“',
  '…',
  '//',
  '/*',
  '*/',
  '---',
  '#let',
  '@a',
  '<a>',
  '\\u{41}',
];

/** Markdown and MDX have escapes of their own; what is meant is the text. */
const escapeMdx = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

test('signs of Typst come out as themselves, in three hundred texts made at random', async () => {
  const random = randomFrom(7);
  const texts = Array.from({ length: 300 }, (_, index) => {
    const signs = Array.from({ length: 8 }, () => SIGNS[Math.floor(random() * SIGNS.length)]);
    return `${index}q${signs.join('')}q${index}`;
  });
  const bodies = texts.map((text) => {
    const { code, problems } = mdxToTypst(
      { file: 'a.mdx', body: escapeMdx(text), bodyLine: 1 },
      { destination: (url) => url, notie: () => undefined, diagram: undefined },
    );
    expect(problems).toEqual([]);
    return `#{ ${code.code} }\n`;
  });
  const { pdf } = await typeset({
    code: `#import "type.typ": *\n#set page(width: 400mm, height: auto)\n#set text(font: text-font, hyphenate: false, ligatures: false)\n${bodies.join('\n')}`,
    files: new Map(),
    accessible: false,
  });
  const file = join(dir, 'tekens.pdf');
  await writeFile(file, pdf);
  const lines = new Set(pdfText(file).split('\n').map(smooth));
  expect(texts.filter((text) => !lines.has(smooth(text)))).toEqual([]);
});

/** The site's smart punctuation makes these alike before Typst sees them. */
const smooth = (text: string) =>
  text
    .replace(/[‘’']/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/[–—]|-+/g, '-')
    .replace(/…|\.{3}/g, '…')
    .trim();
