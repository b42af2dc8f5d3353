import { downloadName, fits, wholeSlug, type Form } from '../booklet/downloads.ts';
import type { NotiePage, VerhaalPage } from '../booklet/pages.ts';
import type { Source } from './compiler.ts';
import type { Edition } from './edition.ts';
import { press, type Pressed } from './press.ts';
import { afficheSource } from './sources/affiche.ts';
import { boekjeSource } from './sources/boekje.ts';
import { kaartenSource } from './sources/kaarten.ts';
import { notieSource } from './sources/notie.ts';
import { titleOf } from './sources/parts.ts';
import { vouwboekjeSource } from './sources/vouwboekje.ts';
import { endTypesetting } from './typeset-apart.ts';

/** A file that readers may take. */
export interface Publication extends Pressed {
  /** File name; it is part of an address that others keep. */
  name: string;
  form: Form;
  /** What it holds; undefined is the whole booklet. */
  notie: NotiePage | undefined;
}

/** Makes every file there is to print; what lies in the cache costs no more than finding it. */
export async function publish(edition: Edition): Promise<Publication[]> {
  const { noties } = edition.booklet;
  const files: Publication[] = await publishWhole(edition);
  for (const notie of noties) files.push(...(await publishNotie(edition, notie)));
  endTypesetting();
  return files;
}

async function publishWhole(edition: Edition): Promise<Publication[]> {
  const { booklet } = edition;
  const title = titleOf('vouwboekje', booklet);
  return publishForms(wholeSlug(booklet), undefined, booklet.verhalen, [
    ['a5', () => boekjeSource(edition)],
    ['vouwboekje', (pages) => vouwboekjeSource(edition, title, pages, 1)],
    ['kaarten', () => kaartenSource(edition)],
  ]);
}

async function publishNotie(edition: Edition, notie: NotiePage): Promise<Publication[]> {
  const title = titleOf('vouwboekje', edition.booklet, notie);
  return publishForms(notie.slug, notie, notie.verhalen, [
    ['a4', () => notieSource(edition, notie, 'a4')],
    ['a5', () => notieSource(edition, notie, 'a5')],
    ['vouwboekje', (pages) => vouwboekjeSource(edition, title, pages, 0)],
    ['kaarten', () => kaartenSource(edition, notie)],
    ['affiche', () => afficheSource(edition, notie)],
  ]);
}

/** A form, and how its source is made; of the file before it, for a booklet to fold. */
type Recipe = [Form, (before: Pressed) => Source | Promise<Source>];

async function publishForms(
  slug: string,
  notie: NotiePage | undefined,
  verhalen: VerhaalPage[],
  recipes: Recipe[],
): Promise<Publication[]> {
  const made: Publication[] = [];
  for (const [form, sourceOf] of recipes) {
    if (!fits(form, verhalen)) continue;
    const pressed = await press(await sourceOf(made.at(-1)!));
    made.push({ ...pressed, name: downloadName(slug, form), form, notie });
  }
  return made;
}
