import type { BoekData } from '../schemas/boek.ts';
import type { Doorverwijzingen } from '../schemas/doorverwijzingen.ts';
import type { NotieData } from '../schemas/notie.ts';
import type { PaginaData } from '../schemas/pagina.ts';
import type { VerhaalData } from '../schemas/verhaal.ts';

/** The content folder as plain, validated data. `file` is always the path from the content folder. */
export interface Manuscript {
  boek: BoekData;
  /** The drawings of the cover, if there are any. */
  omslag: ManuscriptOmslag | undefined;
  paginas: ManuscriptPagina[];
  noties: ManuscriptNotie[];
  /** Old addresses and where they lead; undefined when the list cannot be read. */
  doorverwijzingen: Doorverwijzingen | undefined;
}

/** Absolute paths of the drawings of the cover, `content/omslag/<name>.svg`: in every form by day, and by night perhaps. */
export type ManuscriptOmslag = Record<(typeof OMSLAG_BY_DAY)[number], string> &
  Partial<Record<(typeof OMSLAG_BY_NIGHT)[number], string>>;

export const OMSLAG_BY_DAY = ['liggend', 'staand', 'vierkant'] as const;
/** No page shows the square one by night. */
export const OMSLAG_BY_NIGHT = ['liggend-nacht', 'staand-nacht'] as const;
export type OmslagName = (typeof OMSLAG_BY_DAY | typeof OMSLAG_BY_NIGHT)[number];

/** What every entry with a text of its own has. */
export interface ManuscriptEntry {
  file: string;
  number: number;
  slug: string;
  /** The MDX below the frontmatter; empty when there is none. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

export interface ManuscriptPagina extends ManuscriptEntry {
  data: PaginaData;
}

export interface ManuscriptNotie extends ManuscriptEntry {
  data: NotieData;
  /** Absolute path of the emblem; undefined when there is none. */
  icoon: string | undefined;
  verhalen: ManuscriptVerhaal[];
}

export interface ManuscriptVerhaal extends ManuscriptEntry {
  data: VerhaalData;
  /** Absolute path of the drawing or scan; undefined for a verhaal that is a typographic poster. */
  illustratie: string | undefined;
}

/** Everything that may have a text: the pages, and each notie with its verhalen behind it. */
export const entriesOf = ({ paginas, noties }: Pick<Manuscript, 'paginas' | 'noties'>) => [
  ...paginas,
  ...noties.flatMap((notie) => [notie, ...notie.verhalen]),
];
