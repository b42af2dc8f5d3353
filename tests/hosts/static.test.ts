import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ledFiles } from '../../src/booklet/redirects.ts';
import { headersOf, OUTER_POLICY } from '../../src/headers/headers.ts';
import { servedFiles } from '../../src/headers/site-files.ts';
import { booklet } from '../support/pages.ts';
import { askStaticHost } from '../support/static-host.ts';

const HASH = / ('sha256-[^']+')/g;

test('a host that reads _headers says of every file what every other host does', async () => {
  const outDir = inject('outDir');
  const rules = await readFile(join(outDir, '_headers'), 'utf8');
  // Where the list of redirects leads on, no page is served.
  const led = ledFiles(booklet);
  for (const file of await servedFiles(outDir)) {
    if (led.has(file)) continue;
    const html = file.endsWith('.html') ? await readFile(join(outDir, file), 'utf8') : '';
    const { 'Content-Security-Policy': own = '', ...others } = headersOf(file, html);
    const { 'Content-Security-Policy': policy = '', ...said } = askStaticHost(
      rules,
      file.replace(/index\.html$/, ''),
    );
    expect(said, file).toEqual(others);
    // A rule is for all addresses of one shape, and names what each of them holds.
    expect(policy.replace(HASH, ''), file).toBe(
      [OUTER_POLICY, own.replace(HASH, '')].filter(Boolean).join(', '),
    );
    for (const [, hash] of own.matchAll(HASH)) expect(policy, file).toContain(hash);
  }
});
