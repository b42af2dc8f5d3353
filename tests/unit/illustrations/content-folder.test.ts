import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { contentFolder, inReadingOrder, whyLeftAlone } from '../../../src/illustrations/find-scenes.ts';

describe('contentFolder', () => {
  const root = mkdtempSync(join(tmpdir(), 'noties-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'content/noties/2-de-wijk/04-de-bal');
  mkdirSync(folder, { recursive: true });

  test('is found by slug, whatever the numbers', () => {
    expect(contentFolder({ notie: 'de-wijk', verhaal: 'de-bal' }, root)).toBe(folder);
  });

  test('is undefined when notie or verhaal is missing', () => {
    expect(contentFolder({ notie: 'de-stad', verhaal: 'de-bal' }, root)).toBeUndefined();
    expect(contentFolder({ notie: 'de-wijk', verhaal: 'bal' }, root)).toBeUndefined();
  });

  test('the drawing of a verhaal is ours to write, but not over a scan, one by someone else, or where none is wanted', () => {
    const say = (...lines: string[]) =>
      writeFileSync(
        join(folder, 'verhaal.mdx'),
        ['---', ...lines, '---', 'alt: tekenaar: in de tekst'].join('\n'),
      );
    writeFileSync(join(folder, 'illustratie.svg'), '');
    expect(whyLeftAlone(folder)).toBeUndefined();
    say('alt: Een bal.');
    expect(whyLeftAlone(folder)).toBeUndefined();
    say('alt: Een bal.', 'tekenaar: Wie dan ook');
    expect(whyLeftAlone(folder)).toContain('tekenaar');
    // As an editor on Windows saves it.
    writeFileSync(join(folder, 'verhaal.mdx'), '---\r\nalt: Een bal.\r\n---\r\n');
    expect(whyLeftAlone(folder)).toBeUndefined();
    say('citaat: Een bal');
    expect(whyLeftAlone(folder)).toContain('no alt');
    say('alt: Een bal.');
    writeFileSync(join(folder, 'illustratie.jpeg'), '');
    expect(whyLeftAlone(folder)).toContain('illustratie.jpeg');
  });
});

test('scenes come in reading order: by the numbers of their folders, those without a folder last', () => {
  const root = mkdtempSync(join(tmpdir(), 'volgorde-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['1-wijk/02-appel', '1-wijk/10-aap', '2-brug/01-aal'])
    mkdirSync(join(root, 'content/noties', folder), { recursive: true });
  const scenes = [
    { notie: 'brug', verhaal: 'aal' },
    { notie: 'brug', verhaal: 'zonder-map' },
    { notie: 'wijk', verhaal: 'aap' },
    { notie: 'wijk', verhaal: 'appel' },
  ];
  const order = inReadingOrder(scenes, root).map(({ verhaal }) => verhaal);
  expect(order).toEqual(['appel', 'aap', 'aal', 'zonder-map']);
});
