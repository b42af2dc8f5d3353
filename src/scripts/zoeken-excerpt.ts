/**
 * Puts the words around a hit in an element: of what the index holds only text and marks come through. Where they
 * were cut out of a sentence stands an ellipsis.
 */
export function excerptInto(element: Element, excerpt: string): void {
  for (const node of nodesOf(excerpt)) {
    const text = node.textContent ?? '';
    // The index marks a full stop with the word before it.
    if (node.nodeName === 'MARK') markInto(element, text, (part) => /[\p{L}\p{N}]/u.test(part));
    else element.append(text);
  }
  const words = element.textContent ?? '';
  if (/^\s*["“‘]?\p{Ll}/u.test(words)) element.prepend('… ');
  if (/[^\s.!?…"”’]["”’]?\s*$/u.test(words)) element.append(' …');
}

/** The words an excerpt marks. */
export const marksIn = (excerpt: string): string[] =>
  nodesOf(excerpt)
    .filter(({ nodeName }) => nodeName === 'MARK')
    .map(({ textContent }) => textContent ?? '');

/** Puts a text in an element, with marks around the words that are meant. */
export function markInto(element: Element, text: string, isMeant: (word: string) => boolean): void {
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) element.append(isMeant(part) ? marked(part) : part);
}

const marked = (text: string) => Object.assign(document.createElement('mark'), { textContent: text });

const nodesOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
