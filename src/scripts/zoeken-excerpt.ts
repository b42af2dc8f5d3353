/** Puts the words around a hit in an element: of what the index holds only text and marks come through. */
export function excerptInto(element: Element, excerpt: string): void {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') element.append(text);
    else element.append(Object.assign(document.createElement('mark'), { textContent: text }));
  }
}
