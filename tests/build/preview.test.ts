import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { serve, type Served } from '../support/serve.ts';

let folder: string;
let dist: string;
let served: Served;
const ask = (path: string, headers = {}) => fetch(new URL(path, served.url), { headers });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boekje-kijken-'));
  dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), '<p>Welkom</p>');
  await writeFile(join(dist, '404.html'), '<p>Hier is niets</p>');
  served = await serve(dist);
});
afterAll(async () => {
  served.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a page is found by the address that links give it, and by no other', async () => {
  expect(await (await ask('/')).text()).toContain('Welkom');
  for (const path of ['/index', '/404', '/elders/', '/elders.html']) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).toContain('Hier is niets');
  }
});

test('what is served says what it is, as a host would', async () => {
  await writeFile(join(dist, 'citaat.bib'), '@book{}');
  await writeFile(join(dist, 'citaat.vreemd'), '?');
  const typeOf = async (path: string) => (await ask(path)).headers.get('Content-Type');
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/elders/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/citaat.bib')).toBe('application/x-bibtex; charset=utf-8');
  expect(await typeOf('/citaat.vreemd')).toBe('application/octet-stream');
});

test('while a build puts itself in place there is nothing to see, and then there is again', async () => {
  await rename(dist, `${dist}-oud`);
  for (const path of ['/', '/elders/']) expect((await ask(path)).status).toBe(503);
  await rename(`${dist}-oud`, dist);
  expect((await ask('/')).status).toBe(200);
});

test('what cannot be sent ends one answer, and not the preview', async () => {
  // It is there, and cannot be opened.
  const socket = createServer().listen(join(dist, 'dicht.txt'));
  await expect(ask('/dicht.txt')).rejects.toThrow();
  socket.close();
  await expect(ask('/', { Range: 'bytes=5-2' })).rejects.toThrow();
  expect((await ask('/')).status).toBe(200);
});

test('a port that is taken is told of in a sentence, with another', async () => {
  const { port } = new URL(served.url);
  const { code, output } = await run('serve', { OUT_DIR: dist, PORT: port });
  expect(output).toBe(`Poort ${port} is bezet; kies een andere, zoals met PORT=4322.\n`);
  expect(code).toBe(1);
});
