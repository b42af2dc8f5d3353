import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ImageStore } from '../../../src/images/image-store.ts';
import { drawing } from '../../support/fixture-booklet.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'beelden-'));
});
afterAll(() => rm(dir, { recursive: true }));

test('a drawing that cannot be used is told of with its file, what was expected and what to do', async () => {
  const file = join(dir, 'illustratie.svg');
  await writeFile(file, '<svg');
  await expect(new ImageStore(join(dir, 'kapot')).prepare(file)).rejects.toMatchObject({
    reason: 'de SVG heeft geen tekening erin',
    message: expect.stringMatching(
      new RegExp(`^${file}: de SVG heeft geen tekening erin\\.\\nVerwacht: .+\\.\\nDoe dit: .+\\.$`),
    ) as string,
  });
});

test('what went wrong is not remembered: a full disk may have room again', async () => {
  const [file, kept] = [join(dir, 'goed.svg'), join(dir, 'vol')];
  await writeFile(file, drawing('#2b5fc2'));
  await writeFile(kept, '');
  const store = new ImageStore(kept);
  await expect(store.prepare(file)).rejects.toThrow('EEXIST');
  await rm(kept);
  expect(await store.prepare(file)).toMatchObject({ width: 800, height: 600 });
});
