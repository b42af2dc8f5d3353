import type { Deck } from './deck.ts';
import type { Voice } from './voice.ts';

/** The slides with what may lie over them. */
export interface Screen {
  deck: Deck;
  voice: Voice;
  black: HTMLElement;
}

export function toggleBlack(screen: Screen): void {
  if (endBlack(screen)) return;
  screen.black.hidden = false;
  press('zwart', true);
  screen.voice.say(screen.voice.phrase('zwart'));
}

/** Tells whether the screen was black. */
export function endBlack({ black, deck }: Screen): boolean {
  if (black.hidden) return false;
  black.hidden = true;
  press('zwart', false);
  deck.tell();
  return true;
}

/** Where the browser has no full screen, as on a phone, nothing happens. */
export function toggleFullscreen(): void {
  const request = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  request?.catch(() => undefined);
}

/** Sets the state of a button of the bar. */
export function press(name: string, pressed: boolean): void {
  document.querySelector(`[data-doe="${name}"]`)?.setAttribute('aria-pressed', String(pressed));
}
