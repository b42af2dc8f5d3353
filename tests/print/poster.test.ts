import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { verhaal } from '../support/fixture-booklet.ts';
import { pdfInfo, pdfWords } from '../support/pdf.ts';
import { serve, type Served } from '../support/serve.ts';
import { useWorkspace } from '../support/workspace.ts';

/** A line without a drawing, and how high its letters stand on A4 and A5 at least, in points. */
const LINES = [
  { slug: 'kort', line: 'Koffie smaakt beter met uitzicht', heights: [60, 40] },
  {
    slug: 'lang',
    line: 'Wij hebben met elkaar afgesproken dat wij elke ochtend om zeven uur op de kade staan, ook als het regent, ook als het waait, en ook als de meeuwen harder roepen dan de wethouder, want wie er niet bij is geweest, die weet later ook niet meer waarom',
    heights: [40, 28],
  },
  { slug: 'breed', line: 'Meeuwenoverlastbestrijdingsmaatregelenoverleg', heights: [28, 18] },
];

const browser = useBrowser();
const workspace = useWorkspace();
let dir: string;
let site: Served;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'boekje-affiche-'));
  const lines = LINES.map(({ slug, line }, index) => [
    `noties/1-op-de-kade/0${index + 3}-${slug}/verhaal.mdx`,
    verhaal(line),
  ]);
  const booklet = await workspace.booklet(Object.fromEntries(lines) as Record<string, string>);
  const { code, output } = await booklet.build();
  expect(code, output).toBe(0);
  site = await serve(booklet.outDir);
});
afterAll(async () => {
  site.stop();
  await rm(dir, { recursive: true });
});

describe.for(LINES)('a verhaal without a drawing, its line $slug', ({ slug, line, heights }) => {
  test.for(['A4', 'A5'] as const)('is one sheet of %s with its line large and whole', async (format) => {
    const page = await browser.current.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}noties/op-de-kade/${slug}/`);
    const file = join(dir, `${slug}-${format}.pdf`);
    await writeFile(file, await page.pdf({ format }));
    await page.close();
    expect(pdfInfo(file).Pages).toBe('1');
    const words = pdfWords(file);
    const outside = words.filter(({ box, width }) => (box[0] ?? 0) < 20 || (box[2] ?? 0) > width - 20);
    expect(outside).toEqual([]);
    expect(words.map(({ text }) => text).join(' ')).toContain(`“${line}”`);
    const [, top = 0, , bottom = 0] = words.find(({ text }) => text.startsWith('“'))!.box;
    expect(bottom - top).toBeGreaterThan(heights[format === 'A4' ? 0 : 1]!);
  });
});
