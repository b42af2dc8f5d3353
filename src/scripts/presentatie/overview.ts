import type { Deck } from './deck.ts';

/** Opens the overview; it is made when it is first asked for. */
export function makeOverview(deck: Deck): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('.deck-overview')!;
  const list = dialog.querySelector('ol')!;
  dialog.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key.toLowerCase() === 'o') close(dialog, event);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (!step || !(target instanceof Element)) return;
    const links = [...list.querySelectorAll('a')];
    links[links.indexOf(target.closest('a')!) + step]?.focus();
  });
  return () => {
    if (!list.firstChild) {
      list.append(...deck.slides.map((slide, index) => entry(slide, () => choose(index))));
    }
    dialog.showModal();
    const now = deck.slides.findIndex(({ classList }) => classList.contains('slide-now'));
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const link = list.children[now]?.querySelector('a');
    link?.setAttribute('aria-current', 'true');
    link?.focus();
  };

  function choose(index: number): void {
    dialog.close();
    deck.show(index);
  }
}

/** A small picture of a slide, or for an opening its name alone. */
function entry(slide: HTMLElement, choose: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  item.className = [...slide.classList].find((name) => name.startsWith('palette-')) ?? '';
  link.href = `#${slide.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    choose();
  });
  const drawing = slide.querySelector('.slide-drawing img')?.cloneNode() as HTMLImageElement | undefined;
  if (drawing) {
    drawing.alt = '';
    drawing.loading = 'lazy';
    link.append(drawing);
  }
  const words = document.createElement('span');
  const number = slide.dataset.nummer;
  words.textContent = [number, slide.querySelector('h2')?.textContent?.trim()].filter(Boolean).join(' ');
  link.append(words);
  item.append(link);
  return item;
}

/** The key that opened a dialog closes it, and must not reach the slides: it would open it again. */
export function close(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  event.stopPropagation();
  dialog.close();
}
