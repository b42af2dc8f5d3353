import type { Deck } from './deck.ts';
import { neighbour } from './overview-keys.ts';
import { nameOf } from './slide-words.ts';

/** Opens the overview; it is made when it is first asked for. */
export function makeOverview(deck: Deck): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('.deck-overview')!;
  const rows = dialog.querySelector<HTMLElement>('.deck-rows')!;
  const name = dialog.querySelector('.deck-overview-name')!;
  const links: HTMLAnchorElement[] = [];
  const tell = ({ target }: Event) => {
    const link = (target as Element).closest('a');
    if (link) name.textContent = link.ariaLabel;
  };
  dialog.addEventListener('focusin', tell);
  dialog.addEventListener('pointerover', tell);
  dialog.addEventListener('keydown', (event) => {
    // With one of these the key is the browser's, such as the one back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.toLowerCase() === 'o') return close(dialog, event);
    const next = neighbour(links, links.indexOf((event.target as Element).closest('a')!), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return () => {
    if (links.length === 0) {
      links.push(...deck.slides.map((slide, index) => entry(slide, () => choose(index))));
      rows.append(...rowsOf(deck.slides, links));
    }
    dialog.showModal();
    const now = deck.slides.findIndex(({ classList }) => classList.contains('slide-now'));
    links.forEach((link, index) => (link.ariaCurrent = index === now ? 'true' : null));
    links[now]?.focus();
  };

  function choose(index: number): void {
    dialog.close();
    deck.show(index);
  }
}

/** A row for every notie, that begins with its opening; a choice is one row. */
function rowsOf(slides: HTMLElement[], links: HTMLElement[]): HTMLElement[] {
  const rows: HTMLElement[] = [];
  slides.forEach((slide, index) => {
    if (index === 0 || slide.querySelector('.slide-opening')) rows.push(document.createElement('ol'));
    const item = document.createElement('li');
    item.className = [...slide.classList].find((name) => name.startsWith('palette-')) ?? '';
    item.append(links[index]!);
    rows.at(-1)!.append(item);
  });
  return rows;
}

/** A small picture of a slide with its number: what it says is its name. */
function entry(slide: HTMLElement, choose: () => void): HTMLAnchorElement {
  const link = document.createElement('a');
  const { nummer } = slide.dataset;
  link.href = `#${slide.id}`;
  link.ariaLabel = nummer ? `${nummer} ${slide.querySelector('h2')?.textContent?.trim()}` : nameOf(slide);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    choose();
  });
  const picture = slide
    .querySelector('.slide-drawing img, .slide-cover-picture, .slide-cover-sheets, .slide-opening .numeral')
    ?.cloneNode(true);
  if (picture instanceof HTMLImageElement) {
    picture.alt = '';
    picture.loading = 'lazy';
  }
  if (picture) link.append(picture);
  if (nummer) {
    const number = document.createElement('b');
    number.textContent = nummer;
    link.append(number);
  }
  return link;
}

/**
 * The key that opened a dialog closes it, and must not reach the slides: it would open it again. A dialog that has just
 * been closed may still hold the focus, and then the key is for the slides.
 */
export function close(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (!dialog.open) return;
  event.stopPropagation();
  dialog.close();
}
