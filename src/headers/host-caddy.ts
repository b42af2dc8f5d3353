import { href, paths } from '../booklet/urls.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from '../media-types.ts';
import { HEADER_RULES, listed, SCRIPTS, STYLES } from './headers.ts';
import type { PageFile } from './site-files.ts';
import { underBase } from './under-base.ts';

/**
 * A Caddyfile with the same site. Every header comes from a map of the file, and what a page holds inline is filled
 * in afterwards: a map does not look into the values it gives.
 * @param redirects Old paths and new ones.
 */
export function caddyfile(pages: PageFile[], redirects: [string, string][]): string {
  const notFound = href(paths.nietGevonden());
  return `# Gemaakt door npm run build. Pas het adres en "root" aan; bij een domeinnaam regelt Caddy het certificaat.${href('/') === '/' ? '' : `\n# De site woont in ${href('/')}: zet wat in dist staat in die map onder "root".`}
(koppen) {
	map {path} {samen_file} {
		~^(.*/)$ "\${1}index.html"
		default {path}
	}
${map('samen_type', typeRows(), UNKNOWN_TYPE)}
${map('samen_styles', hashRows(pages, 'styles'))}
${map('samen_scripts', hashRows(pages, 'scripts'))}
${HEADER_RULES.map(({ cases, otherwise }, index) => map(`samen_${index}`, caseRows(cases), otherwise)).join('\n')}
	# What is written first is done last: a header without a value is left out when all are there.
${HEADER_RULES.map(leftOut).join('')}	header {
		Content-Type {samen_type}
${HEADER_RULES.map(({ name }, index) => `		${name} {samen_${index}}\n`).join('')}		Content-Security-Policy ${STYLES} {samen_styles}
		Content-Security-Policy ${SCRIPTS} {samen_scripts}
		-Server
	}
}

:80 {
	root * /srv/boekje

	map {query} {samen_query} {
		~.+ "?\${0}"
		default ""
	}
	# What is for the host, the packed files by their own names and the page below are no addresses of the site.
	@verborgen path_regexp (?:^|/)(?:_headers|_redirects)$|/\\.(?:[^w]|w[^e])|\\.(?:br|gz)$|^${notFound.replace('.', '\\.')}$
	@anders not method GET HEAD
	route {
		import koppen
${redirects.map(([from, to]) => `		redir ${href(from)} ${href(to)}{samen_query} permanent\n`).join('')}		error @verborgen 404
		error @anders 405
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		route {
			rewrite * ${notFound}
			import koppen
			method GET
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

type Row = [match: string, value: string];

const typeRows = () => Object.entries(MEDIA_TYPES).map(([end, { type }]): Row => [`~\\.${end}$`, type]);

const hashRows = (pages: PageFile[], kind: 'styles' | 'scripts') =>
  pages.filter((page) => page[kind].length > 0).map((page): Row => [href(page.file), listed(page[kind])]);

const caseRows = (cases: (typeof HEADER_RULES)[number]['cases']) =>
  cases.map(({ file, value }): Row => [`~${underBase(file)}`, value]);

function map(name: string, rows: Row[], otherwise = ''): string {
  const lines = [...rows, ['default', otherwise]].map(([match, value]) => `		${match} "${value}"\n`);
  return `	map {samen_file} {${name}} {\n${lines.join('')}	}`;
}

/** A header without a value is not said at all. */
function leftOut({ name, cases, otherwise }: (typeof HEADER_RULES)[number], index: number): string {
  if (otherwise && cases.every(({ value }) => value !== '')) return '';
  return `	@leeg${index} expression \`{samen_${index}} == ""\`\n	header @leeg${index} -${name}\n`;
}
