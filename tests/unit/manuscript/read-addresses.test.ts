import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  ADDRESSES_FILE,
  readAddresses,
  readRedirects,
  REDIRECTS_FILE,
} from '../../../src/manuscript/read-addresses.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'adressen-'));
});
afterEach(() => rm(dir, { recursive: true }));

test('without a list nothing was published, and nothing leads elsewhere', async () => {
  expect(await readAddresses(dir)).toEqual([]);
  expect(await readRedirects(dir)).toEqual({ redirects: {}, problems: [] });
});

test('a list holds an address a line, and lines of other things', async () => {
  await writeFile(join(dir, ADDRESSES_FILE), '# Ooit gepubliceerd.\r\n/\r\n/welkom/\n\n');
  expect(await readAddresses(dir)).toEqual(['/', '/welkom/']);
});

test.each([
  [ADDRESSES_FILE, readAddresses],
  [REDIRECTS_FILE, readRedirects],
])('a file %s that is there and cannot be read is not taken for none', async (name, read) => {
  await symlink(name, join(dir, name));
  await expect(read(dir)).rejects.toThrow('ELOOP');
});
