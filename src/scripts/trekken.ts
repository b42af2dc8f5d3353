// Draws one verhaal at random, face down first. What has been drawn is known to this page alone: it is there on the way
// back from a verhaal, and forgotten by a reload. An address with a choice draws from that choice.
import { readChoice } from './choice.ts';
import { keepState, recallState } from './entry-state.ts';
import { fillIn } from './fill-in.ts';
import { sentences, wordsOf } from './presentatie/slide-words.ts';
import { fillScreen } from './trekken-screen.ts';
import { act, draw, shuffle, type Table } from './trekken-table.ts';

const NAME = 'tafel';

const root = document.querySelector<HTMLElement>('.draw');
// In tasks of its own, between which a slow phone answers its reader: the page too has work to do when all has come.
if (root) setTimeout(() => play(root));

function play(root: HTMLElement): void {
  const cards = cardsOf(find<HTMLTemplateElement>('template'));
  const all = [...cards.keys()];
  const lay = makeLayer(root, cards);
  let table = tableOnTheWayBack(cards) ?? draw(shuffle(all));
  const go = (next: Table) => {
    table = next;
    lay(table);
    keepState(NAME, table);
  };
  const move = () => go(act(table, all));
  find('.draw-do button').addEventListener('click', move);
  find('.draw-card').addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a')) move();
  });
  document.addEventListener('keydown', (event) => {
    if (!isForTheTable(event)) return;
    event.preventDefault();
    move();
  });
  go(table);
  setTimeout(() => {
    root.classList.add('draw-on');
    for (const part of ['.draw-table', '.draw-left']) find(part).hidden = false;
    find('.draw-without').hidden = true;
    fillScreen(root, find('.draw-full'));
  });
}

/** Makes what lays a card on the table, and says what there is to do and what is left. */
function makeLayer(root: HTMLElement, cards: Map<string, HTMLElement>): (table: Table) => void {
  const [card, back, button] = [find('.draw-card'), find('.draw-back'), find('.draw-do button')];
  const [left, status] = [find('.draw-left'), find('[role="status"]')];
  const words = (name: string, ...values: number[]) => fillIn(root.dataset[name], ...values);
  return ({ pile, card: name, isOpen }) => {
    const drawn = document.importNode(cards.get(name)!, true);
    const [face, palette] = isOpen ? [drawn.firstElementChild!, drawn.className] : [back, 'palette-omslag'];
    // Fetched while the card still lies face down.
    drawn.querySelectorAll('img').forEach((image) => (image.loading = 'eager'));
    card.className = `draw-card slide ${palette}`;
    card.replaceChildren(face);
    const count = isOpen ? pile.length : pile.length + 1;
    button.textContent = words(!isOpen ? 'draai' : count > 0 ? 'volgende' : 'schud');
    left.textContent = count > 0 ? words('over', count, cards.size) : words('op');
    status.textContent = isOpen ? sentences([...wordsOf(card), left.textContent]) : words('dicht');
  };
}

const find = <Found extends HTMLElement>(selector: string) =>
  document.querySelector<Found>(`.draw ${selector}`)!;

/** The cards to draw from by their names, as they lie in the template: nothing of them is fetched yet. */
function cardsOf({ content }: HTMLTemplateElement): Map<string, HTMLElement> {
  const lying = content.children as HTMLCollectionOf<HTMLElement>;
  const cards = new Map([...lying].map((card) => [card.dataset.verhaal ?? '', card]));
  const choice = readChoice((key) => cards.has(key));
  return choice.length > 0 ? new Map(choice.map((key) => [key, cards.get(key)!])) : cards;
}

/** What lay on the table when the reader left for a verhaal; a reload is a new game. */
function tableOnTheWayBack(cards: Map<string, HTMLElement>): Table | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  const table = recallState<Table>(NAME);
  if (!table || (entry as PerformanceNavigationTiming | undefined)?.type !== 'back_forward') return undefined;
  return [...table.pile, table.card].every((key) => cards.has(key)) ? table : undefined;
}

/** Space, Enter and what a presenter remote sends; a link or a button that has focus does its own work. */
function isForTheTable(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, key, target, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return false;
  // `:is` as in keys.ts.
  if (document.querySelector(':is(:popover-open)')) return false;
  const onControl = (target as Element).closest('a, button, input, summary');
  if (key === 'ArrowRight' || key === 'PageDown') return !onControl?.matches('input');
  return (key === ' ' || key === 'Enter') && !onControl;
}
