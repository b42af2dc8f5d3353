import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'boekje-inpakken-'));
vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
const load = () => import('../../../src/integrations/compress.ts');
afterAll(() => rm(folder, { recursive: true, force: true }));

async function packAll(dir: string, { compress }: Awaited<ReturnType<typeof load>>): Promise<void> {
  const pack = compress().hooks['astro:build:done'] as unknown as (options: object) => Promise<void>;
  await pack({ dir: pathToFileURL(`${dir}/`), logger: { info: () => undefined } });
}

test('files that are the same are all packed, from an empty cache too', async () => {
  const text = '<p>Deze pagina is verhuisd</p>'.repeat(400);
  for (let round = 0; round < 5; round++) {
    const dir = join(folder, `uit-${round}`);
    await mkdir(dir);
    const names = Array.from({ length: 12 }, (_, index) => `${index}.html`);
    for (const name of names) await writeFile(join(dir, name), text + round);
    await packAll(dir, await load());
    expect(await readdir(dir)).toHaveLength(3 * names.length);
    for (const name of names)
      expect(String(brotliDecompressSync(await readFile(join(dir, `${name}.br`))))).toBe(text + round);
  }
});

test('what another version packed is left behind', async () => {
  const dir = join(folder, 'uit');
  await mkdir(dir);
  await writeFile(join(dir, 'index.html'), '<p>Dag</p>'.repeat(100));
  const made = async () => (
    await packAll(dir, await load()),
    (await readdir(join(folder, 'cache/ingepakt'))).length
  );
  const before = await made();
  expect(await made()).toBe(before);
  vi.resetModules();
  Object.defineProperty(process, 'versions', {
    value: { ...process.versions, brotli: '0.0.0', zlib: '0.0.0' },
  });
  expect(await made()).toBe(before + 2);
});
