import { createHash } from 'node:crypto';
import type { Booklet } from '../booklet/pages.ts';
import { druk } from '../i18n/druk.ts';
import { element, escapeXml, xhtml } from './xml.ts';

/** A file of the book. */
export interface Part {
  name: string;
  type: string;
  data: string | Uint8Array;
  /** Its place in the reading order counts only for pages. */
  properties?: string;
  /** The entry in the table of contents, with what stands below it. */
  entry?: Entry;
}

export interface Entry {
  title: string;
  href: string;
  below: Entry[];
}

/** What a reading system must know of the book; see https://www.w3.org/TR/epub-33/#sec-package-doc. */
export function packageDocument({ boek }: Booklet, parts: Part[]): string {
  const id = (index: number) => `d${index}`;
  const items = parts.map(({ name, type, properties }, index) =>
    element('item', { id: id(index), href: name, 'media-type': type, properties }),
  );
  const spine = parts.flatMap(({ type, properties }, index) =>
    type === PAGE && properties !== 'nav' ? element('itemref', { idref: id(index) }) : [],
  );
  const metadata = [
    `<dc:identifier id="uid">${identifierOf(boek)}</dc:identifier>`,
    `<dc:title>${escapeXml(`${boek.titel}: ${boek.ondertitel}`)}</dc:title>`,
    '<dc:language>nl</dc:language>',
    ...boek.auteurs.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    `<dc:publisher>${escapeXml(boek.uitgever)}</dc:publisher>`,
    `<dc:date>${boek.datum}</dc:date>`,
    `<dc:description>${escapeXml(boek.beschrijving)}</dc:description>`,
    `<dc:rights>${escapeXml(boek.rechten)}</dc:rights>`,
    // The date of the booklet and not of the build: the same content is the same file.
    property('dcterms:modified', `${boek.datum}-01T00:00:00Z`),
    ...ACCESSIBILITY.map(([name, value]) => property(name, value)),
    property('schema:accessibilitySummary', druk.epubToegankelijk),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="nl">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('')}</metadata>
<manifest>${items.join('')}</manifest>
<spine>${spine.join('')}</spine>
</package>
`;
}

/** The same for every edition of the same booklet, wherever it is published; a name-based UUID, see RFC 9562, 5.8. */
function identifierOf({ titel, ondertitel, uitgever, datum }: Booklet['boek']): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([titel, ondertitel, uitgever, datum]))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

export const PAGE = 'application/xhtml+xml';

/** https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
const ACCESSIBILITY: [string, string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'longDescription'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
];

const property = (name: string, value: string) => `<meta property="${name}">${escapeXml(value)}</meta>`;

/** The table of contents; see https://www.w3.org/TR/epub-33/#sec-nav. */
export function navigation(parts: Part[]): string {
  const list = (entries: Entry[]): string => {
    const items = entries.map(
      ({ title, href, below }) =>
        `<li><a href="${href}">${escapeXml(title)}</a>${below.length > 0 ? list(below) : ''}</li>`,
    );
    return `<ol>${items.join('')}</ol>`;
  };
  const entries = parts.flatMap(({ entry }) => entry ?? []);
  const body = `<nav epub:type="toc" role="doc-toc" id="inhoud"><h1>${druk.inhoud}</h1>${list(entries)}</nav>`;
  return xhtml(druk.inhoud, 'frontmatter', body);
}
