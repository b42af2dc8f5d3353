/** What a slide says, in the order in which it is told: the notie, the line, and its drawing in words. */
export function wordsOf(slide: HTMLElement): string[] {
  const text = (selector: string) => plain(slide.querySelector(selector)?.textContent);
  const drawing = slide.querySelector<HTMLImageElement>('.slide-drawing img, .slide-cover-picture');
  const words = slide.querySelector('.slide-notie')
    ? [nameOf(slide), text('.slide-quote')]
    : [join(nameOf(slide), text('.slide-subtitle'))];
  return [...words, plain(drawing?.alt)].filter(Boolean);
}

/** A number or the name of a notie, by which a slide is found: of a verhaal the notie it belongs to. */
export function nameOf(slide: HTMLElement): string {
  const [number, title] = [
    slide.querySelector('.slide-notie span, .slide-label')?.firstChild?.textContent,
    slide.querySelector('.slide-notie b, .slide-opening-words h2')?.textContent,
  ];
  return join(plain(number), plain(title));
}

/** Each part as a sentence of its own, that ends once. */
export const sentences = (parts: string[]): string =>
  parts.map((part) => (/[.?!…]”?$/.test(part) ? part : `${part}.`)).join(' ');

const join = (...parts: string[]): string => parts.filter(Boolean).join(': ');

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
