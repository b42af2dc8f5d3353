import type { PaletteName } from '../palettes.ts';
import type { NotiePage, VerhaalPage } from './pages.ts';

/** One picture on the screen: the booklet's own opening, that of a notie, or a verhaal. */
export interface Slide {
  /** What stands behind the # of its address. */
  id: string;
  palette: PaletteName;
  notie?: NotiePage;
  verhaal?: VerhaalPage;
}

/** The slides of some noties in order, each notie with its opening, and the booklet's before them when asked for. */
export function slidesOf(noties: NotiePage[], withCover: boolean): Slide[] {
  const slides = noties.flatMap((notie): Slide[] => [
    { id: notie.slug, palette: notie.palette, notie },
    ...notie.verhalen.map((verhaal) => ({ id: verhaalKey(verhaal), palette: notie.palette, verhaal })),
  ]);
  return withCover ? [{ id: '_begin', palette: 'omslag' }, ...slides] : slides;
}

/** A verhaal within the booklet, as a choice in an address names it. */
export const verhaalKey = ({ notie, slug }: VerhaalPage) => `${notie.slug}/${slug}`;
