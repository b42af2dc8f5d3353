import GithubSlugger from 'github-slugger';
import type { Booklet } from './pages.ts';
import { paths, slugOf } from './urls.ts';

/** The forms a notie, or the whole booklet, is printed in. */
export type Form = 'a4' | 'a5' | 'vouwboekje' | 'kaarten' | 'affiche' | 'epub';

/**
 * The most verhalen of a booklet to fold, each a page and some pages of text beside them: folded, thirty sheets are as
 * many as lie flat and as staples go through.
 */
const FOLDABLE = 100;

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

/** Whether so many verhalen make a booklet that can be folded. */
export const isFoldable = (verhalen: readonly unknown[]): boolean => verhalen.length <= FOLDABLE;

/** The paths of all files a notie can have, each form in its place. */
export const notieDownloads = (slug: string): string[] =>
  NOTIE_FORMS.map((form) => paths.druk(downloadName(slug, form)));

/** The path of every file a reader may take. */
export function downloadsOf(booklet: Booklet): string[] {
  const whole = wholeSlug(booklet);
  const pathsOf = (slug: string, forms: Form[], verhalen: readonly unknown[]) =>
    forms
      .filter((form) => form !== 'vouwboekje' || isFoldable(verhalen))
      .map((form) => paths.druk(downloadName(slug, form)));
  return [
    ...pathsOf(whole, WHOLE_FORMS, booklet.verhalen),
    ...booklet.noties.flatMap(({ slug, verhalen }) => pathsOf(slug, NOTIE_FORMS, verhalen)),
    paths.meenemen(slugOf(booklet.boek.titel)),
  ];
}
