import { onSwipe } from './on-swipe.ts';
import { turn } from './turn.ts';

/** On a touch screen a swipe over the drawing turns the page, if it goes to the side rather than up or down. */
export function turnBySwipe(): void {
  const drawing = document.querySelector<HTMLElement>('.stage');
  if (!drawing) return;
  onSwipe(drawing, (across, down) => {
    if (Math.abs(across) > Math.abs(down) * 2) turn(across > 0 ? 'prev' : 'next');
  });
}
