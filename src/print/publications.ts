import { downloadName, isFoldable, wholeSlug, type Form } from '../booklet/downloads.ts';
import type { NotiePage } from '../booklet/pages.ts';
import { nl } from '../i18n/nl.ts';
import type { Source } from './compiler.ts';
import type { Edition } from './edition.ts';
import { press, type Pressed } from './press.ts';
import { afficheSource } from './sources/affiche.ts';
import { boekjeSource } from './sources/boekje.ts';
import { kaartenSource } from './sources/kaarten.ts';
import { notieSource } from './sources/notie.ts';
import { titleOf } from './sources/parts.ts';
import { vouwboekjeSource } from './sources/vouwboekje.ts';

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
  return files;
}

async function publishWhole(edition: Edition): Promise<Publication[]> {
  const { boek, verhalen } = edition.booklet;
  const title = `${boek.titel}: ${boek.ondertitel}`;
  const make = maker(wholeSlug(edition.booklet), undefined);
  const pages = await make('a5', await boekjeSource(edition));
  return [
    pages,
    ...(isFoldable(verhalen) ? [await make('vouwboekje', vouwboekjeSource(edition, title, pages, 1))] : []),
    await make('kaarten', await kaartenSource(edition, `${nl.verhalen.titel} – ${boek.titel}`, verhalen)),
  ];
}

async function publishNotie(edition: Edition, notie: NotiePage): Promise<Publication[]> {
  const title = titleOf(notie, edition.booklet);
  const make = maker(notie.slug, notie);
  const pages = await make('a5', await notieSource(edition, notie, 'a5'));
  return [
    await make('a4', await notieSource(edition, notie, 'a4')),
    pages,
    ...(isFoldable(notie.verhalen)
      ? [await make('vouwboekje', vouwboekjeSource(edition, title, pages, 0))]
      : []),
    await make('kaarten', await kaartenSource(edition, title, notie.verhalen)),
    await make('affiche', await afficheSource(edition, notie)),
  ];
}

const maker = (slug: string, notie: NotiePage | undefined) => async (form: Form, source: Source) => ({
  ...(await press(source)),
  name: downloadName(slug, form),
  form,
  notie,
});
