import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../src/headers/headers.ts';
import { servedFiles } from '../../src/headers/site-files.ts';
import { MEDIA_TYPES } from '../../src/media-types.ts';
import { askHost } from '../support/ask.ts';
import { booklet } from '../support/pages.ts';
import { serveHost, type Host } from '../support/serve-host.ts';

const outDir = inject('outDir');
const files = (await servedFiles(outDir)).filter((file) => file !== '/404.html');
const cover = '/';
const verhaal = booklet.verhalen[0]!.path;
let nginx: Host;

beforeAll(async () => {
  nginx = await serveHost('nginx', outDir);
});
afterAll(() => nginx?.stop());

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askHost(nginx.port, path, headers, method);

describe('packed', () => {
  const text = files.filter((file) => MEDIA_TYPES[extname(file).slice(1)]?.packed);

  test.for([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['br', 'br;q=1.0, gzip;q=0.8', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
    ['gzip', 'gzip, brrr', gunzipSync],
  ] as const)(
    'as %s for a browser that says %s, with the same headers',
    async ([encoding, accept, unpack]) => {
      const plain = await ask(verhaal);
      const { headers, body, status } = await ask(verhaal, { 'Accept-Encoding': accept });
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']).toBe('Accept-Encoding');
      expect(unpack(body).equals(plain.body)).toBe(true);
      for (const name of ['content-type', 'content-security-policy', 'cache-control'])
        expect(headers[name]).toBe(plain.headers[name]);
    },
  );

  test('every text of some size is there both ways, and is the same inside', async () => {
    for (const file of text) {
      const plain = await readFile(join(outDir, file));
      if (plain.length < 1000) continue;
      expect(brotliDecompressSync(await readFile(join(outDir, `${file}.br`))).equals(plain), file).toBe(true);
      expect(gunzipSync(await readFile(join(outDir, `${file}.gz`))).equals(plain), file).toBe(true);
    }
  });

  test('plain for who takes neither', async () => {
    const { headers, body } = await ask(verhaal, { 'Accept-Encoding': 'identity' });
    expect(headers['content-encoding']).toBe(undefined);
    expect(String(body)).toMatch(/^<!doctype html>/i);
  });
});

describe('requests of every manner', () => {
  const font = files.find((file) => file.endsWith('.woff2'))!;

  test('HEAD says what GET says, without the body', async () => {
    for (const path of [cover, verhaal, font, '/bestaat-niet/']) {
      const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
      expect(head.status).toBe(get.status);
      expect(head.body.length).toBe(0);
      const { date: _, ...said } = head.headers;
      const { date: __, ...expected } = get.headers;
      expect(said).toEqual(expected);
    }
  });

  test('a range gives that part, an impossible one is refused', async () => {
    const { size } = await stat(join(outDir, font));
    const part = await ask(font, { Range: 'bytes=10-29' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-29/${size}`);
    expect(part.body.equals((await readFile(join(outDir, font))).subarray(10, 30))).toBe(true);
    expect((await ask(font, { Range: 'bytes=-5' })).body.length).toBe(5);
    expect((await ask(font, { Range: `bytes=${size}-` })).status).toBe(416);
  });

  test.for([undefined, 'br', 'gzip'])('what a browser still has is not sent again (%s)', async (encoding) => {
    const accept: Record<string, string> = encoding ? { 'Accept-Encoding': encoding } : {};
    const first = await ask(verhaal, accept);
    const byTag = await ask(verhaal, { ...accept, 'If-None-Match': first.headers.etag! });
    expect(byTag.status).toBe(304);
    expect(byTag.body.length).toBe(0);
    expect(byTag.headers['cache-control']).toBe('no-cache');
    const byTime = await ask(verhaal, { ...accept, 'If-Modified-Since': first.headers['last-modified']! });
    expect(byTime.status).toBe(304);
    expect((await ask(verhaal, { ...accept, 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    expect((await ask(verhaal, {}, method)).status).toBe(405);
  });
});

describe('addresses', () => {
  test('a folder without its slash leads to it with one, on the same host', async () => {
    const { status, headers } = await ask(verhaal.slice(0, -1));
    expect(status).toBe(301);
    expect(headers.location).toBe(verhaal);
  });

  test.for([
    '/bestaat-niet',
    '/bestaat-niet/',
    '/beeld/',
    '/noties/bestaat-niet/insluiten/',
    '/404.html',
    '/_headers',
    '/.hosting/nginx.conf',
    '/.hosting/',
    '/index.html.br',
    '/index.html.gz',
    '/favicon.svg/',
    '/%00',
    '/%ff%fe',
    '/%0d%0aSet-Cookie:%20a=b',
    '/noties/%0d%0aX:%20y/',
    '/..%5c..%5cetc%5cpasswd',
  ])('%s is not there: the page that helps on, with status 404', async (path) => {
    const { status, headers, body } = await ask(path);
    // A zero byte is no address at all to nginx.
    expect(status).toBe(path === '/%00' ? 400 : 404);
    expect(headers['set-cookie']).toBe(undefined);
    if (status === 404) {
      expect(String(body)).toContain('Deze pagina is er niet');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      const html = await readFile(join(outDir, '404.html'), 'utf8');
      expect(headers['content-security-policy']).toBe(
        headersOf('/404.html', html)['Content-Security-Policy'],
      );
    }
  });

  test.for([
    '/../../../etc/passwd',
    '/beeld/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/index.html%2f..%2f..%2fetc/passwd',
    '//etc/passwd',
    '/./../etc/passwd',
  ])('%s does not lead out of the site', async (path) => {
    // Sent by hand: a client of good manners would tidy the path first.
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toContain('root:');
  });

  test('an address longer than any is not there either', async () => {
    expect((await ask(`/${'a'.repeat(4000)}/`)).status).toBe(404);
    expect((await ask(`/${'a'.repeat(40_000)}/`)).status).toBe(414);
  });

  test('dots and double slashes within the site lead where they point', async () => {
    expect(await raw(`GET /noties/..${verhaal} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    expect((await ask(`/${verhaal}?q=%3Cscript%3E`)).status).toBe(200);
  });

  test('security.txt says whom to tell, and is valid for more than a month and less than a year', async () => {
    const { body, headers } = await ask('/.well-known/security.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const [, expires = ''] = /^Expires: (.+)$/m.exec(String(body)) ?? [];
    const days = (Date.parse(expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
    const [, contact = ''] = /^Contact: (.+)$/m.exec(String(body)) ?? [];
    expect(new URL(contact).pathname).toBe(booklet.contact.path);
    expect((await ask(booklet.contact.path)).status).toBe(200);
  });
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(nginx.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
