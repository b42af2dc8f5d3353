import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { ended, run, start } from '../support/run.ts';
import { readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();

test.for([
  ['serve', { PORT: 'abc' }, 'PORT is "abc". Verwacht een getal'],
  ['serve', { PORT: '99999' }, 'PORT is "99999". Verwacht een getal'],
  ['serve', { SITE_URL: 'x' }, 'SITE_URL is "x". Verwacht een adres'],
  ['urls', { SITE_URL: 'x' }, 'SITE_URL is "x". Verwacht een adres'],
  ['build', { BASE_PATH: 'een map' }, 'BASE_PATH is "een map". Verwacht een map'],
] as [string, Record<string, string>, string][])(
  '%s with %o says in one sentence what is wrong',
  async ([command, environment, words]) => {
    const { code, output } = await run(command, environment);
    expect(code).toBe(1);
    expect(output.startsWith(words)).toBe(true);
    expect(output.trim().split('\n')).toHaveLength(1);
  },
);

let booklet: Booklet;
beforeAll(async () => {
  booklet = await workspace.booklet();
  expect((await booklet.build()).code).toBe(0);
});

test.for(['SIGINT', 'SIGTERM'] as const)(
  'a build that is interrupted by %s ends without a word; the last good one stays, and nothing of its own',
  async (signal) => {
    const before = await readTree(booklet.outParent);
    const child = start('build', {
      CONTENT_DIR: booklet.contentDir,
      OUT_DIR: booklet.outDir,
      CACHE_DIR: booklet.cacheDir,
    });
    const end = ended(child);
    const pages = async () => {
      const staging = (await readdir(booklet.outParent)).find((name) => name.startsWith('.dist-'));
      return staging ? (await readdir(`${booklet.outParent}/${staging}`)).length : 0;
    };
    while (child.exitCode === null && (await pages()) === 0) await setTimeout(20);
    child.kill(signal);
    expect((await end).output).toBe('');
    expect(child.exitCode).toBe(1);
    expect(await readTree(booklet.outParent)).toEqual(before);
    expect(await readdir(booklet.outParent)).toEqual(['dist']);
  },
);
