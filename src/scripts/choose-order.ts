import { fillIn } from './fill-in.ts';

/**
 * Buttons that move a verhaal one place to the front or the back; out of sight until they are asked for.
 * @param changed Told the new order, after each move.
 */
export function orderByButtons(set: HTMLElement, row: HTMLElement, changed: (keys: string[]) => void): void {
  const toggle = set.querySelector<HTMLElement>('.choice-order')!;
  const voice = document.querySelector('.choice-voice')!;
  const all = () => [...row.children] as HTMLElement[];
  toggle.parentElement!.hidden = row.children.length < 2;
  toggle.addEventListener('click', () => {
    const isOn = row.classList.toggle('gallery-row-order');
    toggle.ariaPressed = String(isOn);
    if (isOn) row.querySelector('button')?.focus();
  });

  const move = (item: HTMLElement, title: string, step: number, button: HTMLElement) => {
    const [place, others] = [all().indexOf(item) + step, all().filter((other) => other !== item)];
    if (place < 0 || place > others.length) return;
    row.insertBefore(item, others[place] ?? null);
    // What moves in the page loses the focus.
    button.focus();
    voice.textContent = fillIn(set.dataset.plaats, title, place + 1, row.children.length);
    markEnds(row);
    changed(all().map(({ dataset }) => dataset.verhaal ?? ''));
  };
  for (const item of all()) {
    const title = item.querySelector('.quote')?.lastChild?.textContent?.trim() ?? '';
    const group = document.createElement('p');
    group.className = 'choice-move label';
    for (const [words = '', step] of [
      [set.dataset.eerder, -1],
      [set.dataset.later, 1],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.ariaLabel = `${words}: ${title}`;
      button.addEventListener('click', () => move(item, title, step, button));
      group.append(button);
    }
    item.append(group);
  }
  markEnds(row);
}

/** Nothing goes before the first, or behind the last. Focus stays on a button that has nothing to do for now. */
function markEnds(row: HTMLElement): void {
  const buttons = [...row.querySelectorAll('.choice-move button')];
  buttons.forEach((button, index) => {
    button.ariaDisabled = String(index === 0 || index === buttons.length - 1);
  });
}
