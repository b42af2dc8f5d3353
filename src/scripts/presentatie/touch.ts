import { onSwipe } from '../on-swipe.ts';
import type { Actions } from './main.ts';
import { endBlack, type Screen } from './screen.ts';

/**
 * A swipe to the left or upwards brings the next slide, to the right or downwards the one before. On a slide with more
 * than the screen holds, up and down move the slide itself.
 */
export function turnByTouch(main: HTMLElement, actions: Actions, screen: Screen): void {
  onSwipe(main, (across, down) => {
    const isAcross = Math.abs(across) > Math.abs(down);
    if (!isAcross && main.querySelector('.slide-now .slide-scrolls')) return;
    actions[(isAcross ? across : down) < 0 ? 'volgende' : 'vorige']();
  });
  const sizes = new ResizeObserver((faces) => {
    for (const { target: face } of faces)
      face.classList.toggle('slide-scrolls', face.scrollHeight > face.clientHeight + 1);
  });
  main.querySelectorAll('.slide-face').forEach((face) => sizes.observe(face));
  screen.black.addEventListener('click', () => endBlack(screen));
}
