import { ManuscriptError, type Problem } from '../manuscript/problem.ts';
import type { Manuscript, ManuscriptPagina } from '../manuscript/manuscript.ts';
import { nl } from '../i18n/nl.ts';
import type { PaginaData } from '../schemas/pagina.ts';
import { buildNoties } from './build-noties.ts';
import { buildOnder } from './build-onder.ts';
import { galleryParts, type GalleryGroup } from './gallery-parts.ts';
import { findNamedPages, type NamedPages } from './named-pages.ts';
import { pageBase } from './page-base.ts';
import type {
  Booklet,
  GebruikPage,
  HulpPage,
  HulpSlug,
  NietGevondenPage,
  NotiePage,
  OmslagPage,
  Page,
  PageLink,
  TekstPage,
  VerhalenPage,
} from './pages.ts';
import { findSharedAddresses } from './shared-addresses.ts';
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
  const teksten = manuscript.paginas.map(buildTekst);
  const standing = (plaats: PaginaData['plaats']) => teksten.filter(({ data }) => data.plaats === plaats);
  const noties = buildNoties(manuscript.noties);
  const verhalen = noties.flatMap((notie) => notie.verhalen);
  const [verhalenPage, ...further] = buildVerhalen(noties);

  const inOrder: Page[] = [
    ...standing('voorin'),
    ...noties.flatMap((notie) => [notie, ...notie.verhalen]),
    verhalenPage,
    ...standing('achterin'),
  ];
  const named = findNamedPages(boek, teksten, verhalen, verhalenPage);
  const omslag = buildOmslag(manuscript, named);
  const pages = [omslag, ...inOrder];
  link(pages);
  addBreadcrumbs(pages, omslag, boek.titel);
  const gebruik: GebruikPage[] = [...HULP.map(buildHulp), ...standing('gebruik')];
  for (const page of gebruik) page.breadcrumbs = omslagCrumb(omslag, boek.titel);
  const onder = [...buildOnder(noties, gebruik, verhalenPage), ...further];
  for (const page of further) page.breadcrumbs = [...verhalenPage.breadcrumbs, pick(verhalenPage)];
  const nietGevonden = buildNietGevonden(omslag, boek.titel);
  const { doorverwijzingen = {} } = manuscript;
  const { contact, problems } = named;
  return {
    booklet: {
      boek,
      omslag,
      pages,
      noties,
      verhalen,
      contact,
      gebruik,
      onder,
      nietGevonden,
      doorverwijzingen,
    },
    problems: [...problems, ...findSharedAddresses([...pages, ...gebruik])],
  };
}

function buildTekst({ slug, data, file }: ManuscriptPagina): TekstPage {
  return { ...pageBase(paths.pagina(slug), data.titel), kind: 'tekst', slug, data, body: file };
}

/** The pages that do something, in the order of the table of contents. */
const HULP: HulpSlug[] = ['zoeken', 'printen', 'presenteren', 'trekken'];

function buildHulp(slug: HulpSlug): HulpPage {
  return { ...pageBase(paths.pagina(slug), nl.hulp[slug]), kind: 'hulp', slug };
}

const omslagCrumb = (omslag: OmslagPage, titel: string): PageLink[] => [{ path: omslag.path, title: titel }];

function buildVerhalen(noties: NotiePage[]): [VerhalenPage, ...VerhalenPage[]] {
  const [first = [], ...further] = galleryParts(noties);
  const build = (groups: GalleryGroup[], index: number): VerhalenPage => ({
    ...pageBase(paths.verhalen(index + 1), nl.verhalen.deel(index + 1)),
    kind: 'verhalen',
    deel: index + 1,
    isWhole: further.length === 0,
    groups,
  });
  return [build(first, 0), ...further.map((groups, index) => build(groups, index + 1))];
}

function buildOmslag({ boek, omslag: files }: Manuscript, { begin, uitgelicht }: NamedPages): OmslagPage {
  return {
    ...pageBase(paths.omslag(), nl.omslag.naam),
    kind: 'omslag',
    begin,
    uitgelicht,
    beeld: files && { files, alt: boek.omslagalt ?? '' },
  };
}

function buildNietGevonden(omslag: OmslagPage, titel: string): NietGevondenPage {
  return {
    ...pageBase(paths.nietGevonden(), nl.nietGevonden.titel),
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
  const aboveNotie = introduction ? [home, pick(introduction)] : [home];
  for (const page of pages) {
    if (page.kind === 'omslag') continue;
    if (page.kind === 'notie') page.breadcrumbs = aboveNotie;
    else if (page.kind === 'verhaal') page.breadcrumbs = [...aboveNotie, pick(page.notie)];
    else page.breadcrumbs = [home];
  }
}

const pick = ({ path, title }: PageLink): PageLink => ({ path, title });
