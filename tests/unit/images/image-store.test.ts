import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ImageStore } from '../../../src/images/image-store.ts';
import { drawing } from '../../support/fixture-booklet.ts';

const full = vi.hoisted(() => ({ disk: false }));
const locked = vi.hoisted(() => ({ file: '' }));
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const writeFile: typeof real.writeFile = (file, ...rest) =>
    full.disk ? Promise.reject(new Error('ENOSPC')) : real.writeFile(file, ...rest);
  const readFile = ((file: string, encoding: BufferEncoding) =>
    file === locked.file
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      : real.readFile(file, encoding)) as typeof real.readFile;
  return { ...real, readFile, writeFile };
});

let folder: string;
let dir: string;
let master: string;

beforeEach(async () => {
  full.disk = false;
  locked.file = '';
  folder = await mkdtemp(join(tmpdir(), 'boekje-beeld-'));
  dir = join(folder, 'beeld');
  master = join(folder, 'illustratie.svg');
  await writeFile(master, drawing('#2b5fc2'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('of two builds that make one entry at once, the first is left alone: it is read already', async () => {
  const builds = [new ImageStore(dir), new ImageStore(dir)];
  const both = builds.map((build) => build.prepare(master));
  await Promise.race(both);
  const [key = ''] = (await readdir(dir)).filter((name) => !name.startsWith('.'));
  const first = (await stat(join(dir, key))).ino;
  await Promise.all(both);
  expect((await stat(join(dir, key))).ino).toBe(first);
  expect(await readdir(dir)).toEqual([key]);
  for (const build of builds) expect(await build.svgOf(master)).toContain('<svg');
});

test('what is no whole entry makes room, whatever stands there', async () => {
  const key = await new ImageStore(dir).keyOf(master);
  for (const put of [
    () => writeFile(join(dir, key), 'kapot'),
    async () => {
      await mkdir(join(dir, key));
      await writeFile(join(dir, key, 'beeld.json'), '{}');
    },
  ]) {
    await rm(join(dir, key), { recursive: true });
    await put();
    expect(await new ImageStore(dir).svgOf(master)).toContain('<svg');
    expect(await readdir(dir)).toEqual([key]);
  }
});

test('a disk that fills up is left without half an entry', async () => {
  full.disk = true;
  await expect(new ImageStore(dir).prepare(master)).rejects.toThrow('ENOSPC');
  expect(await readdir(dir)).toEqual([]);
});

test('a drawing that cannot be used is told of with its file, what was expected and what to do', async () => {
  await writeFile(master, '<svg');
  await expect(new ImageStore(dir).prepare(master)).rejects.toMatchObject({
    reason: 'de SVG heeft geen tekening erin',
    message: expect.stringMatching(
      new RegExp(`^${master}: de SVG heeft geen tekening erin\\.\\nVerwacht: .+\\.\\nDoe dit: .+\\.$`),
    ) as string,
  });
});

test('a drawing that may not be read is no drawing that is wrong', async () => {
  locked.file = master;
  await expect(new ImageStore(dir).prepare(master)).rejects.toMatchObject({ name: 'Error', code: 'EACCES' });
});

test('what went wrong is not remembered: a full disk may have room again', async () => {
  const store = new ImageStore(dir);
  full.disk = true;
  await expect(store.prepare(master)).rejects.toThrow('ENOSPC');
  full.disk = false;
  expect(await store.prepare(master)).toMatchObject({ width: 800, height: 600 });
});
