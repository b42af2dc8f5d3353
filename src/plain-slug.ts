/** A text as an address can hold it: words of lower-case ASCII, joined by hyphens; empty when it has no such sign. */
export const plainSlug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
