import { describe, expect, test } from 'vitest';
import { headersOf, OUTER_POLICY } from '../../../src/headers/headers.ts';
import { caddyfile } from '../../../src/headers/host-caddy.ts';
import { nginxSite } from '../../../src/headers/host-nginx.ts';
import { staticHeaders } from '../../../src/headers/host-static.ts';
import { inlineHashes } from '../../../src/headers/inline-hashes.ts';
import { securityTxt } from '../../../src/headers/security-txt.ts';
import { askStaticHost } from '../../support/static-host.ts';

// What `printf %s 'p{}' | openssl dgst -sha256 -binary | base64` says.
const HASH = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const HTML =
  '<style>p{}</style><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>';

describe('what a page holds inline', () => {
  test('is named by its hash, each once; data and files are no inline scripts', () => {
    expect(inlineHashes(`${HTML}<style>p{}</style>`)).toEqual({ styles: [HASH], scripts: [] });
  });

  test('counts every script that would run', () => {
    expect(inlineHashes('<script>a</script><script type="module">b</script>').scripts).toHaveLength(2);
  });
});

describe('the headers of a file', () => {
  const policyOf = (file: string, html = '') => headersOf(file, html)['Content-Security-Policy'];

  test('a page may use what it holds, its own site, and nothing else', () => {
    const policy = policyOf('/voorwoord/index.html', HTML);
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain(`style-src 'self' ${HASH}; `);
    expect(policy).not.toMatch(/unsafe-inline|%|\*/);
  });

  test('unpacking wasm is for the search alone', () => {
    expect(policyOf('/zoeken/index.html')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/zoekregister/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/voorwoord/index.html')).not.toContain('wasm');
    expect(policyOf('/noties/zoeken/index.html')).not.toContain('wasm');
  });

  test('only what is made for it may stand in a frame', () => {
    expect(policyOf('/noties/a/b/insluiten/index.html')).toContain('frame-ancestors *');
    for (const named of ['/insluiten/', '/noties/insluiten/', '/noties/a/insluiten/', '/noties/insluiten/b/'])
      expect(policyOf(`${named}index.html`), named).toContain("frame-ancestors 'none'");
  });

  test.for([
    ['/bestanden/x.js', 'public, max-age=31536000, immutable'],
    ['/beeld/a.svg', 'public, max-age=31536000, immutable'],
    ['/zoekregister/fragment/nl_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['/zoekregister/pagefind.js', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/werker.js', 'no-cache'],
    ['/noties/beeld/index.html', 'no-cache'],
  ])('%s is kept: %s', ([file, value]) => {
    expect(headersOf(file!)['Cache-Control']).toBe(value);
  });
});

describe('every host is told the same', () => {
  const pages = [{ file: '/index.html', styles: [HASH], scripts: [] }];
  const redirects: [string, string][] = [['/oud/', '/nieuw/']];

  test('nginx', () => {
    const site = nginxSite(pages, redirects);
    expect(site).toContain(`"/index.html" " ${HASH}";`);
    expect(site).toContain('location = /oud/ { return 301 /nieuw/$is_args$args; }');
  });

  test('Caddy', () => {
    const site = caddyfile(pages, redirects);
    expect(site).toContain(`/index.html " ${HASH}"`);
    expect(site).toContain('redir /oud/ /nieuw/{samen_query} permanent');
  });

  test('static hosts: one rule for each shape of address, which contradicts nothing', () => {
    const page = (file: string, ...styles: string[]) => ({ file, styles, scripts: [] });
    const embeds = ['/noties/a/b/insluiten/index.html', '/noties/c/d/insluiten/index.html'];
    const held = [
      page('/404.html', "'sha256-weg'"),
      page('/index.html', HASH),
      page('/noties/a/b/index.html', "'sha256-een'"),
      page('/noties/c/d/index.html', "'sha256-twee'"),
      ...embeds.map((file) => page(file)),
    ];
    const files = [
      ...held.map(({ file }) => file),
      '/noties/a/b/oembed.json',
      '/beeld/x.svg',
      '/printen/a.pdf',
    ];
    const [everywhere = '', ...own] = staticHeaders(files, held, ['/beeld/']).split('\n\n');
    const rule = (path: string) => own.find((block) => block.startsWith(`${path}\n`)) ?? '';
    expect(own.map((block) => block.split('\n')[0])).toEqual([
      '/404.html',
      '/',
      '/noties/:p0/:p1/',
      '/noties/:p0/:p1/:p2/',
      '/noties/:p0/:p1/oembed.json',
      '/beeld/*',
      '/printen/:p0',
    ]);
    const names = (block: string) => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    const twice = own.flatMap(names).filter((name) => names(everywhere).includes(name));
    expect(new Set(twice)).toEqual(new Set(['Content-Security-Policy']));
    expect(rule('/')).toContain(`style-src 'self' ${HASH};`);
    expect(rule('/noties/:p0/:p1/')).toContain("style-src 'self' 'sha256-een' 'sha256-twee' 'sha256-weg';");
    expect(rule('/noties/:p0/:p1/:p2/')).toContain('frame-ancestors *');
    expect(rule('/noties/:p0/:p1/:p2/')).not.toContain('X-Frame-Options');
    expect(rule('/noties/:p0/:p1/oembed.json')).toContain('Access-Control-Allow-Origin: *');
    expect(rule('/beeld/*')).toContain('immutable');
    expect(rule('/beeld/*')).toContain("default-src 'none'; frame-ancestors 'none'");
    expect(rule('/printen/:p0')).toContain('Cache-Control: no-cache');
  });

  test('static hosts: the rules that fit an address together say what every other host does', () => {
    const html = `${HTML}<script>a</script>`;
    const files = [
      '/index.html',
      '/noties/a/b/index.html',
      '/noties/a/b/insluiten/index.html',
      '/noties/a/b/oembed.json',
      '/noties/beeld/a/index.html',
      '/beeld/x.svg',
      '/printen/a.pdf',
      '/werker.js',
    ];
    const pages = files.filter((file) => file.endsWith('.html'));
    const held = pages.map((file) => ({ file, ...inlineHashes(html) }));
    const rules = staticHeaders(files, held, ['/beeld/']);
    for (const file of files) {
      const said = askStaticHost(rules, file.replace('index.html', ''));
      const { 'Content-Security-Policy': policy, ...others } = headersOf(file, html);
      const policies = policy ? `${OUTER_POLICY}, ${policy}` : OUTER_POLICY;
      expect(said, file).toEqual({ ...others, 'Content-Security-Policy': policies });
    }
  });

  test('static hosts: what does not fit in a line of theirs has rules of its own', () => {
    const long = (name: string) => ({
      file: `/noties/${name}/index.html`,
      styles: Array.from({ length: 20 }, (_, at) => `'sha256-${name}${at}${'x'.repeat(40)}'`),
      scripts: [],
    });
    const held = ['a', 'b'].map(long);
    const text = staticHeaders(
      held.map(({ file }) => file),
      held,
      [],
    );
    expect(text.match(/^\/.*$/gm)).toEqual(['/*', '/noties/a/', '/noties/b/']);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

test('security.txt expires within a year, and is the same all month', () => {
  const on = (day: string) => securityTxt('/over/', new Date(`${day}T12:00:00Z`));
  expect(on('2026-11-01')).toBe(on('2026-11-30'));
  expect(on('2026-11-24')).toContain('Expires: 2027-10-01T00:00:00Z\n');
  expect(on('2026-11-24')).toMatch(/^Contact: https?:\/\/.+\/over\/\n/);
});
