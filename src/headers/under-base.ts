import { href } from '../booklet/urls.ts';

/** A pattern that starts at the root of the site, started at the folder the site lives in; as text for a host. */
export function underBase({ source }: RegExp): string {
  const plain = source.replaceAll('\\/', '/');
  return plain.startsWith('^') && href('/') !== '/' ? `^${href('')}${plain.slice(1)}` : plain;
}
