import { href } from '../booklet/urls.ts';
import { fillIn, HEADER_RULES, listed, OUTER_POLICY } from './headers.ts';
import type { PageFile } from './site-files.ts';

/**
 * `_headers`, for Netlify, Cloudflare Pages and others. Rules that fit one address are joined there, so that what
 * differs between files may stand in one rule for each of them only.
 * @param folders Folders and files, as `/folder/` or `/file`, of which all that is in them has the same headers.
 */
export function staticHeaders(pages: PageFile[], folders: string[]): string {
  const same = HEADER_RULES.filter(({ cases }) => cases.length === 0);
  const everywhere = same.map(({ name, otherwise = '' }): [string, string] => [name, otherwise]);
  return [
    block(href('/*'), [...everywhere, ['Content-Security-Policy', OUTER_POLICY]]),
    ...folders.map((folder) =>
      block(href(folder.replace(/\/$/, '/*')), own(folder.replace(/\/$/, '/x'), [], [])),
    ),
    ...pages.map(({ file, styles, scripts }) =>
      block(href(file.replace(/index\.html$/, '')), own(file, styles, scripts)),
    ),
  ].join('\n');
}

/** Of the headers that differ between files, those of this one. */
function own(file: string, styles: string[], scripts: string[]): [string, string][] {
  return HEADER_RULES.filter(({ cases }) => cases.length > 0)
    .map((rule): [string, string] => [
      rule.name,
      fillIn(
        rule.cases.find((one) => one.file.test(file))?.value ?? rule.otherwise ?? '',
        listed(styles),
        listed(scripts),
      ),
    ])
    .filter(([, value]) => value !== '');
}

const block = (path: string, headers: [string, string][]) =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
