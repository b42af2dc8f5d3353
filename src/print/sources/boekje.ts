import type { Booklet, TekstPage } from '../../booklet/pages.ts';
import { absoluteUrl, paths, shortUrl } from '../../booklet/urls.ts';
import { druk } from '../../i18n/druk.ts';
import { nl } from '../../i18n/nl.ts';
import { images } from '../../images/images.ts';
import { CREAM, PALETTES } from '../../palettes.ts';
import { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { paperOrder, type Chapter } from '../paper-order.ts';
import { coverSheets } from '../shapes.ts';
import { call, type Code, type Value } from '../typst-code.ts';
import { anchorOf, Parts, sourceOf } from './parts.ts';

const PAPER = 'a5';

/** The whole booklet, from cover to back. */
export async function boekjeSource(edition: Edition): Promise<Source> {
  const { booklet } = edition;
  const order = paperOrder(booklet);
  // The cover and the overview are no places in the file: links to them lead to the site.
  const inside = [...order.filter((chapter) => chapter !== 'inhoud'), ...booklet.verhalen];
  const parts = new Parts(edition, new Assets(), inside);
  const chapters = await Promise.all(order.map((chapter) => setChapter(chapter, parts)));
  const body = [call('cover', {}, await front(booklet)), ...chapters, call('back-cover', {}, back(parts))];
  return sourceOf(parts, `${booklet.boek.titel}: ${booklet.boek.ondertitel}`, body);
}

async function setChapter(chapter: Chapter, parts: Parts): Promise<Code> {
  if (chapter === 'inhoud') {
    const list = { palette: parts.palette('omslag'), foot: parts.foot(HOME, ''), title: druk.inhoud };
    return call('contents', {}, PAPER, list);
  }
  if (chapter.kind === 'tekst') return call('text-page', {}, PAPER, textPage(chapter, parts));
  const verhalen = await Promise.all(chapter.verhalen.map((verhaal) => parts.verhaal(verhaal)));
  return call('notie', {}, PAPER, parts.notie(chapter, PAPER), parts.text(chapter), verhalen);
}

const HOME = { path: paths.omslag() };

function textPage(page: TekstPage, parts: Parts): Value {
  return {
    palette: parts.palette(page.palette),
    foot: parts.foot(page, page.title),
    title: page.data.titel,
    voice: page.data.stem === 'uitgave' ? nl.tekst.vanUitgave : undefined,
    anchor: anchorOf(page.path),
    body: parts.text(page),
  };
}

async function front({ boek, omslag }: Booklet): Promise<Value> {
  const { beeld } = omslag;
  const drawing = beeld && (await images.svgOf(beeld.files.staand));
  return {
    palette: { ink: PALETTES.omslag.ink },
    cream: CREAM,
    drawing: drawing ?? coverSheets(PALETTES.omslag),
    alt: beeld?.alt,
    title: boek.titel,
    subtitle: boek.ondertitel,
    publisher: boek.uitgever,
  };
}

function back(parts: Parts): Value {
  const { boek } = parts.edition.booklet;
  return {
    palette: parts.palette('omslag'),
    code: parts.qr({ ...HOME, title: boek.titel }, PALETTES.omslag.ink),
    url: absoluteUrl(HOME.path),
    address: shortUrl(HOME.path),
    rights: boek.rechten,
  };
}
