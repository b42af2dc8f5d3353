import GithubSlugger from 'github-slugger';
import type { Booklet } from './pages.ts';
import { paths, slugOf } from './urls.ts';

/** The forms a notie, or the whole booklet, is printed in. */
export type Form = 'a4' | 'a5' | 'vouwboekje' | 'kaarten' | 'affiche' | 'epub';

const WHOLE_FORMS: Form[] = ['a5', 'vouwboekje', 'kaarten', 'epub'];
const NOTIE_FORMS: Form[] = ['a4', 'a5', 'vouwboekje', 'kaarten', 'affiche'];

/** The name of a file that readers take; it is part of an address that others keep. */
export const downloadName = (slug: string, form: Form): string =>
  form === 'epub' ? `${slug}.epub` : `${slug}-${form}.pdf`;

/** The name of the whole booklet among the files; no notie may have the same. */
export function wholeSlug({ boek, noties }: Booklet): string {
  const slugger = new GithubSlugger();
  for (const { slug } of noties) slugger.slug(slug);
  return slugger.slug(boek.titel);
}

/** The paths of the files of one notie, each form in its place. */
export const notieDownloads = (slug: string): string[] =>
  NOTIE_FORMS.map((form) => paths.druk(downloadName(slug, form)));

/** The path of every file a reader may take. */
export function downloadsOf(booklet: Booklet): string[] {
  const whole = wholeSlug(booklet);
  return [
    ...WHOLE_FORMS.map((form) => paths.druk(downloadName(whole, form))),
    ...booklet.noties.flatMap(({ slug }) => notieDownloads(slug)),
    paths.meenemen(slugOf(booklet.boek.titel)),
  ];
}
