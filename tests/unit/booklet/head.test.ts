import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { headOf } from '../../../src/booklet/head.ts';
import type { AnyPage } from '../../../src/booklet/pages.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const booklet = buildBooklet(manuscriptOf([2, 1]));
const card = { name: 'kaart.png', width: 1200, height: 630, alt: 'Een kaart' } as const;
const head = (page: AnyPage) => headOf(page, booklet, card);
const contentOf = (page: AnyPage, key: string) =>
  head(page).meta.find((meta) => ('name' in meta ? meta.name : meta.property) === key)?.content;
const linkOf = (page: AnyPage, rel: string) => head(page).links.find((link) => link.rel === rel)?.href;

test('every page has a title of its own, ending in that of the booklet', () => {
  const titles = booklet.pages.map((page) => head(page).title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles[0]).toBe('Buren: Een haven');
  expect(titles.slice(1).every((title) => title.endsWith(' – Buren'))).toBe(true);
});

test('every page has a description and an absolute address', () => {
  for (const page of booklet.pages) {
    expect(contentOf(page, 'description'), page.path).toMatch(/\w{3}/);
    expect(linkOf(page, 'canonical')).toBe(`http://localhost:4321${page.path}`);
    expect(contentOf(page, 'og:url')).toBe(linkOf(page, 'canonical'));
    expect(contentOf(page, 'og:image')).toMatch(/^http:\/\/localhost:4321\/\w+\/kaart\.png$/);
  }
});

test('no page names one to be fetched before its reader asks: Firefox does so for the next, and its policy stops it', () => {
  for (const page of booklet.pages) {
    expect(head(page).links.map(({ rel }) => rel)).not.toContain('next');
  }
});

test('a page that is not found has no address of its own', () => {
  const { meta, links } = head(booklet.nietGevonden);
  expect(meta.map((item) => ('name' in item ? item.name : item.property))).toEqual(['description']);
  expect(links.map(({ rel }) => rel)).not.toContain('canonical');
});

test('a verhaal with a drawing is described by it', () => {
  const verhaal = {
    ...booklet.verhalen[0]!,
    illustratie: {
      file: 'a.svg',
      alt: 'Boot',
      beschrijving: 'Een boot vaart uit.',
      tekenaar: undefined,
      vanUitgave: true,
    },
  };
  expect(contentOf(verhaal, 'description')).toBe('Een boot vaart uit.');
});
