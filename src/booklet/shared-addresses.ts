import type { Problem } from '../manuscript/problem.ts';
import type { GebruikPage, Page } from './pages.ts';

/** Tells of pages that want the address of another. Those of one kind were held against one another when they were read. */
export function findSharedAddresses(pages: (Page | GebruikPage)[]): Problem[] {
  const taken = new Map<string, Page | GebruikPage>();
  return pages.flatMap((page) => {
    const other = taken.get(page.path);
    taken.set(page.path, page);
    return other && other.kind !== page.kind ? sharedAddress(page, other) : [];
  });
}

/** The one of the two that has a file is the one that can be called otherwise. */
function sharedAddress(page: Page | GebruikPage, other: Page | GebruikPage): Problem {
  const [file = 'boek.yaml'] = [page, other].flatMap((one) => ('body' in one && one.body ? one.body : []));
  return {
    file,
    field: 'naam',
    message: `het adres ${page.path} is al van een andere pagina`,
    expected: 'voor elke pagina een eigen adres',
    remedy: 'geef de map of het bestand een andere naam',
  };
}
