import type { Actions } from './main.ts';
import { press } from './screen.ts';

/** How long the bar stays after the pointer moved, in milliseconds. */
const STAY = 3000;

/** The bar is there when the pointer moves, a finger taps, or the keyboard comes to it. */
export function showBar(bar: HTMLElement, actions: Actions): void {
  bar.hidden = false;
  bar.querySelectorAll<HTMLElement>('[data-doe]').forEach((control) => {
    const name = control.dataset.doe as keyof Actions;
    if (name === 'volledig' && !document.fullscreenEnabled) control.hidden = true;
    control.addEventListener('click', (event) => {
      event.preventDefault();
      // After a click the keys belong to the slides again; who came by Tab stays where they are.
      if (event.detail > 0) control.blur();
      actions[name]();
    });
  });
  document.addEventListener('fullscreenchange', () => press('volledig', document.fullscreenElement !== null));
  const root = document.documentElement.classList;
  let timer = 0;
  const wake = () => {
    root.add('deck-awake');
    clearTimeout(timer);
    timer = window.setTimeout(() => root.remove('deck-awake'), STAY);
  };
  document.addEventListener('pointermove', wake);
  document.addEventListener('pointerdown', wake);
  wake();
}
