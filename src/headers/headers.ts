/**
 * THE ONE SOURCE of what a host says with every file. `host-*.ts` write it down for one kind of host each, the
 * preview server reads it as it is; see https://owasp.org/www-project-secure-headers/ for what each header does.
 */
import { EMBED, paths } from '../booklet/urls.ts';
import { inlineHashes } from './inline-hashes.ts';

/** A header and its value by file: the first pattern that fits counts, without one the last value, if there is any. */
export interface HeaderRule {
  name: string;
  cases: { file: RegExp; value: string }[];
  otherwise?: string;
}

/** Stands in a value for the hashes of what the page holds inline: a host fills in its own. */
export const STYLES = '%STYLES%';
export const SCRIPTS = '%SCRIPTS%';

/** Folders in which a name is made of what the file holds: another content is another address. */
export const LASTING_FOLDERS = [
  paths.bestand(''),
  paths.beeld(''),
  paths.kaart(''),
  ...['fragment/', 'index/'].map(paths.zoekregister),
];

/** Files by their path from the root of the build. */
const FILE = {
  embed: EMBED,
  search: inside(paths.pagina('zoeken'), 'index\\.html$'),
  page: /\.html$/,
  drawing: /\.svg$/,
  worker: inside(paths.werker(), '$'),
  index: inside(paths.zoekregister('')),
  lasting: new RegExp(`^(?:${LASTING_FOLDERS.join('|')})`),
  card: inside(paths.kaart('')),
  shared: /\/oembed\.json$/,
} as const;

const YEAR = 31_536_000;

const OFF = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi', 'display-capture'];

export const HEADER_RULES: HeaderRule[] = [
  {
    name: 'Content-Security-Policy',
    cases: [
      { file: FILE.embed, value: pagePolicy({ 'frame-ancestors': '*' }) },
      { file: FILE.search, value: pagePolicy({ 'script-src': `'self' 'wasm-unsafe-eval'${SCRIPTS}` }) },
      { file: FILE.page, value: pagePolicy() },
      // A worker lives under its own policy: this one fetches the booklet, those of the search unpack the index.
      { file: FILE.worker, value: policy({ 'default-src': "'none'", 'connect-src': "'self'" }) },
      {
        file: FILE.index,
        value: policy({
          'default-src': "'none'",
          'connect-src': "'self'",
          'script-src': "'self' 'wasm-unsafe-eval'",
        }),
      },
      { file: FILE.drawing, value: policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" }) },
    ],
  },
  { name: 'Strict-Transport-Security', cases: [], otherwise: `max-age=${YEAR}` },
  { name: 'X-Content-Type-Options', cases: [], otherwise: 'nosniff' },
  { name: 'Referrer-Policy', cases: [], otherwise: 'same-origin' },
  { name: 'Permissions-Policy', cases: [], otherwise: OFF.map((name) => `${name}=()`).join(', ') },
  {
    name: 'X-Frame-Options',
    cases: [
      { file: FILE.embed, value: '' },
      { file: FILE.page, value: 'DENY' },
    ],
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    cases: [
      { file: FILE.embed, value: '' },
      { file: FILE.page, value: 'same-origin' },
    ],
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    cases: [FILE.embed, FILE.card, FILE.shared].map((file) => ({ file, value: 'cross-origin' })),
    otherwise: 'same-origin',
  },
  { name: 'Access-Control-Allow-Origin', cases: [{ file: FILE.shared, value: '*' }] },
  {
    name: 'Cache-Control',
    cases: [{ file: FILE.lasting, value: `public, max-age=${YEAR}, immutable` }],
    otherwise: 'no-cache',
  },
];

/** Also for a page that is nowhere named: what every page of the site keeps to, joined with its own policy. */
export const OUTER_POLICY = policy({
  'script-src': "'self' 'wasm-unsafe-eval'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
});

/**
 * The headers of one file.
 * @param file Path from the root of the build, with a slash in front.
 * @param html What is in it, when it is a page.
 */
export function headersOf(file: string, html = ''): Record<string, string> {
  const { styles, scripts } = inlineHashes(html);
  const entries = HEADER_RULES.map(({ name, cases, otherwise = '' }) => {
    const value = cases.find((one) => one.file.test(file))?.value ?? otherwise;
    return [name, fillIn(value, listed(styles), listed(scripts))] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Hashes as they follow on a source that is always there. */
export const listed = (hashes: string[]): string => hashes.map((hash) => ` ${hash}`).join('');

export function fillIn(value: string, styles: string, scripts: string): string {
  return value.replace(STYLES, () => styles).replace(SCRIPTS, () => scripts);
}

function pagePolicy(changes: Record<string, string> = {}): string {
  return policy({
    'default-src': "'none'",
    'script-src': `'self'${SCRIPTS}`,
    'style-src': `'self'${STYLES}`,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...changes,
  });
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function inside(path: string, rest = ''): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.')}${rest}`);
}
