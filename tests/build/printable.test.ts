import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mdx, notie, verhaal, type Files } from '../support/fixture-booklet.ts';
import { QUIET } from '../support/quiet.ts';
import { useWorkspace } from '../support/workspace.ts';

const workspace = useWorkspace();

const TEXTS = {
  'een koppeling naar de omslag en het overzicht': 'Kijk [vooraan](/) of [naar alles](/verhalen/).',
  'een koppeling buiten de leesvolgorde': 'Kijk bij [printen](/printen/).',
  'een koppeling naar een eigen kop': 'Zie [onder](#waar-het-ligt).\n\n## Waar het ligt\n\nHier.',
  'koppen die een niveau overslaan':
    '#### Meteen diep\n\nEn dan\n\n## Weer ondiep\n\n###### Heel diep\n\nDaar.',
  'een kop van het hoogste niveau': '# Bovenaan\n\nTekst.',
};

test('a build prints links to every kind of page and headings of any level, wherever they stand', async () => {
  const files: Files = {};
  for (const [index, [titel, text]] of Object.entries(TEXTS).entries()) {
    const number = index + 3;
    files[`paginas/${number}-pagina-${number}.mdx`] = mdx([`titel: ${titel}`, 'plaats: achterin'], text);
    files[`noties/${number}-notie-${number}/notie.mdx`] = notie(titel, 'koord', text);
    files[`noties/${number}-notie-${number}/01-verhaal-${number}/verhaal.mdx`] = verhaal(titel, false, text);
  }
  // The same words, cut otherwise.
  const alike = ['/noties/samen/sterk-staan/', '/noties/samen-sterk/staan/'];
  files['noties/8-samen/notie.mdx'] = notie(
    'Samen',
    'koord',
    alike.map((path) => `[daar](${path})`).join(' '),
  );
  files['noties/8-samen/01-sterk-staan/verhaal.mdx'] = verhaal('Samen staan we sterk');
  files['noties/9-samen-sterk/notie.mdx'] = notie('Samen sterk', 'koord');
  files['noties/9-samen-sterk/01-staan/verhaal.mdx'] = verhaal('We blijven staan');
  const booklet = await workspace.booklet(files);
  const { code, output } = await booklet.build();
  expect(output).toMatch(QUIET);
  expect(code).toBe(0);
  expect((await stat(join(booklet.outDir, 'printen/buren-aan-zee-a5.pdf'))).size).toBeGreaterThan(1000);
});
