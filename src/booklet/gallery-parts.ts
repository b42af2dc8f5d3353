import type { NotiePage, VerhaalPage } from './pages.ts';

/** Verhalen on one page of the overview: what a phone can still scroll through, with a drawing each. */
const PER_PART = 120;

/** The verhalen of a notie that stand together on one page of the overview. */
export interface GalleryGroup {
  notie: NotiePage;
  verhalen: VerhaalPage[];
}

/**
 * Divides the verhalen over the pages of the overview, in order and grouped by notie. There is always a first page.
 * @param most How many verhalen a page holds.
 */
export function galleryParts(noties: NotiePage[], most = PER_PART): GalleryGroup[][] {
  const parts: GalleryGroup[][] = [[]];
  let room = most;
  for (const notie of noties) {
    for (let from = 0; from < notie.verhalen.length;) {
      if (room === 0) {
        parts.push([]);
        room = most;
      }
      const verhalen = notie.verhalen.slice(from, from + room);
      parts.at(-1)!.push({ notie, verhalen });
      from += verhalen.length;
      room -= verhalen.length;
    }
  }
  return parts;
}
