import type { Problem } from '../manuscript/problem.ts';
import type { GebruikPage, Page } from './pages.ts';
import { paths } from './urls.ts';

/** What lies in these is kept for a year by its address, and not all of it offline: no place for a page. */
const FOLDERS = [paths.beeld(''), paths.kaart(''), paths.bestand(''), paths.zoekregister('')];

/**
 * Tells of pages that want the address of another, or of a folder of the site. Those of one kind were held against one
 * another when they were read.
 */
export function findSharedAddresses(pages: (Page | GebruikPage)[]): Problem[] {
  const taken = new Map<string, Page | GebruikPage>();
  return pages.flatMap((page) => {
    const other = taken.get(page.path);
    taken.set(page.path, page);
    if (FOLDERS.includes(page.path))
      return takenAddress([page], page.path, 'een map met bestanden van de site');
    return other && other.kind !== page.kind
      ? takenAddress([page, other], page.path, 'een andere pagina')
      : [];
  });
}

/** The first of them that has a file is the one that can be called otherwise. */
function takenAddress(pages: (Page | GebruikPage)[], path: string, owner: string): Problem {
  const [file = 'boek.yaml'] = pages.flatMap((page) => ('body' in page && page.body ? page.body : []));
  return {
    file,
    field: 'naam',
    message: `het adres ${path} is al van ${owner}`,
    expected: 'voor elke pagina een eigen adres',
    remedy: 'geef de map of het bestand een andere naam',
  };
}
