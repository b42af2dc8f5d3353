// On the pages made for paper: leaves only the verhalen of a choice, in its order, and prints.
// Without this script everything is printed, with the browser's own command.
import { readChoice } from './choice.ts';

/** Cards on one sheet of paper. */
const ON_A_SHEET = 4;

const choice = readChoice((key) => document.querySelector(`[data-verhaal="${key}"]`) !== null);
const list = document.querySelector('.paper-list');
const cards = document.querySelector('.card-sheets');
if (list) replaceBy(list, pick(list, '[data-verhaal]'));
if (cards) {
  const [fronts, backs] = [pick(cards, '.card:not(.card-back)'), pick(cards, '.card-back')];
  replaceBy(
    cards,
    sheetsOf(fronts.length).flatMap((first) => [sheet(cards, fronts, first), sheet(cards, backs, first)]),
  );
}

const button = document.querySelector<HTMLButtonElement>('.sheets-print');
button?.removeAttribute('hidden');
button?.addEventListener('click', async () => {
  await loadImages();
  print();
});
addEventListener('beforeprint', () => void loadImages());

/** The chosen elements in the order of the choice; none when nothing here was chosen. */
function pick(parent: Element, selector: string): HTMLElement[] {
  const byKey = new Map(
    [...parent.querySelectorAll<HTMLElement>(selector)].map((item) => [item.dataset.verhaal, item]),
  );
  return choice.flatMap((key) => byKey.get(key) ?? []);
}

function replaceBy(parent: Element, children: Element[]): void {
  if (children.length === 0) return;
  parent.replaceChildren(...children);
  void loadImages();
}

/** The place of the first card of each sheet. */
function sheetsOf(count: number): number[] {
  return Array.from({ length: Math.ceil(count / ON_A_SHEET) }, (_, index) => index * ON_A_SHEET);
}

/** A sheet like those that are there, with other cards on it. */
function sheet(parent: Element, items: HTMLElement[], first: number): Element {
  const backs = items[first]?.matches('.card-back');
  const same = [...parent.querySelectorAll('.card-sheet')].filter(
    ({ classList }) => classList.contains('card-sheet-backs') === backs,
  );
  const made = same[first / ON_A_SHEET]!.cloneNode() as Element;
  made.append(...items.slice(first, first + ON_A_SHEET));
  return made;
}

/** What was not on the screen yet is fetched before it goes on paper. */
async function loadImages(): Promise<void> {
  const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
  images.forEach((image) => (image.loading = 'eager'));
  await Promise.allSettled(images.map((image) => image.decode()));
}
