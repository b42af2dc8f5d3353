import { href, paths } from '../booklet/urls.ts';
import { MEDIA_TYPES, PACKED, UNKNOWN_TYPE } from '../media-types.ts';
import { fillIn, HEADER_RULES, listed } from './headers.ts';
import type { PageFile } from './site-files.ts';
import { underBase } from './under-base.ts';

/**
 * A site for a plain nginx, as Debian packs it. Brotli needs no module: the packed files are there, and are chosen
 * by hand. Every header comes from a map, so that one place adds them and no location can forget any.
 * @param redirects Old paths and new ones.
 */
export function nginxSite(pages: PageFile[], redirects: [string, string][]): string {
  return `# Gemaakt door npm run build. Zet dit bestand in /etc/nginx/conf.d/, en pas "listen" en "root" aan.
# TLS hoort hierbij: voeg "listen 443 ssl", het certificaat en een doorverwijzing van http toe, of zet er een
# server voor die dat doet.${href('/') === '/' ? '' : `\n# De site woont in ${href('/')}: zet wat in dist staat in die map onder "root".`}

map_hash_bucket_size 512;
map_hash_max_size ${Math.max(2048, pages.length * 4)};

map $http_accept_encoding $samen_brotli {
  default "";
  "~*(?:^|[\\s,])br\\s*(?:$|,|;\\s*q=(?:1|0\\.\\d*[1-9]))" ".br";
}
map $uri $samen_file {
  default $uri;
  "~^(?<samen_plain>.+)\\.br$" $samen_plain;
}
map $uri $samen_encoding {
  default "";
  "~\\.br$" "br";
}
map $samen_file $samen_vary {
  default "";
  "~\\.(?:${PACKED.join('|')})$" "Accept-Encoding";
}
${hashMap('samen_styles', pages, ({ styles }) => styles)}
${hashMap('samen_scripts', pages, ({ scripts }) => scripts)}
${HEADER_RULES.map(headerMap).join('\n')}

${server(redirects)}`;
}

function server(redirects: [string, string][]): string {
  const notFound = href(paths.nietGevonden());
  return `server {
  listen 80;
  root /srv/boekje;
  server_tokens off;
  absolute_redirect off;
  etag on;
  gzip_static on;
  gzip_vary off;
  types {
${Object.entries(MEDIA_TYPES)
  .map(([end, { type }]) => `    "${type}" ${end};`)
  .join('\n')}
  }
  default_type ${UNKNOWN_TYPE};
  error_page 403 404 ${notFound};

${HEADER_RULES.map((_, index) => `  add_header ${HEADER_RULES[index]!.name} $samen_${index} always;`).join('\n')}
  add_header Content-Encoding $samen_encoding always;
  add_header Vary $samen_vary always;

${redirects.map(([from, to]) => `  location = ${href(from)} { return 301 ${href(to)}$is_args$args; }\n`).join('')}
  location = ${notFound} {
    internal;
    types { }
    default_type "${MEDIA_TYPES.html!.type}";
    try_files $uri$samen_brotli $uri =404;
  }
  # What is for the host, and the packed files by their own names, are no addresses of the site.
  location ~ (?:^|/)(?:_headers|_redirects)$|/\\.(?!well-known/)|\\.(?:br|gz)$ { return 404; }
  location ~ /$ {
    types { }
    default_type "${MEDIA_TYPES.html!.type}";
    try_files \${uri}index.html$samen_brotli \${uri}index.html =404;
  }
${PACKED.map(packedLocation).join('')}  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

const packedLocation = (end: string) => `  location ~ \\.${end}$ {
    types { }
    default_type "${MEDIA_TYPES[end]!.type}";
    try_files $uri$samen_brotli $uri =404;
  }
`;

function hashMap(name: string, pages: PageFile[], hashesOf: (page: PageFile) => string[]): string {
  const lines = pages
    .filter((page) => hashesOf(page).length > 0)
    .map((page) => `  "${href(page.file)}" "${listed(hashesOf(page))}";\n`);
  return `map $samen_file $${name} {\n  default "";\n${lines.join('')}}`;
}

function headerMap({ cases, otherwise = '' }: (typeof HEADER_RULES)[number], index: number): string {
  const value = (text: string) => `"${fillIn(text, '$samen_styles', '$samen_scripts')}"`;
  const lines = cases.map(({ file, value: text }) => `  "~${underBase(file)}" ${value(text)};\n`);
  return `map $samen_file $samen_${index} {\n  default ${value(otherwise)};\n${lines.join('')}}`;
}
