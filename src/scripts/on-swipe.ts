/** How far a finger goes before it is a swipe, in CSS pixels. */
const DISTANCE = 60;
/** A swipe that starts this near to the side of the screen is the browser's own: it means back. */
const EDGE = 32;

/**
 * Tells of every swipe that one finger makes over an element, unless the reader has enlarged the page and moves it.
 * @param act Gets how far the finger went to the right and down, in CSS pixels; to the left and up are below zero.
 */
export function onSwipe(element: HTMLElement, act: (across: number, down: number) => void): void {
  let start: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    { passive: true },
  );
  element.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end || isNearSide(start) || isEnlarged()) return;
    const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.max(Math.abs(across), Math.abs(down)) > DISTANCE) act(across, down);
  });
}

const isNearSide = ({ clientX }: Touch) => clientX < EDGE || clientX > innerWidth - EDGE;
const isEnlarged = () => (window.visualViewport?.scale ?? 1) > 1;
