import type { Problem } from '../manuscript/problem.ts';
import type { BoekData } from '../schemas/boek.ts';
import type { Page, TekstPage, VerhaalPage } from './pages.ts';

/** The pages that boek.yaml names. */
export interface NamedPages {
  begin: Page;
  contact: Page;
  uitgelicht: VerhaalPage[];
}

/**
 * Finds the pages that boek.yaml names, with a problem for each that is not there.
 * @param standIn Keeps the place of a page that is not there: such a booklet is never rendered.
 */
export function findNamedPages(
  boek: BoekData,
  teksten: TekstPage[],
  verhalen: VerhaalPage[],
  standIn: Page,
): NamedPages & { problems: Problem[] } {
  const problems: Problem[] = [];
  const find = <T>(field: keyof typeof EXPECTED, name: string, pages: Map<string, T>): T | undefined => {
    const page = pages.get(name);
    if (!page) problems.push(unknownName(field, name));
    return page;
  };
  const bySlug = (pages: TekstPage[]) => new Map(pages.map((page) => [page.slug, page]));
  const readInOrder = teksten.filter(({ data }) => data.plaats !== 'gebruik');
  const byName = new Map(verhalen.map((verhaal) => [`${verhaal.notie.slug}/${verhaal.slug}`, verhaal]));
  const begin = find('begin', boek.begin, bySlug(readInOrder)) ?? standIn;
  const contact = find('contact', boek.contact, bySlug(teksten)) ?? standIn;
  const uitgelicht = boek.uitgelicht.flatMap((name) => find('uitgelicht', name, byName) ?? []);
  return { begin, contact, uitgelicht, problems };
}

const PAGINA = 'de naam van een bestand in paginas, zonder nummer en .mdx';
const EXPECTED = {
  begin: PAGINA,
  contact: PAGINA,
  uitgelicht: 'notie/verhaal, de mapnamen zonder nummer',
};

function unknownName(field: keyof typeof EXPECTED, name: string): Problem {
  return {
    file: 'boek.yaml',
    field,
    message: `"${name}" bestaat niet`,
    expected: EXPECTED[field],
    remedy: 'verbeter de naam of haal hem weg',
  };
}
