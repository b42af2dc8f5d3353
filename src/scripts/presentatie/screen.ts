import type { Deck } from './deck.ts';
import type { Voice } from './voice.ts';

/** The slides with what may lie over them. */
export interface Screen {
  deck: Deck;
  voice: Voice;
  black: HTMLElement;
  /** What does not work while the screen is black. */
  behind: HTMLElement[];
  /** What had the focus before it became black. */
  focused?: Element | null;
}

export function toggleBlack(screen: Screen): void {
  if (endBlack(screen)) return;
  screen.focused = document.activeElement;
  setBlack(screen, true);
  screen.black.focus();
  screen.voice.say(screen.voice.phrase('zwart'));
}

/** Tells whether the screen was black. */
export function endBlack(screen: Screen): boolean {
  if (screen.black.hidden) return false;
  setBlack(screen, false);
  // What is hidden keeps the focus until the next frame, and would take the next key.
  screen.black.blur();
  if (screen.focused instanceof HTMLElement) screen.focused.focus();
  screen.deck.tell();
  return true;
}

function setBlack({ behind, black }: Screen, isBlack: boolean): void {
  black.hidden = !isBlack;
  behind.forEach((part) => (part.inert = isBlack));
  press('zwart', isBlack);
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
