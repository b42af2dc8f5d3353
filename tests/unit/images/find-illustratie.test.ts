import { expect, test } from 'vitest';
import {
  findIllustraties,
  findMisnamedIllustraties,
  findStrayIllustraties,
} from '../../../src/images/find-illustratie.ts';

test('finds a drawing of every form, in any case', () => {
  const names = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff', 'PNG', 'Jpg'].map(
    (form) => `illustratie.${form}`,
  );
  expect(findIllustraties(names)).toEqual(names.toSorted());
  expect(findIllustraties(['Illustratie.SVG'])).toEqual(['Illustratie.SVG']);
});

test('leaves alone what is no drawing of the verhaal', () => {
  expect(
    findIllustraties([
      'verhaal.mdx',
      'illustratie.mdx',
      'illustratie.svg.bak',
      'mijn-illustratie.svg',
      'illustratie',
      '.DS_Store',
    ]),
  ).toEqual([]);
});

test('finds what is named as a drawing but cannot be shown', () => {
  const stray = ['Illustratie.HEIC', 'illustratie', 'illustratie.gif', 'illustratie.svg.bak'];
  const other = [
    'illustratie.svg',
    'Illustratie.JPG',
    'illustratie.png.png',
    'illustraties.gif',
    'mijn-illustratie.gif',
    'verhaal.mdx',
  ];
  expect(findStrayIllustraties([...other, ...stray])).toEqual(stray.toSorted());
});

test('finds pictures under another name', () => {
  const misnamed = [
    'illustartie.png',
    'illustratie.png.PNG',
    'illustraties.gif',
    'mijn-illustratie.svg',
    'scan.HEIC',
  ];
  const other = ['illustratie.svg', 'illustratie.gif', 'Illustratie.JPG', 'verhaal.mdx', 'aantekening.txt'];
  expect(findMisnamedIllustraties([...other, ...misnamed])).toEqual(misnamed);
});
