import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { designKey, FILES, FOLDERS, readDesign } from '../../../src/cards/design.ts';

/** What cards take that draws nothing, or that is in their key otherwise: letters by their bytes, images by their own key. */
const KNOWN_OTHERWISE = [
  'src/at-once.ts',
  'src/booklet/pages.ts',
  'src/fonts/parts.ts',
  'src/fonts/subset-fonts.ts',
  'src/images/images.ts',
  'src/settings.ts',
  'src/versions.ts',
  'src/write-whole.ts',
];

/** The files of src a file takes values from. */
async function takenBy(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)';/gm);
  return [...imports].map(([, name = '']) => posix.join(posix.dirname(file), name));
}

let root: string;
const write = (name: string, text: string) => writeFile(join(root, name), text);
const packages = (satori: string, other = '1.0.0') =>
  write('package.json', JSON.stringify({ dependencies: { satori, sharp: '1.0.0', other } }));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'boekje-ontwerp-'));
  for (const file of [...FILES, ...FOLDERS.map((folder) => `${folder}/a.ts`)]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await write(file, 'export const size = 1;');
  }
  await packages('1.0.0');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('old cards are left behind by other code or another program, and by nothing else', async () => {
  const keys = [await readDesign(root)];
  await packages('1.0.0', '2.0.0');
  expect(await readDesign(root)).toBe(keys[0]);
  for (const change of [
    ...FOLDERS.map((folder) => () => write(`${folder}/a.ts`, 'export const size = 2;')),
    () => write('src/paper/b.ts', ''),
    () => write('src/paper/b.ts', 'export {};'),
    () => packages('1.0.1'),
    ...FILES.map((file) => () => write(file, 'export const size = 2;')),
  ]) {
    await change();
    keys.push(await readDesign(root));
  }
  // An empty file draws nothing.
  expect(new Set(keys).size).toBe(keys.length - 1);
  expect(await designKey()).not.toBe(keys[0]);
});

test('no file that comes on a card is missing from the key', async () => {
  const queue = [...FOLDERS.flatMap((folder) => globSync(`${folder}/*.ts`)), ...FILES];
  const reached = new Set(queue.map((file) => file.replaceAll('\\', '/')));
  for (const file of reached) {
    if (KNOWN_OTHERWISE.includes(file)) continue;
    for (const taken of await takenBy(file)) reached.add(taken);
  }
  const elsewhere = [...reached].filter((file) => !FOLDERS.includes(dirname(file)));
  expect(elsewhere.sort()).toEqual([...FILES, ...KNOWN_OTHERWISE].sort());
});
