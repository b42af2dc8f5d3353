import type { NotiePage } from '../../booklet/pages.ts';
import { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { call } from '../typst-code.ts';
import { Parts, sourceOf, titleOf, type Paper } from './parts.ts';

/** A notie with its verhalen, to print or to read. */
export async function notieSource(edition: Edition, notie: NotiePage, paper: Paper): Promise<Source> {
  const parts = new Parts(edition, new Assets(), [notie, ...notie.verhalen]);
  const verhalen = await Promise.all(notie.verhalen.map((verhaal) => parts.verhaal(verhaal)));
  const body = call('notie', {}, paper, parts.notie(notie, paper), parts.text(notie), verhalen);
  return sourceOf(parts, titleOf(paper, edition.booklet, notie), [body]);
}
