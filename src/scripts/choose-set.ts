import { writeChoice } from './choice.ts';
import { orderByButtons } from './choose-order.ts';
import { shareChoice } from './choose-share.ts';
import { keepAddress } from './entry-state.ts';

/** Leaves only the chosen verhalen, in the order in which they were chosen, with what can be done with them. */
export function showChoice(items: Map<string, HTMLLIElement>, chosen: string[]): void {
  const set = document.querySelector<HTMLElement>('.choice-set')!;
  const row = document.createElement('ol');
  row.className = 'gallery-row gallery-row-chosen';
  chosen.forEach((key) => row.append(asChosen(items.get(key)!, key)));
  const section = document.createElement('section');
  section.className = 'page-grid';
  section.append(row);
  document.querySelectorAll('.gallery').forEach((gallery) => gallery.remove());
  set.before(section);
  const [count, word] = document.querySelectorAll('.gallery-head h1 span');
  count!.textContent = String(chosen.length);
  if (chosen.length === 1) word!.textContent = set.dataset.een ?? '';
  document.title = `${count!.textContent} ${word!.textContent} – ${set.dataset.boek}`;
  document.documentElement.classList.add('choice-on');
  set.hidden = false;

  const share = shareChoice(set);
  const addressAll = (keys: string[]) => {
    set.querySelectorAll<HTMLAnchorElement>('[data-met]').forEach((link) => {
      link.href = writeChoice(link.pathname, keys, link.dataset.met);
    });
    share(keys);
  };
  addressAll(chosen);
  orderByButtons(set, row, (keys) => {
    keepAddress(writeChoice(location.pathname, keys));
    addressAll(keys);
  });
}

/** The verhaal as it stands among others: in its own colours, and with the name of its notie. */
function asChosen(item: HTMLLIElement, key: string): HTMLLIElement {
  const gallery = item.closest('.gallery');
  const notie = document.createElement('p');
  notie.className = 'choice-notie label';
  notie.textContent = gallery?.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  item.className = [...(gallery?.classList ?? [])].find((name) => name.startsWith('palette-')) ?? '';
  item.dataset.verhaal = key;
  item.append(notie);
  return item;
}
