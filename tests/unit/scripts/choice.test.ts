import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../src/paper/random.ts';
import { followMoves, parseChoice, writeChoice } from '../../../src/scripts/choice.ts';

const read = (address: string) => parseChoice(new URL(address, 'http://localhost').search);

describe('a choice in an address', () => {
  test('comes back as it was written, in that order', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const keys = choiceFrom(seed);
      expect(read(writeChoice('/verhalen/', keys)), `seed ${seed}`).toEqual(keys);
    }
  });

  test('is readable, and survives a program that encodes it', () => {
    const keys = ['een/a-1', 'twee/b'];
    expect(writeChoice('/boek/verhalen/', keys)).toBe('/boek/verhalen/?keuze=een/a-1,twee/b');
    expect(read('/verhalen/?keuze=een%2Fa-1%2Ctwee%2Fb&utm_source=mail')).toEqual(keys);
  });

  test('of nothing is the address itself', () => {
    expect(writeChoice('/verhalen/', [])).toBe('/verhalen/');
  });

  test('names each verhaal once, at its first place', () => {
    expect(read('/?keuze=a/b,c/d,a/b,c/d')).toEqual(['a/b', 'c/d']);
  });

  test.each([
    '',
    '?',
    '?keuze',
    '?keuze=',
    '?keuze=,,,',
    '?keuze=a',
    '?keuze=/',
    '?keuze=a/b/c',
    '?keuze=A/B',
    '?keuze=../..',
    '?keuze=<b>/x',
    '?keuze=%E0%A4%A',
    '?keuze=a/b"onload=1',
    '?andere=a/b',
  ])('%j holds none', (search) => {
    expect(parseChoice(search)).toEqual([]);
  });

  test('by another name is another choice', () => {
    expect(writeChoice('/verhalen/', ['a/b'], 'kies')).toBe('/verhalen/?kies=a/b');
    expect(parseChoice('?kies=a/b', 'kies')).toEqual(['a/b']);
    expect(parseChoice('?kies=a/b')).toEqual([]);
  });

  test('follows verhalen that moved, each once and in its place', () => {
    const moved = { 'oud/a': 'nieuw/a', 'oud/b': 'nieuw/b' };
    expect(followMoves(['oud/b', 'c/d', 'oud/a', 'nieuw/b'], moved)).toEqual(['nieuw/b', 'c/d', 'nieuw/a']);
  });

  test('keeps what is good among what is not', () => {
    expect(read('/?keuze=<b>,a/b,,c/d,../x')).toEqual(['a/b', 'c/d']);
  });
});

/** Up to twelve different keys of small letters, figures and dashes. */
function choiceFrom(seed: number): string[] {
  const random = randomFrom(seed);
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789-';
  const name = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 20) },
      () => signs[Math.floor(random() * signs.length)],
    ).join('');
  return [...new Set(Array.from({ length: Math.floor(random() * 13) }, () => `${name()}/${name()}`))];
}
