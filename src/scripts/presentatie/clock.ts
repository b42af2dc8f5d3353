import { keepState, recallState } from '../entry-state.ts';
import { press } from './screen.ts';
import type { Voice } from './voice.ts';

const NAME = 'klok';

/** What outlives a reload: when the slides were opened, in milliseconds, and whether the clock was hidden. */
interface Kept {
  start: number;
  hidden: boolean;
}

/** Shows the time and the minutes since the start; returns what hides it and shows it again. */
export function keepClock(voice: Voice): () => void {
  const clock = document.querySelector<HTMLElement>('.deck-clock')!;
  const { start, hidden } = recallState<Kept>(NAME) ?? { start: Date.now(), hidden: false };
  const tick = () => {
    // Hours and minutes are written alike in Dutch and in every engine: asking for a locale costs a slow phone 0.2 s.
    const time = new Date().toTimeString().slice(0, 5);
    clock.textContent = `${time} · ${voice.phrase('minuten', Math.floor((Date.now() - start) / 60_000))}`;
  };
  const set = (isHidden: boolean) => {
    clock.hidden = isHidden;
    press(NAME, !isHidden);
    keep();
  };
  const keep = () => keepState(NAME, { start, hidden: clock.hidden !== false } satisfies Kept);
  tick();
  setInterval(tick, 5000);
  set(hidden);
  // An address changed by hand has a state of its own.
  addEventListener('hashchange', keep);
  return () => set(!clock.hidden);
}
