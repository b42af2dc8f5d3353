import { expect, test } from 'vitest';
import { absoluteUrl, href, isFile, paths, slugOf } from '../../../src/booklet/urls.ts';

test.each([
  ['/', '/', '/'],
  ['/welkom/', '/', '/welkom/'],
  ['/', '/haven', '/haven/'],
  ['/welkom/', '/haven', '/haven/welkom/'],
  ['/beeld/a.svg', '/een/twee', '/een/twee/beeld/a.svg'],
])('puts %s under %s as %s', (path, basePath, address) => {
  expect(href(path, basePath)).toBe(address);
});

test.each([
  ['/', false],
  ['/dank/', false],
  ['/dank', false],
  ['/versie-2.0/', false],
  ['/printen/dank-a5.pdf', true],
])('%s is that of a file: %s', (path, file) => {
  expect(isFile(path)).toBe(file);
});

test('makes an address a reader can pass on', () => {
  const settings = { siteUrl: 'https://voorbeeld.nl', basePath: '/haven' } as Parameters<
    typeof absoluteUrl
  >[1];
  expect(absoluteUrl('/welkom/', settings)).toBe('https://voorbeeld.nl/haven/welkom/');
});

test('closes the path of every page with a slash', () => {
  const pages = [
    paths.omslag(),
    paths.pagina('a'),
    paths.noties(),
    paths.notie('a'),
    paths.verhaal('a', 'b'),
    paths.verhalen(),
  ];
  expect(pages).toEqual(['/', '/a/', '/noties/', '/noties/a/', '/noties/a/b/', '/verhalen/']);
});

test.each([
  ['Samenwerkende Stad', 'samenwerkende-stad'],
  ['Eén café & één reünie', 'een-cafe-een-reunie'],
  ['’s Avonds in de wijk!', 's-avonds-in-de-wijk'],
  ['«Ја»', 'boekje'],
])('names a file for the title %s: %s', (title, name) => {
  expect(slugOf(title)).toBe(name);
});
