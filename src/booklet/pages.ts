import type { GalleryGroup } from './gallery-parts.ts';
import type { ManuscriptOmslag } from '../manuscript/manuscript.ts';
import type { PaletteName } from '../palettes.ts';
import type { BoekData } from '../schemas/boek.ts';
import type { Doorverwijzingen } from '../schemas/doorverwijzingen.ts';
import type { NotieData } from '../schemas/notie.ts';
import type { PaginaData } from '../schemas/pagina.ts';

/** The whole booklet, ready to be rendered: layouts and components ask nothing else. */
export interface Booklet {
  boek: BoekData;
  omslag: OmslagPage;
  /** Every page once, in reading order, the cover first. */
  pages: Page[];
  noties: NotiePage[];
  verhalen: VerhaalPage[];
  /** Where who finds something wrong with the site can go. */
  contact: Page;
  /** Pages to use the booklet with; they stand outside the reading order. */
  gebruik: GebruikPage[];
  /** Pages below others that the table of contents does not list. */
  onder: OnderPage[];
  nietGevonden: NietGevondenPage;
  /** Paths of pages that are gone, and of those that stand in for them. */
  doorverwijzingen: Doorverwijzingen;
}

export type Page = OmslagPage | TekstPage | NotiePage | VerhaalPage | VerhalenPage;

interface PageBase {
  /** Path from the root of the site, with both slashes; see urls.ts. */
  path: string;
  /** The name a link to this page bears. */
  title: string;
  palette: PaletteName;
  /** The pages above this one, the cover first. */
  breadcrumbs: PageLink[];
  previous: Page | undefined;
  next: Page | undefined;
}

/** Just enough to link to a page. */
export interface PageLink {
  path: string;
  title: string;
}

export interface OmslagPage extends PageBase {
  kind: 'omslag';
  /** Where reading begins. */
  begin: Page;
  uitgelicht: VerhaalPage[];
  /** The drawing of the cover, if there is one. */
  beeld: { files: ManuscriptOmslag; alt: string } | undefined;
}

export interface TekstPage extends PageBase {
  kind: 'tekst';
  slug: string;
  data: PaginaData;
  /** Id of the text in the content folder. */
  body: string;
}

export interface NotiePage extends PageBase {
  kind: 'notie';
  slug: string;
  /** From 1. */
  number: number;
  data: NotieData;
  /** Absolute path of the emblem, if there is one. */
  icoon: string | undefined;
  body: string;
  verhalen: VerhaalPage[];
  /** The page after its last verhaal: all its verhalen stand on the notie page itself. */
  after: Page | undefined;
}

export interface VerhaalPage extends PageBase {
  kind: 'verhaal';
  slug: string;
  /** From 1 through the whole booklet. */
  number: number;
  /** How many verhalen the booklet has. */
  total: number;
  notie: NotiePage;
  /** The line, without quotation marks. */
  citaat: string;
  illustratie: Illustratie | undefined;
  /** Id of the text in the content folder; undefined when the verhaal is its line alone. */
  body: string | undefined;
}

/** A drawing or scan, with the words that stand for it. */
export interface Illustratie {
  /** Absolute path of the master. */
  file: string;
  alt: string;
  beschrijving: string;
  /** Who drew it, where that is known. */
  tekenaar: string | undefined;
  /** Whether it was drawn for this edition: a scan was not, nor is what has a tekenaar. */
  vanUitgave: boolean;
}

/** The overview, or a further page of one that is too long for one page. */
export interface VerhalenPage extends PageBase {
  kind: 'verhalen';
  /** From 1. */
  deel: number;
  /** Whether all verhalen stand on it. */
  isWhole: boolean;
  /** What it shows. */
  groups: GalleryGroup[];
}

export type GebruikPage = TekstPage | HulpPage;

/** A page that does something with the booklet: it searches, prints or presents it. */
export interface HulpPage extends PageBase {
  kind: 'hulp';
  slug: HulpSlug;
}

export type OnderPage = PresentatiePage | VellenPage | VerhalenPage;

/** The slides of one notie. */
export interface PresentatiePage extends PageBase {
  kind: 'presentatie';
  notie: NotiePage;
}

/** The verhalen on sheets of paper: as cards to cut out, or as a list. */
export interface VellenPage extends PageBase {
  kind: 'vellen';
  soort: Vellen;
}

export type Vellen = 'kaarten' | 'lijst';

/** The names are addresses: they stay. */
export type HulpSlug = 'zoeken' | 'printen' | 'presenteren' | 'trekken';

/** Stands outside the reading order. */
export interface NietGevondenPage extends PageBase {
  kind: 'niet-gevonden';
}

/** The masters of everything drawn or scanned in the booklet: absolute paths. */
export function mastersOf({ omslag, noties, verhalen }: Booklet): string[] {
  return [
    ...Object.values(omslag.beeld?.files ?? {}),
    ...noties.flatMap(({ icoon }) => icoon ?? []),
    ...verhalen.flatMap(({ illustratie }) => illustratie?.file ?? []),
  ];
}

/** Every page a reader can be sent to. */
export const everyPage = ({ pages, gebruik, onder }: Booklet): (Page | GebruikPage | OnderPage)[] => [
  ...pages,
  ...gebruik,
  ...onder,
];

/** Every page that has a layout of its own. */
export type AnyPage = Page | HulpPage | OnderPage | NietGevondenPage;
