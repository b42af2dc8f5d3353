/** Makes the table as high as the screen leaves room for below the head of the page, or as the whole screen by F. */
export function fillScreen(draw: HTMLElement, button: HTMLElement): void {
  const measure = () => {
    if (document.fullscreenElement) return;
    draw.style.setProperty('--above', `${Math.floor(draw.getBoundingClientRect().top + scrollY)}px`);
  };
  measure();
  addEventListener('resize', measure);
  document.fonts.addEventListener('loadingdone', measure);
  if (!document.fullscreenEnabled) return;

  const toggle = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : draw.requestFullscreen();
    done.catch(() => undefined);
  };
  button.hidden = false;
  button.addEventListener('click', toggle);
  document.addEventListener('fullscreenchange', () => {
    button.ariaPressed = String(document.fullscreenElement !== null);
    measure();
  });
  document.addEventListener('keydown', ({ altKey, ctrlKey, metaKey, key, target }) => {
    if (altKey || ctrlKey || metaKey || key.toLowerCase() !== 'f') return;
    // `:is` as in keys.ts.
    if (!(target as Element).closest('input') && !document.querySelector(':is(:popover-open)')) toggle();
  });
}
