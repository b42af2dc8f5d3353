import type { Locator } from 'playwright-core';

/** The lines that addresses stand on, as a reader sees them. */
export function linesOf(addresses: Locator): Promise<string[]> {
  return addresses.evaluateAll((all) =>
    all.flatMap((address) => {
      const found = new Map<number, string>();
      for (const node of [...address.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
        for (const [index, letter] of [...(node as Text).data].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { top } = range.getBoundingClientRect();
          found.set(top, (found.get(top) ?? '') + letter);
        }
      return [...found.values()];
    }),
  );
}
