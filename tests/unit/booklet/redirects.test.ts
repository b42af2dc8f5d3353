import { describe, expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { redirectsOf } from '../../../src/booklet/redirects.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const NOTIE = '/noties/notie-1/';
const VERHAAL = `${NOTIE}verhaal-1/`;
const ATTACHMENTS = ['insluiten/', 'oembed.json', 'qr.svg', 'citaat.bib', 'citaat.ris'];
const redirects = (doorverwijzingen: Record<string, string>) =>
  redirectsOf(buildBooklet({ ...manuscriptOf([1]), doorverwijzingen }));

describe('where old addresses lead', () => {
  test('a verhaal takes along all that belongs to it', () => {
    const { moved, goneEmbeds } = redirects({ '/noties/oud/een/': VERHAAL });
    expect(moved).toEqual([
      ['/noties/oud/een/', VERHAAL],
      ...ATTACHMENTS.map((name) => [`/noties/oud/een/${name}`, VERHAAL + name]),
    ]);
    expect(goneEmbeds).toEqual([]);
  });

  test('a notie takes along its code, its slides and its files', () => {
    const { moved } = redirects({ '/noties/oud/': NOTIE });
    expect(Object.fromEntries(moved)).toEqual({
      '/noties/oud/': NOTIE,
      '/noties/oud/qr.svg': `${NOTIE}qr.svg`,
      '/presenteren/oud/': '/presenteren/notie-1/',
      '/printen/oud-a4.pdf': '/printen/notie-1-a4.pdf',
      '/printen/oud-a5.pdf': '/printen/notie-1-a5.pdf',
      '/printen/oud-vouwboekje.pdf': '/printen/notie-1-vouwboekje.pdf',
      '/printen/oud-kaarten.pdf': '/printen/notie-1-kaarten.pdf',
      '/printen/oud-affiche.pdf': '/printen/notie-1-affiche.pdf',
    });
  });

  test('of a verhaal that is gone the embed stays, for a frame shows no other page of the site', () => {
    const { moved, goneEmbeds } = redirects({ [`${NOTIE}weg/`]: NOTIE, '/noties/oud/weg/': '/welkom/' });
    expect(goneEmbeds).toEqual([
      [`${NOTIE}weg/insluiten/`, NOTIE],
      ['/noties/oud/weg/insluiten/', '/welkom/'],
    ]);
    expect(Object.fromEntries(moved)).toEqual({
      [`${NOTIE}weg/`]: NOTIE,
      [`${NOTIE}weg/qr.svg`]: `${NOTIE}qr.svg`,
      [`${NOTIE}weg/citaat.bib`]: NOTIE,
      [`${NOTIE}weg/citaat.ris`]: NOTIE,
      '/noties/oud/weg/': '/welkom/',
      '/noties/oud/weg/citaat.bib': '/welkom/',
      '/noties/oud/weg/citaat.ris': '/welkom/',
    });
  });

  test('what an editor wrote down counts, and every address leads one way', () => {
    const { moved } = redirects({ '/printen/oud-a5.pdf': '/welkom/', '/noties/oud/': NOTIE });
    const froms = moved.map(([from]) => from);
    expect(new Set(froms).size).toBe(froms.length);
    expect(Object.fromEntries(moved)['/printen/oud-a5.pdf']).toBe('/welkom/');
  });

  test('a notie that is gone takes its code along where there is one, and else nothing', () => {
    expect(redirects({ '/noties/oud/': '/' }).moved).toEqual([
      ['/noties/oud/', '/'],
      ['/noties/oud/qr.svg', '/qr.svg'],
    ]);
    expect(redirects({ '/noties/oud/': '/welkom/' }).moved).toEqual([['/noties/oud/', '/welkom/']]);
  });

  test('a page takes nothing along', () => {
    expect(redirects({ '/oud/': '/welkom/' })).toEqual({ moved: [['/oud/', '/welkom/']], goneEmbeds: [] });
  });
});
