import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../src/write-whole.ts';

const folder = await mkdtemp(join(tmpdir(), 'boekje-schrijven-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file written by many at once is that of one of them, in a folder that was not there', async () => {
  const file = join(folder, 'nieuw/brief.txt');
  const texts = Array.from({ length: 9 }, (_, index) => String(index).repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(join(folder, 'nieuw'))).toEqual(['brief.txt']);
});

test('what cannot be put in its place leaves nothing beside it', async () => {
  const dir = join(folder, 'bezet');
  await mkdir(join(dir, 'brief.txt'), { recursive: true });
  await expect(writeWhole(join(dir, 'brief.txt'), 'Dag')).rejects.toThrow();
  expect(await readdir(dir)).toEqual(['brief.txt']);
});
