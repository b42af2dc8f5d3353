// On the pages made for paper: leaves only the verhalen of a choice, in its order.
// Without this script everything is printed, with the browser's own command.
import { readChoice, writeChoice } from './choice.ts';
import { drawCode } from './choose-share.ts';
import { counted } from './fill-in.ts';
import { loadImages } from './load-images.ts';

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
if (choice.length > 0) tellChoice();

/** Says how many there are; what leads to the overview, on paper too, leads to the choice there. */
function tellChoice(): void {
  const chosen = document.querySelector<HTMLElement>('.sheets-chosen')!;
  chosen.querySelector('span')!.textContent = counted(choice.length, chosen.dataset);
  const other = chosen.querySelector('a')!;
  const crumb = document.querySelector<HTMLAnchorElement>(`.breadcrumbs a[href="${other.pathname}"]`);
  if (crumb) crumb.href = writeChoice(other.pathname, choice);
  other.href = writeChoice(other.pathname, choice, 'kies');
  chosen.hidden = false;
  document.querySelector<HTMLElement>('.sheets-all')!.hidden = true;
  document.documentElement.classList.add('choice-on');
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!;
  void drawCode(writeChoice(new URL('..', href).href, choice));
}

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
