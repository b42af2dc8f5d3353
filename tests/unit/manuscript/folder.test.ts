import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../../src/manuscript/folder.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-map-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('tells files from folders, and sees nothing that computers leave behind', async () => {
  const left = ['._verhaal.mdx', '.DS_Store', '~$verhaal.mdx', 'verhaal.mdx~', 'Thumbs.db', 'desktop.ini'];
  for (const name of ['verhaal.mdx', 'scan.png', ...left]) await writeFile(join(dir, name), '');
  for (const name of ['01-een', '.git']) await mkdir(join(dir, name));
  const { files, folders } = await readFolder(dir);
  expect(files.sort()).toEqual(['scan.png', 'verhaal.mdx']);
  expect(folders).toEqual(['01-een']);
});

test('finds nothing in a folder that is not there', async () => {
  expect(await readFolder(join(dir, 'weg'))).toEqual({ files: [], folders: [] });
});

test('what is there and cannot be read is not taken for empty', async () => {
  await symlink('rond', join(dir, 'rond'));
  await expect(readFolder(join(dir, 'rond'))).rejects.toThrow('ELOOP');
});
