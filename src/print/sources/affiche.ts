import type { NotiePage } from '../../booklet/pages.ts';
import { druk } from '../../i18n/druk.ts';
import { PALETTES } from '../../palettes.ts';
import { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { posterRows } from '../poster-rows.ts';
import { opening } from '../shapes.ts';
import { call, type Value } from '../typst-code.ts';
import { Parts, sourceOf, titleOf } from './parts.ts';

/** A poster of a notie on A3: its words, and its drawings as large as they can be together. */
export async function afficheSource(edition: Edition, notie: NotiePage): Promise<Source> {
  // A poster is one page: whoever follows a link from it goes to the site.
  const parts = new Parts(edition, new Assets(), []);
  const { boek } = edition.booklet;
  const { rows, widths } = posterRows(notie.verhalen.length, 261, 200);
  const shown = rows.reduce((sum, size) => sum + size, 0);
  const verhalen = await Promise.all(notie.verhalen.slice(0, shown).map((verhaal) => parts.verhaal(verhaal)));
  let first = 0;
  const laid: Value[] = rows.map((size, row) => {
    first += size;
    return { width: widths[row] ?? 0, verhalen: verhalen.slice(first - size, first) };
  });
  const rest = notie.verhalen.length - shown;
  const words = {
    ...parts.notie(notie, 'a4'),
    opening: opening(notie.number, PALETTES[notie.palette], SHEET, FIGURE),
    source: `${boek.titel}: ${boek.ondertitel}`,
  };
  const body = call('poster', {}, words, parts.text(notie), laid, rest > 0 ? druk.meer(rest) : undefined);
  return sourceOf(parts, titleOf('affiche', edition.booklet, notie), [body]);
}

const SHEET = { width: 297, height: 190, sheet: 122 };
const FIGURE = { right: 279, top: 36, height: 112, widest: 110 };
