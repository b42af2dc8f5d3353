import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBooklet } from '../src/booklet/load.ts';

/** Folders and files of src, and what each may import besides itself. The drawing is in README.md. */
const LEAVES = [
  'i18n',
  'styles',
  'images',
  'palettes',
  'paper',
  'fonts',
  'settings',
  'versions',
  'media-types',
  'at-once',
  'write-whole',
  'zip',
  'escape-html',
  'plain-slug',
];
const ARROWS: Record<string, string[]> = {
  i18n: [],
  palettes: [],
  settings: [],
  versions: ['settings'],
  'media-types': [],
  'at-once': [],
  'write-whole': [],
  zip: [],
  'escape-html': [],
  'plain-slug': [],
  paper: LEAVES,
  fonts: LEAVES,
  styles: LEAVES,
  images: LEAVES,
  schemas: LEAVES,
  manuscript: [...LEAVES, 'schemas'],
  'content.config': [...LEAVES, 'manuscript', 'schemas'],
  cards: [...LEAVES, 'schemas', 'booklet'],
  booklet: [...LEAVES, 'schemas', 'manuscript'],
  check: [...LEAVES, 'schemas', 'manuscript', 'booklet', 'print'],
  print: [...LEAVES, 'schemas', 'manuscript', 'booklet'],
  epub: [...LEAVES, 'schemas', 'manuscript', 'booklet', 'print'],
  scripts: [],
  components: [...LEAVES, 'schemas', 'booklet', 'cards', 'scripts', 'print'],
  layouts: [...LEAVES, 'schemas', 'booklet', 'components', 'scripts', 'cards', 'print', 'search'],
  pages: [...LEAVES, 'booklet', 'layouts', 'components', 'cards', 'print', 'epub'],
  headers: [...LEAVES, 'booklet'],
  search: [...LEAVES, 'booklet'],
  offline: [...LEAVES, 'booklet', 'headers'],
  integrations: [
    ...LEAVES,
    'manuscript',
    'booklet',
    'cards',
    'print',
    'epub',
    'headers',
    'search',
    'offline',
  ],
  commands: [...LEAVES, 'manuscript', 'check', 'booklet', 'cards', 'print', 'headers'],
  illustrations: ['palettes'],
  env: ['booklet'],
};

/** The words of the real booklet that any booklet may use. */
const NEUTRAL = new Set(['noties', 'colofon', 'voorwoord', 'leeswijzer']);

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources: Source[] = await Promise.all(
  (await readdir('src', { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|astro|css)$/.test(name))
    .map(async (path) => {
      const text = await readFile(join('src', path), 'utf8');
      return { path, text, imports: importsOf(text) };
    }),
);

/** What a file imports, types too: `import ... from`, `export ... from`, `import()`, and `@import` in a style sheet. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|@import\s+)['"]([^'"]+)['"]/g);
  return [...found].map(([, name = '']) => name);
}

const partOf = (path: string) => path.split('/')[0]!.replace(/(\.d)?\.(ts|astro|css)$/, '');

/** The files of src a file imports, by path from src. */
const within = ({ path, imports }: Source) =>
  imports.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name));

describe('the arrows', () => {
  test('every part of src is in the drawing', () => {
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => !(part in ARROWS))).toEqual([]);
  });

  test('the reading of imports sees what there is', () => {
    expect(
      importsOf(
        "import a, { type B } from './a.ts';\nimport './b.css';\nawait import('c');\nexport * from 'd';\n// from 'e'",
      ),
    ).toEqual(['./a.ts', './b.css', 'c', 'd']);
    expect(sources.flatMap(within).length).toBeGreaterThan(100);
  });

  test.each(Object.keys(ARROWS))('%s imports only what it may', (part) => {
    const wrong = sources
      .filter(({ path }) => partOf(path) === part)
      .flatMap((source) =>
        within(source)
          .filter((path) => partOf(path) !== part && !ARROWS[part]!.includes(partOf(path)))
          .map((path) => `${source.path} -> ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  test('two files and no others read Astro’s collections', () => {
    const readers = sources
      .filter(({ imports }) => imports.includes('astro:content'))
      .map(({ path }) => path);
    expect(readers.sort()).toEqual(['booklet/render-text.ts', 'content.config.ts']);
  });
});

test('urls.ts alone makes addresses', () => {
  const wrong = sources
    .filter(
      ({ path }) =>
        !/^(illustrations|cards)\//.test(path) && path !== 'booklet/urls.ts' && !path.endsWith('.css'),
    )
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(?:href|src|action)=["{`]+\/(?!\/)[^"`]*|['"`]\/(?:noties|verhalen|beeld|kaarten)\/?[^'"`]*['"`]|import\.meta\.env\.(?:BASE_URL|SITE)/g,
        ),
      ]
        // A comment shows an address, a check looks for one that is there.
        .filter(
          ({ index }) => !/^\s*(\*|\/\/|\/\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1, index)),
        )
        .map(([address]) => `${path}: ${address}`),
    );
  expect(wrong).toEqual([]);
});

test('no text of the booklet stands in the code', async () => {
  const { boek, pages } = await loadBooklet();
  const texts = [
    boek.titel,
    boek.ondertitel,
    boek.rechten,
    boek.uitgever,
    ...pages.flatMap((page) => {
      if (page.kind === 'verhaal')
        return [page.citaat, page.slug, page.illustratie?.alt ?? '', page.illustratie?.beschrijving ?? ''];
      if (page.kind === 'notie') return [page.data.titel, page.data.ondertitel, page.slug];
      return page.kind === 'tekst' ? [page.title] : [];
    }),
  ].filter((text) => text !== '' && !NEUTRAL.has(text.toLowerCase()));
  expect(texts.length).toBeGreaterThan(80);
  const wrong = sources
    .filter(({ path }) => !path.startsWith('illustrations/'))
    .flatMap(({ path, text }) => {
      // The examples in a schema are the manual of an author: they may come from the booklet at hand.
      const code = text.replace(/(?:bijvoorbeeld|zoals):?[^'"`]*/g, '').replace(/\/\*.*?\*\//gs, '');
      return texts
        .filter((words) => code.toLowerCase().includes(words.toLowerCase()))
        .map((words) => `${path}: ${words}`);
    });
  expect(wrong).toEqual([]);
});

test('no count of the booklet stands in the code', () => {
  const counts =
    /\b(vijf|vijfentwintig|vierentwintig)\b|\b(24|25|5) (verhalen|noties|citaten)|(verhalen|noties)\.length\s*[=<>!]+=?\s*(5|24|25)\b/i;
  const wrong = sources
    .filter(({ path }) => !path.startsWith('illustrations/'))
    .filter(({ text }) => counts.test(text))
    .map(({ path, text }) => `${path}: ${counts.exec(text)?.[0]}`);
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 250).map(({ path }) => path);
  expect(long).toEqual([]);
});
