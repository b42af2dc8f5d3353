import type { Booklet } from './pages.ts';
import { verhaalKey } from './slides.ts';
import { paths } from './urls.ts';

/** Verhalen by the name they had, each with the name it has now: a choice in an old address still holds them. */
export function movedVerhalen({ doorverwijzingen, verhalen }: Booklet): Record<string, string> {
  const names = new Map(verhalen.map((verhaal) => [verhaal.path, verhaalKey(verhaal)]));
  const moved = Object.entries(doorverwijzingen).flatMap(([from, to]) => {
    const [, notie = '', verhaal = ''] = from.split('/').slice(1);
    const [old, now] = [`${notie}/${verhaal}`, names.get(to)];
    return now && from === paths.verhaal(notie, verhaal) ? [[old, now] as const] : [];
  });
  return Object.fromEntries(moved);
}
