import { href, paths } from '../booklet/urls.ts';
import { fillIn, HEADER_RULES, listed } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { PageFile } from './site-files.ts';

/** The types Caddy does not know by itself, or gives another name. */
const OWN_TYPES = ['bib', 'ris', 'webmanifest', 'xml'];

/**
 * A Caddyfile with the same site. Caddy knows addresses, not files: a page is its folder.
 * @param redirects Old paths and new ones.
 */
export function caddyfile(pages: PageFile[], redirects: [string, string][]): string {
  return `# Gemaakt door npm run build. Pas het adres en "root" aan; bij een domeinnaam regelt Caddy het certificaat.${href('/') === '/' ? '' : `\n# De site woont in ${href('/')}: zet wat in dist staat in die map onder "root".`}
:80 {
	root * /srv/boekje
${redirects.map(([from, to]) => `	redir ${href(from)} ${href(to)} permanent\n`).join('')}
	@verborgen path_regexp (^|/)(_headers|_redirects)$|/\\.(hosting|git)(/|$)|\\.(br|gz)$
	error @verborgen 404

	map {path} {samen_file} {
		~^(.*/)$ "\${1}index.html"
		default {path}
	}
${pageMap('samen_styles', pages, ({ styles }) => styles)}
${pageMap('samen_scripts', pages, ({ scripts }) => scripts)}
${HEADER_RULES.map(headerMap).join('\n')}
	header {
${HEADER_RULES.map(({ name }, index) => `		${name} {samen_${index}}`).join('\n')}
		-Server
	}
${HEADER_RULES.map(({ cases }, index) => (cases.some(({ value }) => value === '') || mayBeEmpty(index) ? `	@leeg${index} expression {samen_${index}} == ""\n	header @leeg${index} -${HEADER_RULES[index]!.name}\n` : '')).join('')}
${OWN_TYPES.map((end) => `	@${end} path *.${end}\n	header @${end} Content-Type "${MEDIA_TYPES[end]!.type}"\n`).join('')}
	file_server {
		precompressed br gzip
	}

	handle_errors {
		rewrite * ${href(paths.nietGevonden())}
		file_server
		header Content-Security-Policy \`${notFoundPolicy(pages)}\`
	}
}
`;
}

const mayBeEmpty = (index: number) => !HEADER_RULES[index]?.otherwise;

function pageMap(name: string, pages: PageFile[], hashesOf: (page: PageFile) => string[]): string {
  const lines = pages
    .filter((page) => hashesOf(page).length > 0)
    .map((page) => `		${href(page.file)} "${listed(hashesOf(page))}"\n`);
  return `	map {samen_file} {${name}} {\n${lines.join('')}		default ""\n	}`;
}

function headerMap({ cases, otherwise = '' }: (typeof HEADER_RULES)[number], index: number): string {
  const value = (text: string) => `"${fillIn(text, '{samen_styles}', '{samen_scripts}')}"`;
  const lines = cases.map(({ file, value: text }) => `		~${underBase(file)} ${value(text)}\n`);
  return `	map {samen_file} {samen_${index}} {\n${lines.join('')}		default ${value(otherwise)}\n	}`;
}

function notFoundPolicy(pages: PageFile[]): string {
  const page = pages.find(({ file }) => file === paths.nietGevonden());
  const rule = HEADER_RULES.find(({ name }) => name === 'Content-Security-Policy');
  const value = rule?.cases.find(({ file }) => file.test(paths.nietGevonden()))?.value ?? '';
  return fillIn(value, listed(page?.styles ?? []), listed(page?.scripts ?? []));
}

function underBase({ source }: RegExp): string {
  const plain = source.replaceAll('\\/', '/');
  return plain.startsWith('^') && href('/') !== '/' ? `^${href('')}${plain.slice(1)}` : plain;
}
