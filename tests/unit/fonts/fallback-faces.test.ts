import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage } from '../../../src/booklet/pages.ts';
import { fallbackCss, METRICS } from '../../../src/fonts/fallback-faces.ts';
import type { FaceName } from '../../../src/fonts/families.ts';
import { subsetFonts } from '../../../src/fonts/subset-fonts.ts';
import { booklet } from '../../support/pages.ts';

const FACES = Object.keys(METRICS) as FaceName[];
let dir: string;
let files: Record<string, string>;
let text: string;
/** The titles that lead back, as they stand over every page. */
const wayBack = everyPage(booklet).flatMap(({ breadcrumbs }) => breadcrumbs.map(({ title }) => title));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-letters-'));
  files = await subsetFonts(dir);
  text = (await readFile('tests/e2e/booklet.txt', 'utf8')).replace(/\s+/g, ' ');
});

afterAll(() => rm(dir, { recursive: true, force: true }));

describe.each(FACES)('the face %s', (name) => {
  test('is as wide and as high as the fallback is made for', async () => {
    const font = create(await readFile(files[name]!));
    if (font.isCollection) throw new Error(`${name} holds several fonts`);
    const widths = [...(name === 'label' ? wayBack.join('') : text)]
      .map((sign) => font.glyphForCodePoint(sign.codePointAt(0)!))
      .filter(({ id }) => id > 0)
      .map(({ advanceWidth }) => advanceWidth);
    const em = font.unitsPerEm;
    const { width, ascent, descent } = METRICS[name];
    const measured = widths.reduce((sum, one) => sum + one, 0) / widths.length / em;
    // Other words have other letters: what they measure belongs in METRICS.
    expect(measured, `METRICS.${name}.width: ${measured.toFixed(3)}`).toBeCloseTo(width, 3);
    expect(font.ascent / em).toBeCloseTo(ascent, 3);
    expect(-font.descent / em).toBeCloseTo(descent, 3);
  });

  test('has a fallback for every kind of device, each scaled to it', () => {
    const faces = fallbackCss(name).match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces.map((face) => /font-family:([\w-]+)/.exec(face)?.[1])).toEqual(
      [1, 2, 3].map((number) => `${name}-${number}`),
    );
    for (const face of faces) {
      const [scale = 0, ascent = 0] = ['size-adjust', 'ascent-override'].map((key) =>
        Number(new RegExp(`${key}:([\\d.]+)%`).exec(face)?.[1]),
      );
      // The height of a line is that of our own face.
      expect((scale * ascent) / 10_000).toBeCloseTo(METRICS[name].ascent, 2);
    }
  });
});
