import type { Booklet } from '../booklet/pages.ts';
import { makeZip, type ZipEntry } from '../zip.ts';
import { packageDocument, type Part } from './package.ts';

/** A ZIP as EPUB wants it: its type first, bare, so that it can be read without unpacking. */
export function packEpub(booklet: Booklet, parts: Part[]): Promise<Uint8Array> {
  const packed = (name: string, data: ZipEntry['data']): ZipEntry => ({ name, data, packed: true });
  // A date of its own for each build would make each file another.
  return makeZip(new Date(2000, 0, 1), [
    { name: 'mimetype', data: 'application/epub+zip', packed: false },
    packed('META-INF/container.xml', CONTAINER),
    packed('EPUB/package.opf', packageDocument(booklet, parts)),
    ...parts.map(({ name, data }) => packed(`EPUB/${name}`, data)),
  ]);
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
