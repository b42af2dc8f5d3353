import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, scanIn } from '../../../src/illustrations/find-scenes.ts';

describe('contentFolder', () => {
  const root = mkdtempSync(join(tmpdir(), 'noties-'));
  const folder = join(root, 'content/noties/2-de-wijk/04-de-bal');
  mkdirSync(folder, { recursive: true });

  test('is found by slug, whatever the numbers', () => {
    expect(contentFolder({ notie: 'de-wijk', verhaal: 'de-bal' }, root)).toBe(folder);
  });

  test('is undefined when notie or verhaal is missing', () => {
    expect(contentFolder({ notie: 'de-stad', verhaal: 'de-bal' }, root)).toBeUndefined();
    expect(contentFolder({ notie: 'de-wijk', verhaal: 'bal' }, root)).toBeUndefined();
  });

  test('a scan is recognised, the drawing itself is not', () => {
    writeFileSync(join(folder, 'illustratie.svg'), '');
    expect(scanIn(folder)).toBeUndefined();
    writeFileSync(join(folder, 'illustratie.jpeg'), '');
    expect(scanIn(folder)).toBe('illustratie.jpeg');
  });
});
