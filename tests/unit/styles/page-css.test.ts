import { expect, test } from 'vitest';
import { PALETTES, PALETTE_NAMES } from '../../../src/palettes.ts';
import { longestWord, paletteCss } from '../../../src/styles/page-css.ts';

test.each(PALETTE_NAMES)('sets the root in %s', (name) => {
  const [root = ''] = paletteCss(name, [], []).split('}');
  expect(root).toMatch(/^:root\{/);
  expect(root).toContain(`--ink:${PALETTES[name].ink};`);
  expect(root).toContain(`--dark-background:${PALETTES[name].dark.background};`);
  expect(root).not.toContain('undefined');
});

test('has every other palette once, whole where it is asked for whole', () => {
  const css = paletteCss('omslag', ['oase', 'koord', 'oase'], ['oase', 'zijpad', 'zijpad']);
  expect([...css.matchAll(/\.palette-([a-z]+)\{/g)].map(([, name]) => name)).toEqual([
    'oase',
    'koord',
    'zijpad',
  ]);
  expect(css).toContain(`.palette-koord{--ink:${PALETTES.koord.ink}`);
  expect(css).toContain(`.palette-zijpad{--palette-field:${PALETTES.zijpad.field}}`);
});

test('opens and closes as many blocks', () => {
  const css = paletteCss('omslag', [...PALETTE_NAMES], []);
  expect(css.match(/\{/g)).toHaveLength(PALETTE_NAMES.length + 1);
  expect(css.match(/\}/g)).toHaveLength(PALETTE_NAMES.length + 1);
});

test.each([
  ['', 0],
  ['Dag', 3],
  ['Een lange zin', 5],
  ['on-line gaan', 4],
  ['Łódź 👩🏽', 4],
  ['a\nbcd', 3],
])('measures the longest word of %j', (text, length) => {
  expect(longestWord(text)).toBe(length);
});
