import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { everyPage } from '../../src/booklet/pages.ts';
import { findTags } from '../support/html.ts';
import { booklet, fileOf } from '../support/pages.ts';
import { readVocabulary } from '../support/schema-org.ts';

const outDir = inject('outDir');
const SITE = 'http://localhost:4321';
const { boek, noties, verhalen } = booklet;
const built = everyPage(booklet);
const validate = await readVocabulary();

/** What a page says of itself. */
interface BuiltHead {
  title: string;
  /** Contents of the meta elements by name or property, in order. */
  meta: Map<string, string[]>;
  links: Record<string, string>[];
  jsonLd: { '@context': string; '@graph': Node[] };
}

type Node = Record<string, unknown>;

const heads = new Map(
  await Promise.all(built.map(async (page) => [page.path, await readHead(page)] as const)),
);
const headOf = ({ path }: { path: string }) => heads.get(path)!;
const one = (head: BuiltHead, name: string) => {
  const values = head.meta.get(name) ?? [];
  expect(values, name).toHaveLength(1);
  return values[0]!;
};

describe('every page', () => {
  test.for(built)('$path has a title, a description and its address', (page) => {
    const head = headOf(page);
    expect(head.title).toMatch(
      page.kind === 'omslag' ? RegExp(`^${boek.titel}: `) : RegExp(` – ${boek.titel}$`),
    );
    const description = one(head, 'description');
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(300);
    expect(description).toMatch(/[\p{L}\d.!?…]$/u);
    expect(linksOf(head, 'canonical')).toEqual([SITE + page.path]);
  });

  test('has a title of its own', () => {
    const titles = [...heads.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(built.length);
  });

  test.for(built)('$path has a card that is there, as large as it says', async (page) => {
    const head = headOf(page);
    const data = await readOut(one(head, 'og:image'));
    const { format, width, height } = await sharp(data).metadata();
    expect(`image/${format}`).toBe(one(head, 'og:image:type'));
    expect([width, height].map(String)).toEqual([one(head, 'og:image:width'), one(head, 'og:image:height')]);
    expect([width, height]).toEqual([1200, 630]);
    expect(data.length).toBeLessThan(120_000);
  });

  test.for(built)('$path is complete for who shows a link to it', (page) => {
    const head = headOf(page);
    expect(one(head, 'og:type')).toBe(page.kind === 'omslag' ? 'book' : 'article');
    expect(one(head, 'og:title')).toMatch(/\w/);
    expect(one(head, 'og:description')).toBe(one(head, 'description'));
    expect(one(head, 'og:url')).toBe(SITE + page.path);
    expect(one(head, 'og:site_name')).toBe(boek.titel);
    expect(one(head, 'og:locale')).toBe('nl_NL');
    expect(one(head, 'og:image:alt').length).toBeGreaterThan(5);
    expect(one(head, 'twitter:card')).toBe('summary_large_image');
  });

  test.for(built)('$path colours the frame of the browser, by day and by night', async (page) => {
    const tags = findTags(await readPage(page), 'meta').filter(({ name }) => name === 'theme-color');
    expect(tags.map(({ media }) => media)).toEqual([
      '(prefers-color-scheme: light)',
      '(prefers-color-scheme: dark)',
    ]);
    const [light, dark] = tags.map(({ content = '' }) => parseInt(content.replace('#', ''), 16) >> 16);
    expect(light).toBeGreaterThan(dark!);
  });

  test.for(built)('$path has icons and a manifest', async (page) => {
    const head = headOf(page);
    for (const rel of ['icon', 'apple-touch-icon', 'manifest']) {
      const [address, ...more] = linksOf(head, rel);
      expect(more, rel).toEqual([]);
      expect((await readOut(address!)).length, rel).toBeGreaterThan(100);
    }
  });
});

test('the manifest names the booklet, and icons as large as it says', async () => {
  const manifest = JSON.parse(String(await readOut('/manifest.webmanifest'))) as Manifest;
  expect(manifest).toMatchObject({ short_name: boek.titel, lang: 'nl', start_url: '/', scope: '/' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type } of manifest.icons) {
    const { format, width, height } = await sharp(await readOut(src)).metadata();
    expect([`image/${format}`, `${width}x${height}`]).toEqual([type, sizes]);
  }
  const touch = await sharp(await readOut('/apple-touch-icon.png')).metadata();
  expect([touch.width, touch.height]).toEqual([180, 180]);
});

describe('the vocabulary', () => {
  test('takes what schema.org has, and refuses what it has not', () => {
    expect(validate({ '@type': 'Book', name: 'A', author: { '@type': 'Person', name: 'B' } })).toEqual([]);
    expect(validate({ '@type': 'Booklet' })).toEqual([': no type Booklet']);
    expect(validate({ '@type': 'Chapter', isbn: '1' })).toEqual([': Chapter has no isbn']);
    expect(validate({ '@type': 'Book', image: { '@type': 'ImageObject', widht: 1 } })).toEqual([
      '/Book.image: ImageObject has no widht',
    ]);
    expect(validate({ '@type': 'Book', author: { '@type': 'Place' } })).toHaveLength(1);
    expect(validate({ '@type': 'BreadcrumbList', numberOfItems: 'drie' })).toHaveLength(1);
  });

  test.for(built)('$path speaks it', (page) => {
    const { jsonLd } = headOf(page);
    expect(jsonLd['@context']).toBe('https://schema.org');
    expect(jsonLd['@graph'].length).toBe(page.kind === 'omslag' ? 1 : 2);
    expect(validate(jsonLd['@graph'])).toEqual([]);
  });
});

describe('structured data', () => {
  const nodeOf = (page: { path: string }, type: string) =>
    headOf(page).jsonLd['@graph'].find((node) => node['@type'] === type)!;

  test('the cover is the book with its chapters', () => {
    const book = nodeOf(built[0]!, 'Book');
    expect(book).toMatchObject({ name: boek.titel, inLanguage: 'nl', datePublished: boek.datum });
    expect(book.author).toEqual(boek.auteurs.map((name) => ({ '@type': 'Person', name })));
    expect((book.hasPart as Node[]).map(({ position }) => position)).toEqual(
      noties.map(({ number }) => number),
    );
  });

  test.for(noties)('$path is a chapter of the book', (notie) => {
    expect(nodeOf(notie, 'Chapter')).toMatchObject({
      name: notie.data.titel,
      position: notie.number,
      url: SITE + notie.path,
      isPartOf: { '@type': 'Book', '@id': `${SITE}/#boek` },
    });
  });

  test.for(verhalen)('$path is a work in its chapter, with its card and whom to credit', (verhaal) => {
    const head = headOf(verhaal);
    const { creditText, ...work } = nodeOf(verhaal, 'CreativeWork');
    expect(work).toMatchObject({
      text: verhaal.citaat,
      position: verhaal.number,
      image: { '@type': 'ImageObject', url: one(head, 'og:image'), width: 1200, height: 630 },
      isPartOf: { '@type': 'Chapter', '@id': nodeOf(verhaal.notie, 'Chapter')['@id'] },
    });
    expect(creditText).toContain(boek.uitgever);
  });

  test.for(built.slice(1))('$path has its trail, from the cover to itself', (page) => {
    const items = nodeOf(page, 'BreadcrumbList').itemListElement as Node[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.map(({ item }) => item)).toEqual([...page.breadcrumbs, page].map(({ path }) => SITE + path));
  });
});

describe('what Zotero reads', () => {
  test.for(verhalen)('$path', async (verhaal) => {
    const head = headOf(verhaal);
    const record = String(await readOut(`${verhaal.path}citaat.ris`));
    const authors = [...record.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name);
    expect(authors).toHaveLength(boek.auteurs.length);
    expect(one(head, 'citation_title')).toBe(verhaal.citaat);
    expect(one(head, 'DC.title')).toBe(verhaal.citaat);
    // A name without a comma is cut at its last space: the record would say "van Iperen" and the page "Iperen".
    expect(head.meta.get('citation_author')).toEqual(authors);
    expect(head.meta.get('DC.creator')).toEqual(authors);
    expect(one(head, 'citation_inbook_title')).toBe(`${boek.titel}: ${boek.ondertitel}`);
    expect(one(head, 'citation_publication_date')).toMatch(/^\d{4}\/\d{2}$/);
    expect(one(head, 'DC.date')).toMatch(/^\d{4}-\d{2}$/);
    for (const name of ['citation_publisher', 'DC.publisher']) expect(one(head, name)).toBe(boek.uitgever);
    for (const name of ['citation_language', 'DC.language']) expect(one(head, name)).toBe('nl');
    for (const name of ['citation_public_url', 'DC.identifier'])
      expect(one(head, name)).toBe(SITE + verhaal.path);
    expect(one(head, 'DC.rights')).toBe(boek.rechten);
    expect(linksOf(head, 'schema.DC')).toEqual(['http://purl.org/dc/elements/1.1/']);
  });
});

test('the sitemap lists exactly the pages of the booklet, and robots.txt names it', async () => {
  const sitemap = String(await readOut('/sitemap.xml'));
  expect(sitemap).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org/,
  );
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toEqual(built.map(({ path }) => SITE + path));
  const robots = String(await readOut('/robots.txt'));
  expect(robots.split('\n')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(robots).not.toContain('Disallow');
});

test('a page that is not found has no address of its own', async () => {
  const html = await readPage(booklet.nietGevonden);
  const names = findTags(html, 'meta').map(({ name, property }) => name ?? property);
  expect(names).toContain('description');
  expect(names).not.toContain('og:url');
  expect(findTags(html, 'link').map(({ rel }) => rel)).not.toContain('canonical');
});

interface Manifest {
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

function linksOf({ links }: BuiltHead, rel: string): string[] {
  return links.filter((link) => link.rel === rel).map(({ href }) => href!);
}

function readPage(page: { path: string }): Promise<string> {
  return readFile(join(outDir, fileOf(page)), 'utf8');
}

/** A file of the build by its address. */
function readOut(address: string): Promise<Buffer> {
  return readFile(join(outDir, new URL(address, SITE).pathname));
}

async function readHead(page: { path: string }): Promise<BuiltHead> {
  const [head = ''] = (await readPage(page)).split('</head>');
  const meta = new Map<string, string[]>();
  for (const { name, property, content = '' } of findTags(head, 'meta')) {
    const key = name ?? property ?? '';
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1] ?? '{}';
  return {
    title: /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? '',
    meta,
    links: findTags(head, 'link'),
    jsonLd: JSON.parse(json) as BuiltHead['jsonLd'],
  };
}
