import type { Page } from 'playwright-core';

/**
 * The text of a page that is in the booklet's own voice, block by block in reading order: a paragraph, a heading,
 * a point, a caption. Text for screen readers counts; the edition's own words within it do not.
 */
export function readVoice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BLOCKS = 'p, h1, h2, h3, h4, li, td, th, dt, dd, figcaption, blockquote, .quote, [data-stem]';
    const blocks: { element: Element | null; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.localName !== 'br') continue;
      const voice = node.parentElement?.closest<HTMLElement>('[data-stem]')?.dataset.stem;
      if (voice !== 'boekje') continue;
      const element = node.parentElement?.closest(BLOCKS) ?? null;
      const words = node instanceof Element ? ' ' : (node.textContent ?? '');
      const last = blocks.at(-1);
      if (last?.element === element) last.text += words;
      else if (words.trim() !== '') blocks.push({ element, text: words });
    }
    // A soft hyphen is no letter, and a space that does not break is a space.
    return blocks.map(({ text }) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
  });
}
