import GithubSlugger from 'github-slugger';
import type { Booklet, NotiePage } from './pages.ts';
import { paths, slugOf } from './urls.ts';

/** The forms a notie, or the whole booklet, is printed in. */
export type Form = 'a4' | 'a5' | 'vouwboekje' | 'kaarten' | 'affiche' | 'epub';

/**
 * The most verhalen that a form holds; a form that is not named has no end. Folded, each is a page with some pages of
 * text beside them: thirty sheets are as many as lie flat and as staples go through. Of the others a thousand make
 * a file of some fifteen megabytes, and take a gigabyte of memory to typeset.
 */
const MOST = { vouwboekje: 100, a4: 1000, a5: 1000, kaarten: 1000 } satisfies Partial<Record<Form, number>>;

/** A form that has an end. */
export type LimitedForm = keyof typeof MOST;

const WHOLE_FORMS: Form[] = ['a5', 'vouwboekje', 'kaarten', 'epub'];
const NOTIE_FORMS: Form[] = ['a4', 'a5', 'vouwboekje', 'kaarten', 'affiche'];

/** The name of a file that readers take; it is part of an address that others keep. */
export const downloadName = (slug: string, form: Form): string =>
  form === 'epub' ? `${slug}.epub` : `${slug}-${form}.pdf`;

/** The name of the whole booklet among the files; no notie may have the same. */
export function wholeSlug({ boek, noties }: Booklet): string {
  const slugger = new GithubSlugger();
  for (const { slug } of noties) slugger.slug(slug);
  return slugger.slug(slugOf(boek.titel));
}

/** Files are named for the title, which is empty while boek.yaml cannot be read: then none is missing. */
export const haveNames = ({ boek }: Booklet): boolean => boek.titel !== '';

/** Whether so many verhalen go in one file of a form. */
export const fits = (form: Form, verhalen: readonly unknown[]): boolean =>
  !isLimited(form) || verhalen.length <= MOST[form];

const isLimited = (form: Form): form is LimitedForm => form in MOST;

/** A form that is not made, and how many verhalen it holds. */
export interface TooThick {
  form: LimitedForm;
  most: number;
}

/** What a notie, or without one the whole booklet, is too thick for. */
export function tooThick(booklet: Booklet, notie?: NotiePage): TooThick[] {
  const { verhalen } = notie ?? booklet;
  const forms = notie ? NOTIE_FORMS : WHOLE_FORMS;
  return forms
    .filter(isLimited)
    .filter((form) => !fits(form, verhalen))
    .map((form) => ({ form, most: MOST[form] }));
}

/** The paths of all files a notie can have, each form in its place. */
export const notieDownloads = (slug: string): string[] =>
  NOTIE_FORMS.map((form) => paths.druk(downloadName(slug, form)));

/** The path of every file a reader may take. */
export function downloadsOf(booklet: Booklet): string[] {
  const whole = wholeSlug(booklet);
  const pathsOf = (slug: string, forms: Form[], verhalen: readonly unknown[]) =>
    forms.filter((form) => fits(form, verhalen)).map((form) => paths.druk(downloadName(slug, form)));
  return [
    ...pathsOf(whole, WHOLE_FORMS, booklet.verhalen),
    ...booklet.noties.flatMap(({ slug, verhalen }) => pathsOf(slug, NOTIE_FORMS, verhalen)),
    paths.meenemen(slugOf(booklet.boek.titel)),
  ];
}
