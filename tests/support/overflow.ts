import type { Page } from 'playwright-core';

/**
 * What does not fit the width of the screen: the page itself when it scrolls sideways, and every text
 * that runs past an edge, also where the page would cut it off in silence.
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const found =
      scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide on a screen of ${innerWidth}`] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent || parent.closest('.hidden-text, .skip-link, script, style'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const outside = [...range.getClientRects()].some(
        ({ left, right }) => left < -1 || right > innerWidth + 1,
      );
      if (outside)
        found.push(`"${node.textContent.trim().slice(0, 60)}" runs off the screen of ${innerWidth}`);
    }
    return found;
  });
}

/** Texts that lie over one another, or under a cut numeral: nobody can read them, and nothing else notices. */
export function findOverlap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent || parent.closest('.hidden-text, .skip-link, script, style')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        // The box of a line has room above and below that its letters do not fill, and large lines share it.
        lines.push({ text, box: new DOMRect(x + 1, y + height * 0.3, width - 2, height * 0.4) });
      }
    }
    // The bar of the slides has a ground of its own, and lies over all that is on them.
    for (const numeral of document.querySelectorAll('.numeral:not(.slide *)')) {
      if (!numeral.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      const { x, y, width, height } = numeral.getBoundingClientRect();
      lines.push({ text: 'a numeral', box: new DOMRect(x + 2, y + 2, width - 4, height - 4) });
    }
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.text !== one.text && meet(one.box, other.box))
        .map((other) => `"${one.text.slice(0, 40)}" lies over "${other.text.slice(0, 40)}" at ${innerWidth}`),
    );
  });
}
