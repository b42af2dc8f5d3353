/** A sentence of the page with its `{0}`, `{1}` filled in, to the letter. */
export const fillIn = (words: string | undefined, ...values: (string | number)[]): string =>
  (words ?? '').replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

/** The one of two sentences that fits a number, with the number in it. */
export const counted = (count: number, { een, meer }: DOMStringMap): string =>
  count === 1 ? (een ?? '') : fillIn(meer, count);
