import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { servedFiles } from '../../src/headers/site-files.ts';

const outDir = inject('outDir');

/**
 * What others wrote and readers run, as it was when we read it: another version must be read anew before it is
 * published. Pagefind 1.5.2: fetches its own index, from its own folder; no other address, storage or eval.
 */
const READ = {
  '/zoekregister/pagefind-worker.js': '4ca50d25bcab9e1c3afbc00ab5f7761114e83c8fc1b83d38655af1558b650c2a',
  '/zoekregister/pagefind.js': '252d272bd34d483d19a752060f6a065114d15ab12c42d8f905ca565e2768a009',
  '/zoekregister/wasm.nl.pagefind': 'c213777760f16411e6089808577e97e5512bea39f8c4dfc6c7ef9a5464c77c49',
};
/** Packages that become part of our own scripts: a QR code of a choice. */
const BUNDLED = ['uqr'];

test('what runs in the browser is ours, or was read', async () => {
  const runs = (await servedFiles(outDir)).filter((file) => /\.(js|mjs|wasm|pagefind)$/.test(file));
  const others = runs.filter((file) => !file.startsWith('/bestanden/') && file !== '/werker.js');
  const sums = others.map(async (file) => [
    file,
    createHash('sha256')
      .update(await readFile(join(outDir, file)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(await Promise.all(sums))).toEqual(READ);
});

test('our own scripts take in no other package than these', async () => {
  const dir = 'src/scripts';
  const taken = new Set<string>();
  for (const name of await readdir(dir, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const code = await readFile(join(dir, name), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:from |import |import\()'([^.'][^']*)'/g)) taken.add(from);
  }
  expect([...taken]).toEqual(BUNDLED);
});
