import type { PaletteName } from '../palettes.ts';
import type { AnyPage } from './pages.ts';

/** The palettes that parts of a page besides its own text are set in. */
export function palettesOf(page: AnyPage, all: PaletteName[]): PaletteName[] {
  if (page.kind === 'verhaal') return [page.previous, page.next].flatMap((other) => other?.palette ?? []);
  if (page.kind === 'notie') return page.after ? [page.after.palette] : [];
  if (page.kind === 'presentatie') return [page.notie.palette];
  return ['omslag', ...all];
}
