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
    if (belongsToControl(event) || event.key === 'Shift') return;
    // A black screen only comes back: nobody should miss a slide that passed unseen.
    if (endBlack(screen) || number(event.key)) return event.preventDefault();
    const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    actions[event.key === ' ' && event.shiftKey ? 'vorige' : action]();
  });
}

/** Space and Enter press the button or follow the link that has focus. */
function belongsToControl({ key, target }: KeyboardEvent): boolean {
  return (
    (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('a, button') !== null
  );
}
