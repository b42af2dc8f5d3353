// Draws one verhaal at random, face down first. What has been drawn is known to this page alone, and is
// forgotten with it. An address with a choice draws from that choice.
import { readChoice } from './choice.ts';

const draw = document.querySelector<HTMLElement>('.draw');
if (draw) play(draw);

function play(draw: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) => draw.querySelector<Found>(selector)!;
  const [card, button] = [find('.draw-card'), find<HTMLButtonElement>('.draw-do button')];
  const [left, status] = [find('.draw-left'), find('[role="status"]')];
  const back = find('.draw-back');
  const verhalen = cardsOf(find<HTMLTemplateElement>('template'));
  let pile: HTMLElement[] = [];
  let down: HTMLElement | undefined;
  let before: HTMLElement | undefined;

  const words = (name: string, ...values: number[]) =>
    (draw.dataset[name] ?? '').replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

  const layDown = () => {
    if (pile.length === 0) pile = shuffle(verhalen, before);
    down = pile.pop();
    // Fetched while the card still lies face down.
    down?.querySelectorAll('img').forEach((image) => (image.loading = 'eager'));
    show(card, back, 'palette-omslag');
    button.textContent = words('draai');
    left.textContent = words('over', pile.length + 1, verhalen.length);
    status.textContent = words('dicht');
  };

  const turn = () => {
    if (!down) return;
    show(card, down.firstElementChild!, down.className);
    before = down;
    down = undefined;
    button.textContent = words(pile.length > 0 ? 'volgende' : 'schud');
    left.textContent = pile.length > 0 ? words('over', pile.length, verhalen.length) : words('op');
    const title = card.querySelector('h2')?.textContent?.trim();
    const drawing = card.querySelector<HTMLImageElement>('.slide-drawing img')?.alt;
    status.textContent = [title, drawing, left.textContent].filter(Boolean).join('. ');
  };

  const act = () => (down ? turn() : layDown());
  button.addEventListener('click', act);
  card.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a')) act();
  });
  document.addEventListener('keydown', (event) => {
    if (!isForTheTable(event)) return;
    event.preventDefault();
    act();
  });
  draw.classList.add('draw-on');
  for (const part of [find('.draw-table'), left]) part.hidden = false;
  find('.draw-without').hidden = true;
  layDown();
}

/** The cards to draw from, each as it lay in the template. */
function cardsOf({ content }: HTMLTemplateElement): HTMLElement[] {
  const all = [...(document.importNode(content, true).children as HTMLCollectionOf<HTMLElement>)];
  const names = new Set(all.map(({ dataset }) => dataset.verhaal));
  const choice = new Set<string | undefined>(readChoice((key) => names.has(key)));
  const chosen = all.filter(({ dataset }) => choice.has(dataset.verhaal));
  return chosen.length > 0 ? chosen : all;
}

/** In any order, each equally likely (Fisher and Yates); the last one is drawn first, and is never `before`. */
function shuffle(cards: HTMLElement[], before?: HTMLElement): HTMLElement[] {
  const pile = [...cards];
  for (let last = pile.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [pile[last], pile[other]] = [pile[other]!, pile[last]!];
  }
  if (pile.at(-1) === before) pile.unshift(pile.pop()!);
  return pile;
}

function show(card: HTMLElement, face: Element, palette: string): void {
  card.className = `draw-card slide ${palette}`;
  card.replaceChildren(face.cloneNode(true));
}

/** Space, Enter and what a presenter remote sends; a link or a button that has focus does its own work. */
function isForTheTable(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, key, target, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return false;
  if (document.querySelector(':popover-open')) return false;
  const onControl = (target as Element).closest('a, button, input, summary');
  if (key === 'ArrowRight' || key === 'PageDown') return !onControl?.matches('input');
  return (key === ' ' || key === 'Enter') && !onControl;
}
