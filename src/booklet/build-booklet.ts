import { ManuscriptError, type Problem } from '../manuscript/problem.ts';
import type { Manuscript, ManuscriptNotie, ManuscriptPagina } from '../manuscript/manuscript.ts';
import { nl } from '../i18n/nl.ts';
import type { VerhaalData } from '../schemas/verhaal.ts';
import { buildOnder } from './build-onder.ts';
import { galleryParts, type GalleryGroup } from './gallery-parts.ts';
import type {
  Booklet,
  GebruikPage,
  HulpPage,
  HulpSlug,
  Illustratie,
  NietGevondenPage,
  NotiePage,
  OmslagPage,
  Page,
  PageLink,
  TekstPage,
  VerhaalPage,
  VerhalenPage,
} from './pages.ts';
import { paths } from './urls.ts';

/**
 * Makes the page model: order, numbers, breadcrumbs, previous and next. Pure.
 * @throws ManuscriptError when boek.yaml names a page that is not there, or two pages want one address.
 */
export function buildBooklet(manuscript: Manuscript): Booklet {
  const { booklet, problems } = assembleBooklet(manuscript);
  if (problems.length > 0) throw new ManuscriptError(problems);
  return booklet;
}

/** The same, with the problems beside it: a booklet that has any may be checked further, never rendered. */
export function assembleBooklet(manuscript: Manuscript): { booklet: Booklet; problems: Problem[] } {
  const { boek } = manuscript;
  const front = manuscript.paginas.filter(({ data }) => data.plaats === 'voorin').map(buildTekst);
  const use = manuscript.paginas.filter(({ data }) => data.plaats === 'gebruik').map(buildTekst);
  const back = manuscript.paginas.filter(({ data }) => data.plaats === 'achterin').map(buildTekst);
  const noties = buildNoties(manuscript.noties);
  const verhalen = noties.flatMap((notie) => notie.verhalen);
  const [verhalenPage, ...further] = buildVerhalen(noties);

  const inOrder: Page[] = [
    ...front,
    ...noties.flatMap((notie) => [notie, ...notie.verhalen]),
    verhalenPage,
    ...back,
  ];
  const { omslag, problems } = buildOmslag(manuscript, inOrder, verhalenPage, verhalen);
  const pages = [omslag, ...inOrder];
  link(pages);
  addBreadcrumbs(pages, omslag, boek.titel);
  const gebruik: GebruikPage[] = [...HULP.map(buildHulp), ...use];
  for (const page of gebruik) page.breadcrumbs = omslagCrumb(omslag, boek.titel);
  const onder = [...buildOnder(noties, gebruik, verhalenPage), ...further];
  for (const page of further) page.breadcrumbs = [...verhalenPage.breadcrumbs, pick(verhalenPage)];
  problems.push(...checkAddresses([...pages, ...gebruik]));
  const nietGevonden = buildNietGevonden(omslag, boek.titel);
  const { doorverwijzingen = {} } = manuscript;
  return {
    booklet: { boek, pages, noties, verhalen, gebruik, onder, nietGevonden, doorverwijzingen },
    problems,
  };
}

function base(path: string, title: string) {
  return { path, title, palette: 'omslag' as const, breadcrumbs: [], previous: undefined, next: undefined };
}

function buildTekst({ slug, data, file }: ManuscriptPagina): TekstPage {
  return { ...base(paths.pagina(slug), data.titel), kind: 'tekst', slug, data, body: file };
}

/** The pages that do something, in the order of the table of contents. */
const HULP: HulpSlug[] = ['zoeken', 'printen', 'presenteren', 'trekken'];

function buildHulp(slug: HulpSlug): HulpPage {
  return { ...base(paths.pagina(slug), nl.hulp[slug]), kind: 'hulp', slug };
}

const omslagCrumb = (omslag: OmslagPage, titel: string): PageLink[] => [{ path: omslag.path, title: titel }];

function buildNoties(manuscript: ManuscriptNotie[]): NotiePage[] {
  const total = manuscript.reduce((sum, { verhalen }) => sum + verhalen.length, 0);
  let number = 0;
  return manuscript.map(({ slug, data, file, verhalen, icoon, number: notieNumber }) => {
    const notie: NotiePage = {
      ...base(paths.notie(slug), data.kort ?? data.titel),
      kind: 'notie',
      palette: data.palet,
      slug,
      number: notieNumber,
      data,
      icoon,
      body: file,
      verhalen: [],
      after: undefined,
    };
    notie.verhalen = verhalen.map((verhaal): VerhaalPage => {
      const { citaat } = verhaal.data;
      return {
        ...base(paths.verhaal(slug, verhaal.slug), nl.citaat(citaat)),
        kind: 'verhaal',
        palette: data.palet,
        slug: verhaal.slug,
        number: ++number,
        total,
        notie,
        citaat,
        illustratie: verhaal.illustratie ? buildIllustratie(verhaal.illustratie, verhaal.data) : undefined,
        body: verhaal.body ? verhaal.file : undefined,
      };
    });
    return notie;
  });
}

function buildVerhalen(noties: NotiePage[]): [VerhalenPage, ...VerhalenPage[]] {
  const [first = [], ...further] = galleryParts(noties);
  const build = (groups: GalleryGroup[], index: number): VerhalenPage => ({
    ...base(paths.verhalen(index + 1), nl.verhalen.deel(index + 1)),
    kind: 'verhalen',
    deel: index + 1,
    isWhole: further.length === 0,
    groups,
  });
  return [build(first, 0), ...further.map((groups, index) => build(groups, index + 1))];
}

function buildIllustratie(file: string, { alt = '', beschrijving = '', tekenaar }: VerhaalData): Illustratie {
  return { file, alt, beschrijving, tekenaar, vanUitgave: !tekenaar && /\.svg$/i.test(file) };
}

function buildOmslag(
  { boek, omslag: files }: Manuscript,
  pages: Page[],
  fallback: Page,
  verhalen: VerhaalPage[],
) {
  const problems: Problem[] = [];
  const teksten = pages.filter((page) => page.kind === 'tekst');
  const begin = teksten.find(({ slug }) => slug === boek.begin);
  if (!begin) problems.push(unknownReference('begin', boek.begin));
  const byName = new Map(verhalen.map((verhaal) => [`${verhaal.notie.slug}/${verhaal.slug}`, verhaal]));
  const uitgelicht = boek.uitgelicht.flatMap((name) => {
    const verhaal = byName.get(name);
    if (!verhaal) problems.push(unknownReference('uitgelicht', name));
    return verhaal ?? [];
  });
  const omslag: OmslagPage = {
    ...base(paths.omslag(), nl.omslag.naam),
    kind: 'omslag',
    begin: begin ?? fallback,
    uitgelicht,
    beeld: Object.keys(files).length > 0 ? { files, alt: boek.omslagalt ?? '' } : undefined,
  };
  return { omslag, problems };
}

function buildNietGevonden(omslag: OmslagPage, titel: string): NietGevondenPage {
  return {
    ...base(paths.nietGevonden(), nl.nietGevonden.titel),
    kind: 'niet-gevonden',
    breadcrumbs: omslagCrumb(omslag, titel),
  };
}

function link(pages: Page[]): void {
  pages.forEach((page, index) => {
    page.previous = pages[index - 1];
    page.next = pages[index + 1];
    if (page.kind === 'notie') page.after = pages[index + page.verhalen.length + 1];
  });
}

function addBreadcrumbs(pages: Page[], omslag: OmslagPage, titel: string): void {
  const [home] = omslagCrumb(omslag, titel) as [PageLink];
  const introduction = pages.find(({ path }) => path === paths.noties());
  const aboveNotie = introduction ? [home, { path: introduction.path, title: introduction.title }] : [home];
  for (const page of pages) {
    if (page.kind === 'omslag') continue;
    if (page.kind === 'notie') page.breadcrumbs = aboveNotie;
    else if (page.kind === 'verhaal') page.breadcrumbs = [...aboveNotie, { ...pick(page.notie) }];
    else page.breadcrumbs = [home];
  }
}

const pick = ({ path, title }: PageLink): PageLink => ({ path, title });

/** Pages of one kind have been held against one another when they were read. */
function checkAddresses(pages: (Page | GebruikPage)[]): Problem[] {
  const taken = new Map<string, Page | GebruikPage>();
  return pages.flatMap((page) => {
    const other = taken.get(page.path);
    taken.set(page.path, page);
    return other && other.kind !== page.kind ? sameAddress(page) : [];
  });
}

function sameAddress(page: Page | GebruikPage): Problem {
  return {
    file: 'body' in page && page.body ? page.body : 'boek.yaml',
    field: 'naam',
    message: `het adres ${page.path} is al van een andere pagina`,
    expected: 'voor elke pagina een eigen adres',
    remedy: 'geef de map of het bestand een andere naam',
  };
}

function unknownReference(field: string, value: string): Problem {
  return {
    file: 'boek.yaml',
    field,
    message: `"${value}" bestaat niet`,
    expected:
      field === 'uitgelicht'
        ? 'notie/verhaal, de mapnamen zonder nummer'
        : 'de naam van een bestand in paginas, zonder nummer en .mdx',
    remedy: 'verbeter de naam of haal hem weg',
  };
}
