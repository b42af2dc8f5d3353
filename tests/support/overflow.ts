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
