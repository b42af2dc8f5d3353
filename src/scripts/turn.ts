/** The previous or next page, as the head of the page names it. */
export type Direction = 'prev' | 'next';

/** Turns the page; at either end of the booklet nothing happens. */
export function turn(direction: Direction): void {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${direction}"]`);
  if (link) location.assign(link.href);
}
