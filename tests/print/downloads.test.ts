import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { downloadsOf } from '../../src/booklet/downloads.ts';
import { booklet } from '../support/pages.ts';

test('the files that are there are those of which the addresses are kept', async () => {
  const found: string[] = [];
  for (const folder of ['printen', 'meenemen']) {
    const names = await readdir(join(inject('outDir'), folder));
    found.push(...names.filter((name) => /\.(pdf|epub|zip)$/.test(name)).map((name) => `/${folder}/${name}`));
  }
  expect(found.toSorted()).toEqual(downloadsOf(booklet).toSorted());
});
