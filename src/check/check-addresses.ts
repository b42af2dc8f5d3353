import { downloadsOf, haveNames } from '../booklet/downloads.ts';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { redirectsOf } from '../booklet/redirects.ts';
import { isFile } from '../booklet/urls.ts';
import { ADDRESSES_FILE, readAddresses, REDIRECTS_FILE } from '../manuscript/read-addresses.ts';
import type { Problem } from '../manuscript/problem.ts';

/**
 * Holds the addresses of the booklet against those published before: a link that someone kept must lead to its
 * page or file, or to where that went. Files are named for the title: while boek.yaml cannot be read they are not
 * looked at, for the advice to lead them elsewhere would do harm. Lost with a notie, they go with its page.
 */
export async function checkAddresses(contentDir: string, booklet: Booklet): Promise<Problem[]> {
  const existing = new Set(addressesOf(booklet));
  const led = new Set(redirectsOf(booklet).moved.map(([from]) => from));
  const isKnown = (path: string) => haveNames(booklet) || !isFile(path);
  const lost = (await readAddresses(contentDir)).filter((path) => !existing.has(path) && !led.has(path));
  return [
    ...lost.filter(isKnown).map(lostAddress),
    ...Object.entries(booklet.doorverwijzingen)
      .filter(([, to]) => isKnown(to))
      .flatMap(([from, to]) => checkRedirect(from, to, existing)),
  ];
}

/** The addresses that are there and not in the record yet. */
export async function freshAddresses(contentDir: string, booklet: Booklet): Promise<string[]> {
  const recorded = new Set(await readAddresses(contentDir));
  return addressesOf(booklet).filter((path) => !recorded.has(path));
}

/** Every page, and every file that readers take. What belongs to a page goes with it, and needs no record. */
const addressesOf = (booklet: Booklet): string[] => [
  ...everyPage(booklet).map(({ path }) => path),
  ...downloadsOf(booklet),
];

function lostAddress(path: string): Problem {
  const [what, owner, ending] = isFile(path)
    ? ['bestand', 'de notie of het boek de oude naam', path.slice(path.lastIndexOf('.'))]
    : ['pagina', 'de map of het bestand de oude naam', '/'];
  return {
    file: ADDRESSES_FILE,
    field: path,
    message: 'dit adres is eerder gepubliceerd en bestaat niet meer',
    expected: `een ${what} op dat adres, of een doorverwijzing`,
    remedy: `geef ${owner} terug, of zet in ${REDIRECTS_FILE} een regel: ${path}: /het/nieuwe/adres${ending}`,
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
