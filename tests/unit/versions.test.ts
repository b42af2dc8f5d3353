import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { printFonts } from '../../src/fonts/print-fonts.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';
import { ImageStore } from '../../src/images/image-store.ts';
import { versionsOf } from '../../src/versions.ts';
import { drawing } from '../support/fixture-booklet.ts';

const installed = vi.hoisted(() => ({ version: '' }));
vi.mock(import('../../src/versions.ts'), async (original) => {
  const real = await original();
  return { versionsOf: async (names, root) => (await real.versionsOf(names, root)) + installed.version };
});
vi.mock('subset-font', () => ({ default: (font: Buffer) => Promise.resolve(font) }));
vi.mock(import('../../src/fonts/rename-font.ts'), () => ({ renameFont: (font) => font }));

const folder = await mkdtemp(join(tmpdir(), 'boekje-versies-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the versions are those of package.json, in the order that was asked', async () => {
  expect(await versionsOf(['sharp', 'svgo'])).toMatch(/^\d+\.\d+\.\d+,\d+\.\d+\.\d+$/);
});

test('a name that is not there is refused: nothing would change with its version', async () => {
  await expect(versionsOf(['sharp', 'subsetfont'])).rejects.toThrow('no dependency subsetfont');
});

describe('what another version made is left behind:', () => {
  test.each([
    ['letters', () => subsetFonts(join(folder, 'letters'))],
    ['letters to print', () => printFonts(join(folder, 'letters-to-print'))],
    [
      'images',
      async () => {
        await writeFile(join(folder, 'illustratie.svg'), drawing('#2b5fc2'));
        return new ImageStore(join(folder, 'images')).prepare(join(folder, 'illustratie.svg'));
      },
    ],
  ])('%s', async (name, make) => {
    const made = async () => (await make(), await readdir(join(folder, name.replaceAll(' ', '-'))));
    installed.version = '1';
    const before = await made();
    expect(await made()).toEqual(before);
    installed.version = '2';
    expect(await made()).toHaveLength(2 * before.length);
  });
});
