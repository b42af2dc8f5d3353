import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMisnamed } from '../../../src/manuscript/misnamed-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-naam-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('a picture that bears the name of a text is not to become that text', async () => {
  await writeFile(join(dir, 'verhaal.JPG'), '');
  expect(await findMisnamed(dir, 'verhaal.mdx')).toBe(undefined);
  await writeFile(join(dir, 'Verhaal.mdx.txt'), '');
  expect(await findMisnamed(dir, 'verhaal.mdx')).toMatchObject({ file: 'Verhaal.mdx.txt' });
});
