// On the overview: tick verhalen, get one address that holds the choice, and see just these, in that order.
// Nothing is stored: the choice is the address. Without this script the page is the whole overview.
import { readChoice } from './choice.ts';
import { offerChoice } from './choose-offer.ts';
import { showChoice } from './choose-set.ts';

const items = new Map(
  [...document.querySelectorAll<HTMLLIElement>('.gallery-row > li')].map((item) => [keyOf(item), item]),
);
const chosen = readChoice((key) => items.has(key));
if (chosen.length > 0) showChoice(items, chosen);
else offerChoice(items);

/** The verhaal in an address: its notie and its own name. */
function keyOf(item: HTMLLIElement): string {
  const path = item.querySelector('a')?.pathname ?? '';
  return path.split('/').filter(Boolean).slice(-2).join('/');
}
