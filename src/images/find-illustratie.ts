/** The forms a drawing may have; the part behind the dot, in lower case. */
const ILLUSTRATIE_EXTENSIONS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff'] as const;

const PATTERN = new RegExp(`^illustratie\\.(${ILLUSTRATIE_EXTENSIONS.join('|')})$`, 'i');

/** Forms of pictures, also those no site can show. */
export const PICTURE = /\.(svg|png|jpe?g|webp|tiff?|gif|avif|hei[cf]|bmp|psd|ai|eps|pdf)$/i;

const NAMED = /^illustratie(\..*)?$/i;

/** Picks the drawings out of the names in a verhaal's folder; one is right, none makes it a poster. */
export function findIllustraties(names: string[]): string[] {
  return names.filter((name) => PATTERN.test(name)).sort();
}

/** The ending twice, as where Windows hides it: only the name is not right. */
const TWICE = new RegExp(`^illustratie(\\.(${ILLUSTRATIE_EXTENSIONS.join('|')})){2,}$`, 'i');

/** What is named as a drawing, in a form the site has no use for. */
export function findStrayIllustraties(names: string[]): string[] {
  return names.filter((name) => NAMED.test(name) && !PATTERN.test(name) && !TWICE.test(name)).sort();
}

/** What is a picture by its form, under a name that no verhaal shows. */
export function findMisnamedIllustraties(names: string[]): string[] {
  return names.filter((name) => TWICE.test(name) || (PICTURE.test(name) && !NAMED.test(name))).sort();
}
