import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { run } from '../support/run.ts';
import { readTree } from '../support/workspace.ts';

let dir: string;
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'boekje-zelfde-'))));
afterAll(() => rm(dir, { recursive: true }));

test('the real booklet, built once more and without a cache, is the same byte for byte', async () => {
  const outDir = join(dir, 'dist');
  // At another moment of the same day: nothing may say when it was made to the second, as a PDF is apt to.
  const later = String(Number(process.env.SOURCE_DATE_EPOCH) + 1);
  const { code, output } = await run('build', {
    OUT_DIR: outDir,
    CACHE_DIR: join(dir, 'cache'),
    SOURCE_DATE_EPOCH: later,
  });
  expect(code, output).toBe(0);
  const [one, two] = [await readTree(inject('outDir')), await readTree(outDir)];
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([name, data]) => !two.get(name)?.equals(data)).map(([name]) => name)).toEqual([]);
});
