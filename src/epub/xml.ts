/** Text between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // XML has no way to write these at all.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** An element with its attributes; those that are undefined are left out. The inside is markup already. */
export function element(name: string, attributes: Record<string, string | undefined>, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('');
  return inside === '' && VOID.has(name) ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const VOID = new Set(['img', 'br', 'hr', 'item', 'itemref', 'meta', 'link']);

/** A whole page of the book. */
export function xhtml(title: string, type: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="nl" lang="nl">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="stijl.css"/></head>
<body epub:type="${type}">${body}</body>
</html>
`;
}
