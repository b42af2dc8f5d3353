import type { Screen } from './screen.ts';

/** How long a figure waits for the next, or for Enter, in milliseconds. */
const PATIENCE = 5000;
const MOST_FIGURES = 6;

/**
 * Gathers figures until Enter; tells of each key whether it was one for this. What stands on the screen is open:
 * Escape closes that alone, any other key closes it and does its own work.
 */
export function typeNumber({ deck, voice }: Screen): (key: string) => boolean {
  const shown = document.querySelector<HTMLElement>('.deck-number')!;
  let typed = '';
  let timer = 0;

  const set = (value: string, words = '') => {
    clearTimeout(timer);
    typed = value;
    shown.textContent = words;
    shown.hidden = words === '';
    if (words) {
      voice.say(words);
      timer = window.setTimeout(() => set(''), PATIENCE);
    }
    return true;
  };

  document.addEventListener('pointerdown', () => set(''));
  return (key) => {
    if (/^\d$/.test(key)) {
      const next = (typed + key).slice(0, MOST_FIGURES);
      return set(next, voice.phrase('getypt', next));
    }
    if (shown.hidden) return false;
    if (typed && key === 'Enter') {
      const number = String(Number(typed));
      return deck.jump(number) ? set('') : set('', voice.phrase('niet', number));
    }
    if (typed && key === 'Backspace') {
      const next = typed.slice(0, -1);
      return set(next, next && voice.phrase('getypt', next));
    }
    set('');
    return key === 'Escape';
  };
}
