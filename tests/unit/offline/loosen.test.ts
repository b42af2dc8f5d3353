import { expect, test } from 'vitest';
import { loosen } from '../../../src/offline/take-along.ts';
import { absoluteUrl } from '../../../src/booklet/urls.ts';

const taken = new Set(['/index.html', '/noties/een/index.html', '/beeld/a.svg', '/bestanden/f.woff2']);
const at = (html: string, file = '/noties/een/index.html') => loosen(html, file, taken);

test.for([
  ['<a href="/">', '<a href="../../index.html">'],
  ['<a href="/noties/een/#plek">', '<a href="../../noties/een/index.html#plek">'],
  ['<img src="/beeld/a.svg">', '<img src="../../beeld/a.svg">'],
  [
    '<img srcset="/beeld/a.svg 480w, /beeld/a.svg 800w">',
    '<img srcset="../../beeld/a.svg 480w, ../../beeld/a.svg 800w">',
  ],
  ['url("/bestanden/f.woff2")', 'url("../../bestanden/f.woff2")'],
  ['<a href="#hier">', '<a href="#hier">'],
  ['<a href="https://elders.example/">', '<a href="https://elders.example/">'],
  ['<script type="module" src="/x.js"></script>', ''],
  ['<noscript><p>a</p></noscript>', '<p>a</p>'],
  ['<style>@media (scripting:enabled){a{}}</style>', '<style>@media (width<0){a{}}</style>'],
  ['<style>@media (scripting:none){a{}}</style>', '<style>@media (width>=0){a{}}</style>'],
  ['<form class="a" role="search" action="/zoeken/"><input></form>b', 'b'],
])('%s becomes %s', ([html, expected]) => {
  expect(at(html!)).toBe(expected);
});

test('what is not taken along is on the site', () => {
  expect(at('<a href="/elders.pdf">')).toBe(`<a href="${absoluteUrl('/elders.pdf')}">`);
});

test('on the first page nothing goes up', () => {
  expect(at('<a href="/noties/een/">', '/index.html')).toBe('<a href="noties/een/index.html">');
});
