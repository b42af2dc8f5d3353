import { href, paths } from '../booklet/urls.ts';
import { fillIn, HEADER_RULES, listed, OUTER_POLICY } from './headers.ts';
import type { PageFile } from './site-files.ts';

/** What hosts take: Cloudflare Pages reads no more characters in a line, and no more than a hundred rules. */
const LONGEST_LINE = 2000;

/**
 * `_headers`, for Netlify, Cloudflare Pages and others. Rules that fit one address are joined there, so every address
 * fits the first rule and one more. A rule holds for all addresses of one shape, or for one where what the pages hold
 * inline is too long for a line.
 * @param files Every file of the build.
 * @param folders Folders of which all that is in them has the same headers, and that hold no page.
 */
export function staticHeaders(files: string[], pages: PageFile[], folders: string[]): string {
  const held = new Map(pages.map((page) => [page.file, page]));
  // At an address that is not there the page that says so comes under the rule of its shape.
  const notFound = held.get(paths.nietGevonden());
  const inline = (file: string) => held.get(file) ?? { file, styles: [], scripts: [] };
  const shapes = Map.groupBy(files, (file) => shapeOf(file, folders));
  const blocks = [...shapes].flatMap(([shape, like]) => {
    const group = like.map(inline);
    const joined = block(shape, own(group, shape.includes(':') ? notFound : undefined));
    const fits = joined.split('\n').every((line) => line.length <= LONGEST_LINE);
    return fits ? joined : group.map((page) => block(addressOf(page.file), own([page])));
  });
  return [block('/*', everywhere()), ...blocks].join('\n');
}

const addressOf = (file: string) => file.replace(/index\.html$/, '');

/** An address with a placeholder for every folder in it but the first, and for a file that lies straight in that. */
function shapeOf(file: string, folders: string[]): string {
  const folder = folders.find((one) => file.startsWith(one));
  if (folder) return `${folder}*`;
  const [, first = '', ...rest] = addressOf(file).split('/');
  return [
    '',
    first,
    ...rest.map((part, at) => (part && (rest.length === 1 || at < rest.length - 1) ? `:p${at}` : part)),
  ].join('/');
}

const everywhere = (): [string, string][] => [
  ...HEADER_RULES.filter(({ cases }) => cases.length === 0).map(
    ({ name, otherwise = '' }): [string, string] => [name, otherwise],
  ),
  ['Content-Security-Policy', OUTER_POLICY],
];

/**
 * Of the headers that differ between files, those of these, which are of one kind but for what they hold inline.
 * @param instead The page that may come in their place.
 */
function own(files: PageFile[], instead?: PageFile): [string, string][] {
  const all = (kind: 'styles' | 'scripts') =>
    listed([...new Set([...files, ...(instead ? [instead] : [])].flatMap((file) => file[kind]))].sort());
  return HEADER_RULES.filter(({ cases }) => cases.length > 0)
    .map(({ name, cases, otherwise = '' }): [string, string] => {
      const values = files.map(({ file }) => cases.find((one) => one.file.test(file))?.value ?? otherwise);
      return [name, fillIn(values.find((value) => value !== '') ?? '', all('styles'), all('scripts'))];
    })
    .filter(([, value]) => value !== '');
}

const block = (path: string, headers: [string, string][]) =>
  `${href(path)}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
