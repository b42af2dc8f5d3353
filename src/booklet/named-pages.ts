import type { Problem } from '../manuscript/problem.ts';
import type { BoekData } from '../schemas/boek.ts';
import type { Page, TekstPage, VerhaalPage } from './pages.ts';
import { verhaalKey } from './slides.ts';

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
  const find = <T>(field: keyof typeof ADVICE, name: string, pages: Map<string, T>): T | undefined => {
    const page = pages.get(name);
    if (!page) problems.push(unknownName(field, name));
    return page;
  };
  const bySlug = new Map(teksten.map((page) => [page.slug, page]));
  const byName = new Map(verhalen.map((verhaal) => [verhaalKey(verhaal), verhaal]));
  const begin = find('begin', boek.begin, bySlug) ?? standIn;
  if (begin.kind === 'tekst' && begin.data.plaats === 'gebruik') problems.push(notToBeginWith(begin));
  const contact = find('contact', boek.contact, bySlug) ?? standIn;
  const uitgelicht = boek.uitgelicht.flatMap((name) => find('uitgelicht', name, byName) ?? []);
  return { begin, contact, uitgelicht, problems };
}

const PAGINA = {
  expected: 'de naam van een bestand in paginas, zonder nummer en .mdx',
  remedy: 'verbeter de naam',
};
const ADVICE = {
  begin: PAGINA,
  contact: PAGINA,
  uitgelicht: {
    expected: 'notie/verhaal, de mapnamen zonder nummer',
    remedy: 'verbeter de naam of haal hem weg',
  },
};

function unknownName(field: keyof typeof ADVICE, name: string): Problem {
  return {
    file: 'boek.yaml',
    field,
    message: `"${name}" bestaat niet`,
    ...ADVICE[field],
  };
}

function notToBeginWith({ slug }: TekstPage): Problem {
  return {
    file: 'boek.yaml',
    field: 'begin',
    message: `"${slug}" heeft plaats: gebruik, en wordt niet gelezen als deel van het boekje`,
    expected: 'een pagina met plaats: voorin of achterin',
    remedy: 'noem een andere pagina',
  };
}
