import { press } from './screen.ts';
import type { Voice } from './voice.ts';

/** Shows the time and the minutes since the start; returns what hides it and shows it again. */
export function keepClock(voice: Voice): () => void {
  const clock = document.querySelector<HTMLElement>('.deck-clock')!;
  const start = Date.now();
  const tick = () => {
    const time = new Date().toLocaleTimeString('nl', { hour: '2-digit', minute: '2-digit' });
    clock.textContent = `${time} · ${voice.phrase('minuten', Math.floor((Date.now() - start) / 60_000))}`;
  };
  tick();
  setInterval(tick, 5000);
  clock.hidden = false;
  return () => {
    clock.hidden = !clock.hidden;
    press('klok', !clock.hidden);
  };
}
