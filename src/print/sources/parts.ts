import type { Booklet, NotiePage, Page, VerhaalPage } from '../../booklet/pages.ts';
import { absoluteUrl, shortUrl } from '../../booklet/urls.ts';
import { druk } from '../../i18n/druk.ts';
import { nl } from '../../i18n/nl.ts';
import { ManuscriptError } from '../../manuscript/problem.ts';
import { PALETTES, type PaletteName } from '../../palettes.ts';
import { qrCode } from '../../paper/qr-code.ts';
import { isLongTitle, longestWord } from '../../styles/page-css.ts';
import type { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { mdxToTypst, type Surroundings } from '../mdx-to-typst.ts';
import { cutNumeral, diagramSheets, opening, posterSheets } from '../shapes.ts';
import { Code, literal, type Value } from '../typst-code.ts';
import { webAddress } from '../web-address.ts';

/** What comes out of a printer is white, whatever paper the site looks like. */
const PRINTER_PAPER = '#ffffff';

/** Papers the running pages come on. */
export type Paper = 'a4' | 'a5';

/** Pieces of Typst code that several sources are made of. */
export class Parts {
  readonly edition: Edition;
  readonly assets: Assets;
  /** Paths of the pages that stand in the file itself: links to them stay inside. */
  private readonly inside: Set<string>;

  private readonly diagram: Value;

  /** @param inside The pages that stand in the file itself. */
  constructor(edition: Edition, assets: Assets, inside: Page[]) {
    this.edition = edition;
    this.assets = assets;
    this.diagram = {
      palette: this.palette('omslag'),
      sheets: diagramSheets(PALETTES.omslag),
      drawings: edition.steps,
    };
    this.inside = new Set(inside.map(({ path }) => path));
  }

  palette(name: PaletteName): Value {
    const { ink, field, accent, tint, pale, overprint, numeral, accentText } = PALETTES[name];
    return {
      ink,
      field,
      accent,
      tint,
      pale,
      overprint,
      numeral,
      'accent-text': accentText,
      paper: PRINTER_PAPER,
    };
  }

  /** What a file says about itself. */
  facts(title: string): Value {
    const { boek } = this.edition.booklet;
    const [year = 0, month = 0] = boek.datum.split('-').map(Number);
    return {
      title,
      author: boek.uitgever,
      description: boek.beschrijving,
      keywords: [boek.titel, boek.ondertitel],
      year,
      month,
    };
  }

  /** A running text as Typst code. @throws ManuscriptError when part of it cannot be printed. */
  text(page: Parameters<Edition['textOf']>[0]): Code | undefined {
    const entry = this.edition.textOf(page);
    if (!entry) return undefined;
    const isVerhaal = page.kind === 'verhaal';
    const { code, problems } = mdxToTypst(
      { ...entry, lead: page.kind === 'tekst', under: isVerhaal ? 2 : 1 },
      this.surroundings(page.path),
    );
    if (problems.length > 0) throw new ManuscriptError(problems);
    return code;
  }

  private surroundings(own: string): Surroundings {
    return {
      diagram: this.diagram,
      destination: (url) => this.destination(url.startsWith('#') ? own + url : url),
      notie: (slug) => {
        const notie = this.edition.booklet.noties.find((candidate) => candidate.slug === slug);
        if (!notie) return undefined;
        return {
          figure: cutNumeral(notie.number, PALETTES[notie.palette].numeral),
          palette: this.palette(notie.palette),
          destination: this.destination(notie.path),
        };
      },
    };
  }

  /** A place in the file when it holds the page, else the whole address. */
  destination(url: string): Value {
    const [path = '', fragment] = url.split('#');
    const exact = fragment ? `${path}${fragment}/` : path;
    if (this.inside.has(exact)) return new Code(`<${anchorOf(exact)}>`);
    if (this.inside.has(path)) return new Code(`<${anchorOf(path)}>`);
    return webAddress(url.startsWith('/') ? absoluteUrl(path) + (fragment ? `#${fragment}` : '') : url);
  }

  /** Title, place and address at the foot of a page; never a link, for a foot is no part of the text. */
  foot(page: { path: string }, name: string): string {
    const { boek } = this.edition.booklet;
    return [boek.titel, name, shortUrl(page.path)].filter(Boolean).join('   |   ');
  }

  qr(page: { path: string; title: string }, dark: string): Value {
    return { svg: qrCode(absoluteUrl(page.path), dark, PRINTER_PAPER), alt: nl.deel.qrAlt(page.title) };
  }

  notie(notie: NotiePage, paper: Paper): Record<string, Value> {
    const { data, number, verhalen, palette } = notie;
    const [first, last] = [verhalen[0], verhalen.at(-1)];
    return {
      palette: this.palette(palette),
      foot: this.foot(notie, nl.notie.nummer(number)),
      label: nl.notie.nummer(number),
      title: data.titel,
      long: isLongTitle(data.titel),
      subtitle: data.ondertitel,
      opening: opening(number, PALETTES[palette], ...OPENINGS[paper]),
      count: nl.verhalen.aantal(verhalen.length),
      range: first && last ? nl.verhalen.bereik(first.number, last.number, first.total) : '',
      code: this.qr(notie, PALETTES[palette].ink),
      url: absoluteUrl(notie.path),
      address: shortUrl(notie.path),
      anchor: anchorOf(notie.path),
    };
  }

  async verhaal(verhaal: VerhaalPage): Promise<Record<string, Value>> {
    const { illustratie, number, title, path } = verhaal;
    return {
      number,
      quote: title,
      longest: longestWord(title),
      file: illustratie ? await this.assets.drawing(illustratie.file) : undefined,
      alt: illustratie?.alt,
      sheets: illustratie ? undefined : posterSheets(number, PALETTES[verhaal.palette]),
      look: illustratie?.beschrijving,
      'look-title': nl.verhaal.watJeZiet,
      credit: illustratie?.tekenaar && nl.verhaal.tekeningDoor(illustratie.tekenaar),
      body: this.text(verhaal),
      anchor: anchorOf(path),
    };
  }
}

/** A whole file: what it says about itself, and its pages. */
export function sourceOf(parts: Parts, title: string, body: Code[]): Source {
  return {
    code: [
      '#import "edition.typ": *',
      `#show: edition.with(${literal(parts.facts(title))})`,
      ...body.map(({ code }) => `#${code}`),
      '',
    ].join('\n'),
    files: parts.assets.files,
    accessible: true,
  };
}

/** What a form of the whole booklet, or of a notie, is called: a tab has room for the beginning, so the form comes first. */
export function titleOf(form: keyof typeof druk.titel, { boek }: Booklet, notie?: NotiePage): string {
  const of = notie
    ? `${nl.notie.nummer(notie.number)}: ${notie.data.titel} – ${boek.titel}`
    : `${boek.titel}: ${boek.ondertitel}`;
  return `${druk.titel[form]} – ${of}`;
}

/** The sheet of an opening and its numeral, for each paper; see typst/notie.typ for the words. */
const OPENINGS: Record<Paper, [Parameters<typeof opening>[2], Parameters<typeof opening>[3]]> = {
  a4: [
    { width: 210, height: 190, sheet: 152 },
    { right: 190, top: 62, height: 112, widest: 92 },
  ],
  a5: [
    { width: 148, height: 125, sheet: 97 },
    { right: 134, top: 42, height: 70, widest: 56 },
  ],
};

/** The name of a place in a file: with a sign between its parts that no part has, or two paths would have one name. */
export const anchorOf = (path: string): string => `p${path.replaceAll('/', ':')}`;
