import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/palettes.ts';
import {
  clip,
  clipPath,
  define,
  group,
  paint,
  path,
  svg,
  use,
} from '../../../src/illustrations/kit/drawing.ts';
import { kitSheet } from '../../../src/illustrations/kit-sheet.ts';

const { ink, accent } = PALETTES.winterstraat;

describe('svg', () => {
  test('is one SVG of 800 by 600 with the shapes in order', () => {
    expect(svg('sneeuw', [path(ink, 'M0 0l9 9z'), [false, path(accent, 'M1 1l9 9z')]])).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><path fill="${ink}" d="M0 0l9 9z"/><path fill="${accent}" d="M1 1l9 9z"/></svg>\n`,
    );
  });

  test('prefixes every id and every reference with the name of the scene', () => {
    const drawing = svg(
      'sneeuw',
      [clip('sheet', path(ink, 'M0 0z')), use('kid', { at: [5, 6], scale: 0.5, flip: true })],
      [clipPath('sheet', 'M0 0z'), define('kid', path(ink, 'M0 0z'))],
    );
    expect(drawing.match(/id="sneeuw-(sheet|kid)"/g)).toHaveLength(2);
    expect(drawing).toContain('url(#sneeuw-sheet)');
    expect(drawing).toContain('href="#sneeuw-kid" transform="translate(5 6)scale(-0.5 0.5)"');
    expect(drawing).not.toMatch(/(id="|#)(sheet|kid)/);
  });

  test.each([
    ['<path fill="var(--i)" d="M0 0z"/>', 'CSS variable'],
    ['<text>x</text>', 'forbidden element'],
    ['<style>a{}</style>', 'forbidden element'],
    ['<path stroke="#000000" d="M0 0z"/>', 'forbidden attribute'],
    ['<use href="https://example.org/a.svg#b"/>', 'outside the drawing'],
    ['<path fill="red" d="M0 0z"/>', 'six-digit hex'],
    ['<path fill="#000000" d="MNaN 0z"/>', 'never worked out'],
  ])('refuses %s', (child, message) => {
    expect(() => svg('sneeuw', child)).toThrow(message);
    expect(() => svg('sneeuw', child)).toThrow('"sneeuw"');
  });

  test('everything the kit draws passes', () => {
    expect(() => svg('kit', kitSheet().replace(/<\/?svg[^>]*>/g, ''))).not.toThrow();
  });
});

describe('parts', () => {
  test('paint joins neighbours of one colour and drops empty shapes', () => {
    const layers = [
      { fill: ink, d: 'M0 0z' },
      { fill: ink, d: 'M1 1z' },
      { fill: accent, d: '' },
      { fill: ink, d: 'M2 2z' },
    ];
    expect(paint(layers)).toBe(`<path fill="${ink}" d="M0 0zM1 1zM2 2z"/>`);
  });

  test('an untouched group has no transform', () => {
    expect(group('x')).toBe('<g>x</g>');
    expect(group('x', { rotate: 8 })).toBe('<g transform="rotate(8)">x</g>');
  });
});
