/** The previous or next page, as a link in the page names it. */
export type Direction = 'prev' | 'next';

/** Turns the page; at either end of the booklet nothing happens. */
export function turn(direction: Direction): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel="${direction}"]`);
  if (link) location.assign(link.href);
}
