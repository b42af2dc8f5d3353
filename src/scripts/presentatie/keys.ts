import type { Actions } from './main.ts';
import { endBlack, type Screen } from './screen.ts';
import { typeNumber } from './number.ts';

/** What each key does. Presenter remotes send PageUp, PageDown, b and the full stop. */
const KEYS: Record<string, keyof Actions> = {
  ArrowRight: 'volgende',
  ArrowDown: 'volgende',
  PageDown: 'volgende',
  ' ': 'volgende',
  ArrowLeft: 'vorige',
  ArrowUp: 'vorige',
  PageUp: 'vorige',
  Home: 'begin',
  End: 'einde',
  b: 'zwart',
  '.': 'zwart',
  o: 'overzicht',
  f: 'volledig',
  k: 'klok',
  '?': 'toetsen',
  Escape: 'sluit',
};

export function listenToKeys(actions: Actions, screen: Screen): void {
  const number = typeNumber(screen);
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Shift') return;
    // A black screen only comes back: nobody should miss a slide that passed unseen.
    if (endBlack(screen) || number(event.key)) return event.preventDefault();
    if (belongsToControl(event)) return;
    if (scrollSlide(event.key)) return event.preventDefault();
    const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    actions[event.key === ' ' && event.shiftKey ? 'vorige' : action]();
  });
}

/** Up and down move a slide with more than the screen holds, before they turn it: tells whether it moved. */
function scrollSlide(key: string): boolean {
  const way = { ArrowDown: 1, ArrowUp: -1 }[key];
  const face = document.querySelector('.slide-now .slide-scrolls');
  if (!way || !face) return false;
  const { clientHeight, scrollTop } = face;
  face.scrollBy(0, (way * clientHeight) / 2);
  return face.scrollTop !== scrollTop;
}

/** Enter follows the link that has focus; Enter and Space press the button. */
function belongsToControl({ key, target }: KeyboardEvent): boolean {
  const controls = { Enter: 'a, button', ' ': 'button' }[key];
  return Boolean(controls && target instanceof Element && target.closest(controls));
}
