import { everyPage, type Booklet } from '../booklet/pages.ts';
import { ADDRESSES_FILE, readAddresses, REDIRECTS_FILE } from '../manuscript/read-addresses.ts';
import type { Problem } from '../manuscript/problem.ts';

/**
 * Holds the addresses of the booklet against those published before: a link that someone kept must lead to its
 * page, or to where the page went.
 */
export async function checkAddresses(contentDir: string, booklet: Booklet): Promise<Problem[]> {
  const existing = new Set(everyPage(booklet).map(({ path }) => path));
  const recorded = await readAddresses(contentDir);
  const { doorverwijzingen: redirects } = booklet;
  const lost = recorded.filter((path) => !existing.has(path) && !(path in redirects));
  return [
    ...lost.map(lostAddress),
    ...Object.entries(redirects).flatMap(([from, to]) => checkRedirect(from, to, existing)),
  ];
}

function lostAddress(path: string): Problem {
  return {
    file: ADDRESSES_FILE,
    field: path,
    message: 'dit adres is eerder gepubliceerd en bestaat niet meer',
    expected: 'een pagina op dat adres, of een doorverwijzing',
    remedy: `geef de map haar oude naam terug, of zet in ${REDIRECTS_FILE} een regel: ${path}: /het/nieuwe/adres/`,
  };
}

function checkRedirect(from: string, to: string, existing: Set<string>): Problem[] {
  const problem = (message: string, remedy: string): Problem => ({
    file: REDIRECTS_FILE,
    field: from,
    message,
    expected: 'van een adres dat niet meer bestaat naar een pagina die er is',
    remedy,
  });
  if (existing.has(from)) return [problem('op dit adres staat een pagina', 'haal de doorverwijzing weg')];
  if (!existing.has(to)) return [problem(`${to} bestaat niet`, 'verbeter het nieuwe adres')];
  return [];
}
