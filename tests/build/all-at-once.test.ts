import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DRAWN, edited, mdx, moved, POSTER, writeFiles } from '../support/fixture-booklet.ts';
import { readTree, useWorkspace } from '../support/workspace.ts';

const workspace = useWorkspace();

const DIJK = 'noties/2-achter-de-dijk';

/** Ten mistakes in eight files, of every kind. */
const MISTAKES = {
  ...edited('boek.yaml', 'op-de-kade/de-eerste-boot', 'op-de-kade/de-laatste-boot'),
  'paginas/1-welkom.mdx': mdx(['titel: Welkom', 'plaats: voorin'], 'Zie [hier](/nergens/).', '<Bootje />'),
  'paginas/2-dank.mdx': mdx(['titel: Dank: u', 'plaats: achterin'], 'Dank.'),
  [`${DRAWN}/verhaal.mdx`]: mdx(['alt: Een boot.', 'beschrijving: Een boot op het water.', 'kleur: rood']),
  [`${DRAWN}/illustratie.svg`]: '<svg viewBox="0 0 8 6"><script>1</script></svg>',
  [`${POSTER}/verhaal.mdx`]: Buffer.from('---\ncitaat: Caf\xe9\n---\n', 'latin1'),
  [`${DIJK}/notie.mdx`]: mdx(['titel: Achter de dijk', 'ondertitel: waar', 'palet: grijs'], 'Tekst.'),
  ...moved(`${DIJK}/01-een-pad-van-schelpen`, `${DIJK}/02-een-pad-van-schelpen`),
};

test('one run reports every mistake there is', async () => {
  const booklet = await workspace.booklet(MISTAKES);
  const { code, output } = await booklet.build();
  expect(code).toBe(1);
  const places = [...output.matchAll(/^✗ (.*)\n {2}(.*)$/gm)].map(([, place, what]) => `${place} | ${what}`);
  expect(places).toEqual([
    expect.stringContaining('boek.yaml | uitgelicht: "op-de-kade/de-laatste-boot" bestaat niet'),
    expect.stringContaining(`${DRAWN}/illustratie.svg | illustratie: de SVG heeft een <script>`),
    expect.stringContaining(`${DRAWN}/verhaal.mdx | citaat: ontbreekt`),
    expect.stringContaining(`${DRAWN}/verhaal.mdx | kleur: is geen bekend veld`),
    expect.stringContaining(`${POSTER}/verhaal.mdx | is geen leesbare tekst`),
    expect.stringContaining(`${DIJK}/02-een-pad-van-schelpen/verhaal.mdx | nummer: nummer 1 ontbreekt`),
    expect.stringContaining(`${DIJK}/notie.mdx | palet: is geen van de mogelijke waarden`),
    expect.stringContaining('paginas/1-welkom.mdx, regel 6 | koppeling naar /nergens/'),
    expect.stringContaining('paginas/1-welkom.mdx, regel 8 | <Bootje>: dit onderdeel bestaat niet'),
    expect.stringContaining('paginas/2-dank.mdx, regel 2 | titel: in deze waarde staat een dubbele punt'),
  ]);
  expect(output.trim().split('\n').at(-1)).toBe('10 fouten in de inhoud. Er is niets gebouwd.');
});

test('mistakes in boek.yaml hide no others', async () => {
  const booklet = await workspace.booklet({ ...MISTAKES, 'boek.yaml': undefined });
  const { output } = await booklet.build();
  expect(output).toContain('✗ boek.yaml\n  ontbreekt');
  expect(output.trim().split('\n').at(-1)).toBe('10 fouten in de inhoud. Er is niets gebouwd.');
});

test.each([
  ['words', edited(`${DRAWN}/verhaal.mdx`, 'alt:', 'kleur:')],
  ['a drawing', { [`${DRAWN}/illustratie.svg`]: 'geen tekening' }],
])('a build that refuses %s leaves the last good one as it was', async (_, files) => {
  const booklet = await workspace.booklet(files);
  await writeFiles(booklet.outDir, { 'index.html': 'de vorige', 'noties/index.html': 'ook die' });
  const before = await readTree(booklet.outParent);
  const { code } = await booklet.build();
  expect(code).toBe(1);
  expect(await readTree(booklet.outParent)).toEqual(before);
  expect(await readdir(booklet.outParent)).toEqual(['dist']);
});
