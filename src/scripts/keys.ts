import { recall, remember } from './storage.ts';
import { turn } from './turn.ts';

const KEY = 'pijltjes';

/** Left and right turn the page, unless the reader switched that off in the table of contents. */
export function turnByKeys(): void {
  const setting = document.querySelector<HTMLInputElement>('#_bladeren');
  if (!setting) return;
  const read = () => (setting.checked = recall(KEY) !== 'uit');
  read();
  // A page that the browser kept whole comes back as it was; meanwhile the reader may have switched.
  addEventListener('pageshow', read);
  setting.parentElement?.removeAttribute('hidden');
  setting.addEventListener('change', () => remember(KEY, setting.checked ? 'aan' : 'uit'));
  document.addEventListener('keydown', (event) => {
    const direction = event.key === 'ArrowLeft' ? 'prev' : event.key === 'ArrowRight' ? 'next' : undefined;
    if (direction && setting.checked && isForThePage(event)) turn(direction);
  });
}

/** With a modifier the key is the browser's; in a field, a menu or a scrolling box it has work of its own. */
function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  // Within `:is` a browser that knows no popovers takes the name for one that nothing has.
  if (document.querySelector(':is(:popover-open)')) return false;
  if (window.visualViewport && window.visualViewport.scale > 1) return false;
  if (document.documentElement.scrollWidth > innerWidth) return false;
  const target = event.target as HTMLElement;
  return !target.isContentEditable && !target.closest('input, select, textarea, table, [role]:not(img, svg)');
}
