import type { Locator } from 'playwright-core';

/** The lines that addresses stand on, as a reader sees them, in the elements that hold them. */
export function linesOf(addresses: Locator): Promise<string[]> {
  return addresses.evaluateAll((all) =>
    all.flatMap((address) => {
      const found = new Map<number, string>();
      for (const part of address.querySelectorAll('.address-part'))
        for (const [index, letter] of [...part.textContent].entries()) {
          const range = document.createRange();
          range.setStart(part.firstChild!, index);
          range.setEnd(part.firstChild!, index + 1);
          const { top } = range.getBoundingClientRect();
          found.set(top, (found.get(top) ?? '') + letter);
        }
      return [...found.values()];
    }),
  );
}

/** Whether no hyphen can be read into an address: its line ends in a slash, or is all of it one part too long for one. */
export const isBrokenWell = (line: string): boolean => /^(.*\/|[^/]+-)$/.test(line.trim());
