/** One side of a sheet that will be folded: the page on its left and on its right, from 1; undefined is blank. */
export type Side = [left: number | undefined, right: number | undefined];

/**
 * The order in which pages lie on sheets that are printed on both sides, laid on one another and folded once.
 * @param pages How many there are; the rest up to a multiple of four stays blank.
 * @param blanksBefore How many pages at the end keep their place there: the back of a cover stays the back.
 * @returns the sides in the order of printing, front and back of each sheet, the outer sheet first.
 */
export function impose(pages: number, blanksBefore = 0): Side[] {
  const total = Math.ceil(pages / 4) * 4;
  const blanks = total - pages;
  const kept = pages - blanksBefore;
  const at = (place: number): number | undefined => {
    if (place <= kept) return place;
    return place <= kept + blanks ? undefined : place - blanks;
  };
  return Array.from({ length: total / 4 }, (_, sheet): Side[] => [
    [at(total - 2 * sheet), at(1 + 2 * sheet)],
    [at(2 + 2 * sheet), at(total - 1 - 2 * sheet)],
  ]).flat();
}
