import { druk } from '../../i18n/druk.ts';
import { Assets } from '../assets.ts';
import type { Source } from '../compiler.ts';
import type { Edition } from '../edition.ts';
import { impose } from '../imposition.ts';
import type { Pressed } from '../press.ts';
import { basename } from 'node:path';
import { call, literal } from '../typst-code.ts';
import { Parts } from './parts.ts';

/**
 * A booklet to fold: the pages of a file, two on each side of a sheet.
 * @param blanksBefore How many pages at the end keep their place there when blank ones are put in.
 */
export function vouwboekjeSource(
  edition: Edition,
  title: string,
  pages: Pressed,
  blanksBefore: number,
): Source {
  const assets = new Assets();
  const parts = new Parts(edition, assets, []);
  const file = assets.add(basename(pages.file), pages.file);
  const sides = impose(pages.pages, blanksBefore);
  const words = Array.from({ length: pages.pages }, (_, index) => druk.bladzijde(index + 1));
  const body = call('folded', {}, file, sides, druk.vouw, words);
  return {
    code: `#import "document.typ": *\n#import "vouwboekje.typ": *\n#show: edition.with(${literal(parts.facts(title))})\n#${body.code}\n`,
    files: assets.files,
    // The compiler cannot look inside the pages it places: whoever listens takes the booklet itself.
    accessible: false,
  };
}
