import { readChoice, writeChoice } from './choice.ts';
import { keepAddress } from './entry-state.ts';
import { counted } from './fill-in.ts';

/**
 * A box to tick beside every verhaal, and a bar that counts them and leads on. What is ticked stands in the address
 * while it grows: a reload, and the way back from a verhaal, find it as it was.
 */
export function offerChoice(items: Map<string, HTMLLIElement>): void {
  const bar = document.querySelector<HTMLElement>('.choice')!;
  const [link, count, voice] = [
    bar.querySelector('a')!,
    bar.querySelector('span')!,
    document.querySelector('.choice-voice')!,
  ];
  let chosen = readChoice((key) => items.has(key), 'kies');
  const boxes = new Map([...items].map(([key, item]) => [key, addBox(item, bar.dataset.kies ?? '')]));

  const show = () => {
    bar.hidden = chosen.length === 0;
    document.documentElement.classList.toggle('choice-growing', !bar.hidden);
    link.href = writeChoice(location.pathname, chosen);
    count.textContent = counted(chosen.length, bar.dataset);
    boxes.forEach(({ box, place }, key) => {
      const number = chosen.indexOf(key) + 1;
      // Safari puts a field that completes nothing back to its default on the way back.
      box.checked = box.defaultChecked = number > 0;
      place.textContent = number > 0 ? String(number) : '';
    });
  };
  boxes.forEach(({ box, label }, key) => {
    box.addEventListener('change', () => {
      chosen = chosen.filter((other) => other !== key);
      if (box.checked) chosen.push(key);
      show();
      // The way on comes next after the box that was ticked last, however many are still to come.
      label.after(bar);
      voice.textContent = count.textContent;
      keepAddress(writeChoice(location.pathname, chosen, 'kies'));
    });
  });
  show();
}

interface Box {
  box: HTMLInputElement;
  label: HTMLElement;
  place: HTMLElement;
}

function addBox(item: HTMLLIElement, words: string): Box {
  const [box, label, place] = [
    document.createElement('input'),
    document.createElement('label'),
    document.createElement('b'),
  ];
  box.type = 'checkbox';
  // The address says what is ticked; what a browser remembers of an earlier visit does not count.
  box.autocomplete = 'off';
  // The name of the box says which verhaal it is for.
  box.ariaLabel = `${words}: ${item.querySelector('.quote')?.lastChild?.textContent?.trim()}`;
  place.ariaHidden = 'true';
  label.className = 'choice-box label';
  label.append(box, words, place);
  item.append(label);
  return { box, label, place };
}
