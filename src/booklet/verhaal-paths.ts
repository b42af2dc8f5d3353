import { loadBooklet } from './load.ts';

/** The static paths of everything that exists once for every verhaal. */
export async function verhaalPaths() {
  const { verhalen } = await loadBooklet();
  return verhalen.map((page) => ({
    params: { notie: page.notie.slug, verhaal: page.slug },
    props: { page },
  }));
}
