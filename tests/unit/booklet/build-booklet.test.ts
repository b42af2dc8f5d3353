import { describe, expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { ManuscriptError } from '../../../src/manuscript/problem.ts';
import type { Manuscript } from '../../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const problemsOf = (manuscript: Manuscript) => {
  try {
    buildBooklet(manuscript);
  } catch (error) {
    if (error instanceof ManuscriptError) return error.problems;
    throw error;
  }
  return [];
};

describe('the booklet', () => {
  const booklet = buildBooklet(manuscriptOf([2, 1]));
  const { pages, noties, verhalen } = booklet;
  const paths = pages.map(({ path }) => path);

  test('has every page once, in reading order', () => {
    expect(paths).toEqual([
      '/',
      '/welkom/',
      '/noties/notie-1/',
      '/noties/notie-1/verhaal-1/',
      '/noties/notie-1/verhaal-2/',
      '/noties/notie-2/',
      '/noties/notie-2/verhaal-1/',
      '/verhalen/',
      '/dank/',
    ]);
  });

  test('links each page to those before and after it', () => {
    expect(pages.map(({ previous }) => previous?.path)).toEqual([undefined, ...paths.slice(0, -1)]);
    expect(pages.map(({ next }) => next?.path)).toEqual([...paths.slice(1), undefined]);
  });

  test('leads from a notie past its verhalen', () => {
    expect(noties.map(({ after }) => after?.path)).toEqual(['/noties/notie-2/', '/verhalen/']);
  });

  test('numbers verhalen through the whole booklet', () => {
    expect(verhalen.map(({ number, total }) => `${number}/${total}`)).toEqual(['1/3', '2/3', '3/3']);
    expect(verhalen.map(({ notie }) => notie.number)).toEqual([1, 1, 2]);
  });

  test('names a notie by its short name, and a verhaal by its quote', () => {
    expect(noties[0]?.title).toBe('Notie 1');
    expect(verhalen[0]?.title).toBe('“Citaat 1.1”');
  });

  test('says what stands above each page', () => {
    expect(verhalen[2]?.breadcrumbs).toEqual([
      { path: '/', title: 'Buren' },
      { path: '/noties/notie-2/', title: 'Notie 2' },
    ]);
    expect(noties[0]?.breadcrumbs).toEqual([{ path: '/', title: 'Buren' }]);
    expect(pages[0]?.breadcrumbs).toEqual([]);
    expect(booklet.nietGevonden.breadcrumbs).toEqual([{ path: '/', title: 'Buren' }]);
  });

  test('puts what boek.yaml names on the cover', () => {
    const [omslag] = pages;
    expect(omslag?.kind === 'omslag' && [omslag.begin, ...omslag.uitgelicht]).toEqual([
      pages[1],
      verhalen[0],
    ]);
  });

  test('gives a verhaal its text only when it has one', () => {
    const manuscript = manuscriptOf([2]);
    manuscript.noties[0]!.verhalen[1]!.body = 'Tekst';
    expect(buildBooklet(manuscript).verhalen.map(({ body }) => body)).toEqual([
      undefined,
      'noties/1/2/verhaal.mdx',
    ]);
  });
});

test('an introduction to the noties stands above them', () => {
  const manuscript = manuscriptOf([1]);
  manuscript.paginas[0]!.slug = manuscript.boek.begin = manuscript.boek.contact = 'noties';
  const { verhalen } = buildBooklet(manuscript);
  expect(verhalen[0]?.breadcrumbs.map(({ path }) => path)).toEqual(['/', '/noties/', '/noties/notie-1/']);
});

test.each(['voorin', 'achterin', 'gebruik'] as const)(
  'knows the page to write to when it is %s',
  (plaats) => {
    const manuscript = manuscriptOf([1]);
    manuscript.boek.contact = 'dank';
    manuscript.paginas[1]!.data.plaats = plaats;
    expect(buildBooklet(manuscript).contact).toMatchObject({ kind: 'tekst', path: '/dank/' });
  },
);

test('tells of every name in boek.yaml that does not exist', () => {
  const manuscript = manuscriptOf([1]);
  Object.assign(manuscript.boek, {
    begin: 'nergens',
    contact: 'niemand',
    uitgelicht: ['notie-1/verhaal-1', 'notie-1/x', 'y'],
  });
  const told = problemsOf(manuscript).map(({ field, message, remedy }) => `${field}: ${message}: ${remedy}`);
  expect(told).toEqual([
    'begin: "nergens" bestaat niet: verbeter de naam',
    'contact: "niemand" bestaat niet: verbeter de naam',
    'uitgelicht: "notie-1/x" bestaat niet: verbeter de naam of haal hem weg',
    'uitgelicht: "y" bestaat niet: verbeter de naam of haal hem weg',
  ]);
});

test('tells of a page to begin with that is not read with the others', () => {
  const manuscript = manuscriptOf([1]);
  const [pagina] = manuscript.paginas;
  pagina!.data.plaats = 'gebruik';
  manuscript.boek.begin = pagina!.slug;
  expect(problemsOf(manuscript)).toMatchObject([
    { file: 'boek.yaml', field: 'begin', message: expect.stringContaining('plaats: gebruik') as string },
  ]);
});

test('refuses a page that wants the address of another', () => {
  const manuscript = manuscriptOf([1]);
  manuscript.paginas[1]!.slug = 'verhalen';
  expect(problemsOf(manuscript)).toMatchObject([{ file: 'paginas/2-dank.mdx', field: 'naam' }]);
});

test('holds ten thousand verhalen', () => {
  const { verhalen, pages } = buildBooklet(manuscriptOf(Array<number>(10).fill(1000)));
  expect(verhalen.at(-1)?.number).toBe(10_000);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});
