import type { NotiePage, VerhaalPage } from '../../booklet/pages.ts';
import { absoluteUrl, shortUrl } from '../../booklet/urls.ts';
import { druk } from '../../i18n/druk.ts';
import { nl } from '../../i18n/nl.ts';
import { PALETTES } from '../../palettes.ts';
import { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { cutNumeral } from '../shapes.ts';
import { call, type Value } from '../typst-code.ts';
import { Parts, sourceOf, titleOf } from './parts.ts';

/** Conversation cards of a notie, or of the whole booklet: a verhaal each, four on a sheet, fronts and backs by turns. */
export async function kaartenSource(edition: Edition, notie?: NotiePage): Promise<Source> {
  const { booklet } = edition;
  const { verhalen } = notie ?? booklet;
  const parts = new Parts(edition, new Assets(), []);
  const cards = await Promise.all(verhalen.map((verhaal) => card(verhaal, parts)));
  return sourceOf(parts, titleOf('kaarten', booklet, notie), [call('cards', {}, cards)]);
}

async function card(verhaal: VerhaalPage, parts: Parts): Promise<Value> {
  const { notie, number, total, palette, path, title } = verhaal;
  const shown = await parts.verhaal(verhaal);
  return {
    ...shown,
    body: undefined,
    level: 1,
    palette: parts.palette(palette),
    place: [nl.verhaal.plaats(number, total), shown.credit].filter(Boolean).join('   |   '),
    figure: cutNumeral(notie.number, PALETTES[palette].numeral),
    label: nl.notie.nummer(notie.number),
    title: notie.title,
    question: druk.gesprek,
    code: parts.qr({ path, title }, PALETTES[palette].ink),
    url: absoluteUrl(path),
    address: shortUrl(path),
  };
}
