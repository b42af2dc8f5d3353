import { plainSlug } from '../plain-slug.ts';

/** What a folder or file name such as `04-het-sneeuwbaleffect` says. */
export interface NumberedName {
  /** Order, from 1; leading zeros do not count. */
  number: number;
  /** The part that stands in the URL: lower-case ASCII words joined by hyphens. */
  slug: string;
}

/** What a name that is no number and slug was meant to say; number 0 when it says none. */
export function intendedName(name: string): NumberedName {
  const [, digits, rest = ''] = /^(\d*)(.*)$/s.exec(name) ?? [];
  return { number: Number(digits), slug: plainSlug(rest) };
}

const PATTERN = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Returns undefined when the name is not a number, a hyphen and a slug. */
export function numberedName(name: string): NumberedName | undefined {
  const match = PATTERN.exec(name);
  const number = Number(match?.[1]);
  return match?.[2] && number > 0 ? { number, slug: match[2] } : undefined;
}
