import { turn } from './turn.ts';

/** How far a finger goes before it is a swipe, in CSS pixels. */
const DISTANCE = 60;
/** A swipe that starts this near to the edge of the screen is the browser's own: it means back. */
const EDGE = 32;

/** On a touch screen a swipe over the drawing turns the page. */
export function turnBySwipe(): void {
  const drawing = document.querySelector<HTMLElement>('.stage');
  if (!drawing) return;
  let start: Touch | undefined;
  drawing.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    {
      passive: true,
    },
  );
  drawing.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end || isNearEdge(start) || isZoomed()) return;
    const across = end.clientX - start.clientX;
    const down = Math.abs(end.clientY - start.clientY);
    if (Math.abs(across) > DISTANCE && Math.abs(across) > down * 2) turn(across > 0 ? 'prev' : 'next');
  });
}

const isNearEdge = ({ clientX }: Touch) => clientX < EDGE || clientX > innerWidth - EDGE;
const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1;
