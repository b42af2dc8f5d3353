import { keepAddress } from '../entry-state.ts';
import { sentences, wordsOf } from './slide-words.ts';
import type { Voice } from './voice.ts';

/** The slides of this page in their order, of which one shows. */
export interface Deck {
  readonly slides: HTMLElement[];
  /** Whether the slides are a choice of the reader's own. */
  readonly chosen: boolean;
  show(index: number): void;
  forward(): void;
  back(): void;
  /** Goes to the verhaal of that number; tells whether it is here. */
  jump(number: string): boolean;
  /** Says once more where we are. */
  tell(): void;
}

/**
 * Shows the slide that the address names, or the first.
 * @param choice Names of verhalen: when any is here, only these are shown, in that order.
 */
export function openDeck(main: HTMLElement, choice: string[], voice: Voice): Deck {
  const all = new Map([...main.querySelectorAll<HTMLElement>('.slide')].map((slide) => [slide.id, slide]));
  const picked = choice.flatMap((key) => all.get(key) ?? []);
  const slides = picked.length > 0 ? picked : [...all.values()];
  if (picked.length > 0) main.replaceChildren(...main.querySelectorAll('h1'), ...picked);
  const places = new Map(slides.map((slide, index) => [slide.id, index]));
  let current = -1;

  const show = (index: number) => {
    const next = Math.max(0, Math.min(index, slides.length - 1));
    if (next === current) return;
    slides[current]?.classList.remove('slide-now');
    current = next;
    slides[current]?.classList.add('slide-now');
    // In place of the old address: the back button leads out of the slides, not through them.
    keepAddress(`#${slides[current]?.id ?? ''}`);
    [1, 2, -1].forEach((step) => load(slides[current + step]));
    deck.tell();
  };
  const deck: Deck = {
    slides,
    chosen: picked.length > 0,
    show,
    forward: () => show(current + 1),
    back: () => show(current - 1),
    jump: (number) => {
      const index = slides.findIndex(({ dataset }) => dataset.nummer === number);
      if (index >= 0) show(index);
      return index >= 0;
    },
    tell: () => {
      const place = voice.phrase('dia', current + 1, slides.length);
      const label = document.querySelector('.deck-place');
      if (label) label.textContent = place;
      voice.say(sentences([place, ...wordsOf(slides[current]!)]));
    },
  };
  document.documentElement.classList.add('deck-on');
  show(places.get(idInAddress()) ?? 0);
  addEventListener('hashchange', () => show(places.get(idInAddress()) ?? current));
  return deck;
}

const idInAddress = () => location.hash.slice(1);

/** Fetches the drawing of a slide that is not on the screen yet. */
function load(slide: HTMLElement | undefined): void {
  slide?.querySelectorAll('img').forEach((image) => (image.loading = 'eager'));
}
