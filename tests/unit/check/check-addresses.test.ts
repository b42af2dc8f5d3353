import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { checkAddresses, freshAddresses } from '../../../src/check/check-addresses.ts';
import { settings } from '../../../src/settings.ts';
import { manuscriptOf } from '../../support/manuscript.ts';
import { booklet } from '../../support/pages.ts';

test('every address of the booklet is recorded: none can be lost unseen', async () => {
  // Is it published on purpose? Then: npm run urls -- --accept
  expect(await freshAddresses(settings.contentDir, booklet)).toEqual([]);
});

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-adressen-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Takes away what was recorded as published. */
async function problemsOf(recorded: string[], doorverwijzingen = {}, titel = 'Buren') {
  await writeFile(join(dir, 'adressen.txt'), recorded.join('\n'));
  const manuscript = manuscriptOf([1]);
  const found = await checkAddresses(
    dir,
    buildBooklet({ ...manuscript, boek: { ...manuscript.boek, titel }, doorverwijzingen }),
  );
  return found.map(({ field, remedy }) => [field, remedy]);
}

const FILES = ['a4', 'a5', 'vouwboekje', 'kaarten', 'affiche'].map((form) => `/printen/oud-${form}.pdf`);

test('the files of a notie with another name are missed', async () => {
  const problems = await problemsOf(FILES);
  expect(problems.map(([field]) => field)).toEqual(FILES);
  expect(problems[1]![1]).toContain(
    'zet in doorverwijzingen.yaml een regel: /printen/oud-a5.pdf: /het/nieuwe/adres.pdf',
  );
});

test('they go with the notie, and so do its slides', async () => {
  const recorded = ['/noties/oud/', '/presenteren/oud/', ...FILES];
  expect(await problemsOf(recorded, { '/noties/oud/': '/noties/notie-1/' })).toEqual([]);
});

test('the files of a booklet with another title are missed, and can be led on', async () => {
  const recorded = ['/printen/buren-a5.pdf', '/printen/buren.epub', '/meenemen/buren.zip'];
  expect(await problemsOf(recorded)).toEqual([]);
  expect((await problemsOf(recorded, {}, 'Straat')).map(([field]) => field)).toEqual(recorded);
  const redirects = Object.fromEntries(recorded.map((path) => [path, path.replace('buren', 'straat')]));
  expect(await problemsOf(recorded, redirects, 'Straat')).toEqual([]);
});

test('while the title cannot be read, pages are missed and files are not', async () => {
  const recorded = ['/weg/', '/printen/buren-a5.pdf', '/meenemen/buren.zip'];
  const redirects = { '/printen/straat-a5.pdf': '/printen/buren-a5.pdf', '/oud/': '/nergens/' };
  const problems = await problemsOf(recorded, redirects, '');
  expect(problems.map(([field]) => field)).toEqual(['/weg/', '/oud/']);
});
