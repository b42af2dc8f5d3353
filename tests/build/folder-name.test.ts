import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBooklet } from '../support/fixture-booklet.ts';
import { run } from '../support/run.ts';

let root: string;

// What stands in the name of the folder would say something else in an address.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'boekje 100%20 '));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(name, join(root, name), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await writeBooklet(join(root, 'content'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a project builds whatever its folder is called', async () => {
  const { code, output } = await run('build', {}, [], root);
  expect(output).toContain('De site staat in dist.');
  expect(code).toBe(0);
  expect(await readFile(join(root, 'dist/welkom/index.html'), 'utf8')).toContain('Dag lezer.');
});

test('and finds its scenes there', async () => {
  const { code, output } = await run('../illustrations/illustrate', {}, ['--render', '--only', 'bal'], root);
  expect(output).toContain('contactsheet/het-sneeuwbaleffect-320.png written.');
  expect(code).toBe(0);
});
