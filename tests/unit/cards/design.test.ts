import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { designKey, readDesign } from '../../../src/cards/design.ts';

/** Words, colours and measures that stand elsewhere and come on a card. */
const FILES = ['src/i18n/nl.ts', 'src/palettes.ts', 'src/styles/page-css.ts'];
let root: string;
const write = (name: string, text: string) => writeFile(join(root, name), text);
const packages = (satori: string, other = '1.0.0') =>
  write('package.json', JSON.stringify({ dependencies: { satori, sharp: '1.0.0', other } }));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'boekje-ontwerp-'));
  for (const file of [...FILES, 'src/cards/a.ts', 'src/paper/a.ts']) {
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
    () => write('src/cards/a.ts', 'export const size = 2;'),
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
