import type { Actions } from './main.ts';
import { endBlack, type Screen } from './screen.ts';

/** How far a finger goes before it is a swipe, in CSS pixels. */
const DISTANCE = 50;
/** A swipe that starts this near to the side of the screen is the browser's own: it means back. */
const EDGE = 24;

/**
 * A swipe to the left or upwards brings the next slide, to the right or downwards the one before. On a slide with more
 * than the screen holds, up and down move the slide itself.
 */
export function turnByTouch(main: HTMLElement, actions: Actions, screen: Screen): void {
  let start: Touch | undefined;
  main.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    { passive: true },
  );
  main.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end || (window.visualViewport?.scale ?? 1) > 1) return;
    if (start.clientX < EDGE || start.clientX > innerWidth - EDGE) return;
    const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    const upright = main.querySelector('.slide-now .slide-scrolls') ? 0 : down;
    const far = Math.abs(across) > Math.abs(down) ? across : upright;
    if (Math.abs(far) > DISTANCE) actions[far < 0 ? 'volgende' : 'vorige']();
  });
  const sizes = new ResizeObserver((faces) => {
    for (const { target: face } of faces)
      face.classList.toggle('slide-scrolls', face.scrollHeight > face.clientHeight + 1);
  });
  main.querySelectorAll('.slide-face').forEach((face) => sizes.observe(face));
  screen.black.addEventListener('click', () => endBlack(screen));
}
