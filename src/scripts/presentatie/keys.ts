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
    const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    actions[event.key === ' ' && event.shiftKey ? 'vorige' : action]();
  });
}

/** Enter follows the link that has focus; Enter and Space press the button. */
function belongsToControl({ key, target }: KeyboardEvent): boolean {
  const controls = { Enter: 'a, button', ' ': 'button' }[key];
  return Boolean(controls && target instanceof Element && target.closest(controls));
}
