import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fileOf, pages } from '../support/pages.ts';

test.for(pages)('Safari reads the underlines of $path, and what a tap selects', async (page) => {
  const html = await readFile(join(inject('outDir'), fileOf(page)), 'utf8');
  // It knows no thickness in the short form, and drops the whole line; selecting it knows by a name of its own.
  expect(html.match(/[{;]text-decoration:\w+ [^;}]+/g)).toBeNull();
  expect(html.match(/(?<!-webkit-user-select:\w+;)(?<=[{;])user-select:[^;}]+/g)).toBeNull();
});
