import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../src/paper/random.ts';
import { typeset } from '../../src/print/compiler.ts';
import { mdxToTypst } from '../../src/print/mdx-to-typst.ts';
import { literal } from '../../src/print/typst-code.ts';
import { webAddress } from '../../src/print/web-address.ts';
import { pdfObjects, pdfString, pdfText } from '../support/pdf.ts';

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

/** `count` texts made at random, each to be told from the others. */
function randomTexts(count: number): string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const signs = Array.from({ length: 8 }, () => SIGNS[Math.floor(random() * SIGNS.length)]);
    return `${index}q${signs.join('')}q${index}`;
  });
}

test('signs of Typst come out as themselves, in three hundred texts made at random', async () => {
  const texts = randomTexts(300);
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

test('titles, words for a drawing and addresses keep their signs too', async () => {
  const texts = randomTexts(100);
  const address = (text: string) => webAddress(`https://voorbeeld.nl/?q=${text}`);
  const dot = literal(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  );
  const parts = texts.map(
    (text) =>
      `#heading(${literal(text)})\n#image(bytes(${dot}), format: "svg", alt: ${literal(text)})\n#link(${literal(address(text))}, "x")\n`,
  );
  const { pdf } = await typeset({
    code: `#import "type.typ": *\n#set text(font: text-font, hyphenate: false, ligatures: false)\n${parts.join('\n')}`,
    files: new Map(),
    accessible: false,
  });
  const file = join(dir, 'titels.pdf');
  await writeFile(file, pdf);
  const objects = pdfObjects(file);
  const strings = (key: string) => new Set(objects.map((object) => pdfString(object[key])));
  const [titles, alts] = [strings('/Title'), strings('/Alt')];
  const uris = new Set(
    objects.map((object) => pdfString((object['/A'] as typeof object | undefined)?.['/URI'])),
  );
  expect(texts.filter((text) => !titles.has(text))).toEqual([]);
  expect(texts.filter((text) => !alts.has(text))).toEqual([]);
  expect(texts.map(address).filter((uri) => !uris.has(uri))).toEqual([]);
  expect(decodeURI(webAddress('https://voorbeeld.nl/coöperatie'))).toBe('https://voorbeeld.nl/coöperatie');
});

/** The site's smart punctuation makes these alike before Typst sees them. */
const smooth = (text: string) =>
  text
    .replace(/[‘’']/g, "'")
    .replace(/[“”"]/g, '"')
    .replace(/[–—]|-+/g, '-')
    .replace(/…|\.{3}/g, '…')
    .trim();
