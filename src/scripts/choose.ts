// On the overview: tick verhalen, get one address that holds the choice, and see just these, in that order.
// Nothing is stored: the choice is the address. Without this script the page is the whole overview.
import { parseChoice, writeChoice } from './choice.ts';

const bar = document.querySelector<HTMLElement>('.choice');
const items = new Map(
  [...document.querySelectorAll<HTMLLIElement>('.gallery-row > li')].map((item) => [keyOf(item), item]),
);

if (bar) {
  const chosen = parseChoice(location.search).filter((key) => items.has(key));
  if (chosen.length > 0) showChoice(bar, chosen);
  else offerChoice(bar);
}

/** The verhaal in an address: its notie and its own name. */
function keyOf(item: HTMLLIElement): string {
  const path = item.querySelector('a')?.pathname ?? '';
  return path.split('/').filter(Boolean).slice(-2).join('/');
}

/** A box to tick beside every verhaal, and a bar that counts them and leads on. */
function offerChoice(bar: HTMLElement): void {
  const chosen: string[] = [];
  const [link, count] = [bar.querySelector('a'), bar.querySelector('output')];
  items.forEach((item, key) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    label.className = 'choice-box label';
    label.append(box, bar.dataset.kies ?? '');
    // The name of the box says which verhaal it is for.
    box.setAttribute(
      'aria-label',
      `${bar.dataset.kies ?? ''}: ${item.querySelector('.quote')?.lastChild?.textContent?.trim()}`,
    );
    box.addEventListener('change', () => {
      const place = chosen.indexOf(key);
      if (place < 0) chosen.push(key);
      else chosen.splice(place, 1);
      bar.hidden = chosen.length === 0;
      if (link) link.href = writeChoice(location.pathname, chosen);
      if (count) count.textContent = String(chosen.length);
    });
    item.append(label);
  });
}

/** Leaves only the chosen verhalen, in the order in which they were chosen. */
function showChoice(bar: HTMLElement, chosen: string[]): void {
  const row = document.createElement('ol');
  row.className = 'gallery-row gallery-row-chosen';
  chosen.forEach((key) => {
    const item = items.get(key);
    if (!item) return;
    const palette = [...(item.closest('.gallery')?.classList ?? [])].find((name) =>
      name.startsWith('palette-'),
    );
    item.className = `gallery-4 ${palette ?? ''}`;
    row.append(item);
  });
  const section = document.createElement('section');
  section.className = 'page-grid';
  section.append(row);
  document.querySelectorAll('.gallery').forEach((gallery) => gallery.remove());
  document.querySelector('.gallery-head')?.after(section);
  const [count, word] = document.querySelectorAll('.gallery-head h1 span');
  if (count) count.textContent = String(row.children.length);
  if (word && row.children.length === 1) word.textContent = bar.dataset.een ?? '';
  bar.querySelectorAll<HTMLAnchorElement>('[data-met-keuze]').forEach((link) => {
    link.href = writeChoice(link.pathname, chosen);
  });
  bar.classList.add('choice-shown');
  bar.hidden = false;
}
