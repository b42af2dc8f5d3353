import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DRAWN, drawing, verhaal, writeFiles } from '../support/fixture-booklet.ts';
import { scan } from '../support/rasters.ts';
import { QUIET } from '../support/quiet.ts';
import { differences, readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();
const SCANNED = 'noties/2-achter-de-dijk/02-een-scan';
let booklet: Booklet;

/** When every file of the kept images was last written, by path. */
async function writtenAt(): Promise<Map<string, number>> {
  const dir = join(booklet.cacheDir, 'beeld');
  const names = [...(await readTree(dir)).keys()];
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(dir, name))).mtimeMs] as const)),
  );
}

const entryOf = (name: string) => name.split('/')[0] ?? '';
const entriesIn = (times: Map<string, number>) => new Set([...times.keys()].map(entryOf));

/** The entries of which something was written between two moments. */
function remade(before: Map<string, number>, after: Map<string, number>): Set<string> {
  return new Set(
    [...after].filter(([name, time]) => before.get(name) !== time).map(([name]) => entryOf(name)),
  );
}

async function build(environment = {}): Promise<void> {
  const { code, output } = await booklet.build(environment);
  expect(output).toMatch(QUIET);
  expect(code).toBe(0);
}

beforeAll(async () => {
  booklet = await workspace.booklet({
    [`${SCANNED}/verhaal.mdx`]: verhaal('Een scan van papier', true),
    [`${SCANNED}/illustratie.png`]: await scan(700, 520).png().toBuffer(),
  });
  await build();
});

test('a second build in another folder is the same byte for byte, and makes no image again', async () => {
  const before = await writtenAt();
  expect(entriesIn(before).size).toBe(2);
  const second = join(booklet.outParent, '../elders/dist');
  await build({ OUT_DIR: second });
  expect(await writtenAt()).toEqual(before);
  const one = await readTree(booklet.outDir);
  expect(one.size).toBeGreaterThan(20);
  expect(differences(one, await readTree(second))).toEqual([]);
});

test('a build with an empty cache is the same byte for byte', async () => {
  const second = join(booklet.outParent, '../nieuw/dist');
  await rm(booklet.cacheDir, { recursive: true });
  await build({ OUT_DIR: second });
  expect(differences(await readTree(booklet.outDir), await readTree(second))).toEqual([]);
});

test('what a build kept of texts does not hold the next one to the folder they were in', async () => {
  const there = join(booklet.contentDir, '../inhoud');
  const second = join(booklet.outParent, '../verhuisd/dist');
  await rename(booklet.contentDir, there);
  await build({ CONTENT_DIR: there, OUT_DIR: second });
  await rename(there, booklet.contentDir);
  expect(differences(await readTree(booklet.outDir), await readTree(second))).toEqual([]);
});

test('what is damaged or gone in the cache is made again, and nothing else', async () => {
  const dir = join(booklet.cacheDir, 'beeld');
  const [before, built] = [await writtenAt(), await readTree(booklet.outDir)];
  const names = [...before.keys()];
  const damaged = names.find((name) => name.endsWith('.avif')) ?? '';
  const whole = await readFile(join(dir, damaged));
  await writeFile(join(dir, damaged), whole.fill(0, 200, 260));
  // Packed files, and the letters that Astro keeps.
  for (const folder of ['ingepakt', 'astro/fonts']) {
    const kept = await readdir(join(booklet.cacheDir, folder));
    expect(kept.length).toBeGreaterThan(10);
    for (const name of kept) await writeFile(join(booklet.cacheDir, folder, name), 'kapot');
  }
  await build();
  expect(remade(before, await writtenAt())).toEqual(new Set([entryOf(damaged)]));
  expect(differences(built, await readTree(booklet.outDir))).toEqual([]);

  const mended = await writtenAt();
  const gone = names.find((name) => name.endsWith('.svg')) ?? '';
  await rm(join(dir, gone));
  await build();
  expect(remade(mended, await writtenAt())).toEqual(new Set([entryOf(gone)]));
  expect((await readdir(dir)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('another drawing makes that one anew alone', async () => {
  const before = await writtenAt();
  await writeFiles(booklet.contentDir, { [`${DRAWN}/illustratie.svg`]: drawing('#d93a6e') });
  await build();
  const after = await writtenAt();
  expect(remade(before, after).size).toBe(1);
  expect(entriesIn(after).size).toBe(3);
});

test('a build that fails halfway leaves the last good one as it was, and nothing of its own', async () => {
  const before = await readTree(booklet.outParent);
  // Packing comes last: a file in the place of its folder stops the build when all else is written.
  const cacheDir = join(booklet.outParent, '../volle-cache');
  await cp(booklet.cacheDir, cacheDir, { recursive: true });
  await rm(join(cacheDir, 'ingepakt'), { recursive: true });
  await writeFile(join(cacheDir, 'ingepakt'), 'in de weg');
  const { code, output } = await booklet.build({ CACHE_DIR: cacheDir });
  expect(output).toContain(
    `Hier staat een bestand waar een map moet komen: ${join(cacheDir, 'ingepakt')} (EEXIST).`,
  );
  expect(code).toBe(1);
  expect(await readTree(booklet.outParent)).toEqual(before);
  expect(await readdir(booklet.outParent)).toEqual(['dist']);
});
