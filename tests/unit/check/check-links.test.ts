import { expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { checkLinks } from '../../../src/check/check-links.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

/** What is said of a text on the first page; the second page has headings. */
function found(body: string): string[] {
  const manuscript = manuscriptOf([2]);
  Object.assign(manuscript.paginas[0]!, { body, bodyLine: 6 });
  manuscript.paginas[1]!.body = '## Eén kop\n\n## Eén kop\n\n## Foto’s -- en *meer*...\n';
  return checkLinks(manuscript, buildBooklet(manuscript)).map(
    ({ line, field, message }) => `${line} ${field}: ${message}`,
  );
}

test.each([
  '/',
  '/dank/',
  '/verhalen/',
  '/noties/notie-1/',
  '/noties/notie-1/verhaal-2/',
  '/noties/notie-1/#verhaal-2',
  '/verhalen/#notie-1',
  '/verhalen/?keuze=notie-1/verhaal-2,notie-1/verhaal-1',
  '/verhalen/?keuze=notie-1/verhaal-2#notie-1',
  '/printen/buren-a5.pdf',
  '/printen/buren.epub',
  '/printen/notie-1-affiche.pdf',
  '/meenemen/buren.zip',
  '/dank/#eén-kop',
  '/dank/#e%C3%A9n-kop-1',
  '/dank/#fotos--en-meer',
  'https://voorbeeld.nl/a#b',
  'Https://Voorbeeld.nl/a',
  'Mailto:info@voorbeeld.nl',
  'mailto:iemand@voorbeeld.nl',
  'tel:+31201234567',
])('takes a link to %s', (url) => {
  expect(found(`Zie [hier](${url}).`)).toEqual([]);
});

test.each([
  ['/dank', 'die pagina bestaat niet'],
  ['/Dank/', 'die pagina bestaat niet'],
  ['//voorbeeld.nl/', 'die pagina bestaat niet'],
  ['/noties/notie-1/verhaal-3/', 'die pagina bestaat niet'],
  ['/printen/straat-a5.pdf', 'die pagina bestaat niet'],
  ['/printen/buren-a5.pdf#een', 'op die pagina is geen plek #een'],
  ['/dank/#kop', 'op die pagina is geen plek #kop'],
  ['/verhalen/#notie-2', 'op die pagina is geen plek #notie-2'],
  ['/verhalen/?keuze=notie-1/verhaal-3', 'in de keuze zit een verhaal dat niet bestaat: notie-1/verhaal-3'],
  ['#nergens', 'op die pagina is geen plek #nergens'],
  ['/dank/#%', 'op die pagina is geen plek #%'],
  ['dank/', 'begint niet met / of https://'],
  ['javascript:x', 'begint niet met / of https://'],
  ['ftp://voorbeeld.nl', 'begint niet met / of https://'],
])('refuses a link to %s', (url, message) => {
  expect(found(`Een.\n\nZie [hier](${url}).`)).toEqual([`8 koppeling naar ${url}: ${message}`]);
});

test.each([
  ['[leeg]()', 'koppeling [leeg]: heeft geen adres'],
  ['[*heel* leeg](<>)', 'koppeling [heel leeg]: heeft geen adres'],
  ['[site](https://)', 'koppeling [site]: heeft geen adres achter https://'],
  ['[post](mailto:)', 'koppeling [post]: heeft geen adres achter mailto:'],
  ['[site](https:///pad)', 'koppeling naar https:///pad: is geen heel adres'],
  ['[site](https:voorbeeld.nl)', 'koppeling naar https:voorbeeld.nl: is geen heel adres'],
  ['[](/dank/)', 'koppeling naar /dank/: heeft geen tekst, dus niemand ziet of hoort haar'],
  [
    '[ ](https://voorbeeld.nl)',
    'koppeling naar https://voorbeeld.nl: heeft geen tekst, dus niemand ziet of hoort haar',
  ],
  ['[a]\n\n[a]: <>', 'koppeling [a]: heeft geen adres'],
])('refuses %j, of which a part is empty', (link, problem) => {
  expect(found(`Een.\n\n${link}`).map((one) => one.replace(/^\d+ /, ''))).toEqual([problem]);
});

/** What to do about a link, when these addresses lead elsewhere. */
function remedy(url: string, doorverwijzingen = {}, titel = 'Buren'): string | undefined {
  const manuscript = manuscriptOf([2]);
  Object.assign(manuscript.boek, { titel });
  Object.assign(manuscript.paginas[0]!, { body: `Zie [hier](${url}).` });
  return checkLinks(manuscript, buildBooklet({ ...manuscript, doorverwijzingen }))[0]?.remedy;
}

test('says by what a name that is gone is to be replaced', () => {
  const led = {
    '/noties/notie-1/oud/': '/noties/notie-1/verhaal-2/',
    '/noties/notie-1/weg/': '/noties/notie-1/',
  };
  expect(remedy('/verhalen/?keuze=notie-1/verhaal-1,notie-1/oud', led)).toBe(
    'vervang in die koppeling notie-1/oud door notie-1/verhaal-2',
  );
  expect(remedy('/verhalen/?keuze=notie-1/oud,notie-1/weg', led)).toBe(
    'vervang in die koppeling notie-1/oud door notie-1/verhaal-2; haal notie-1/weg uit die koppeling',
  );
  expect(remedy('/noties/notie-1/weg/#een', led)).toBe(
    'vervang in die koppeling /noties/notie-1/weg/ door /noties/notie-1/',
  );
  expect(remedy('/noties/notie-1/weg/')).toBe('open de pagina op de site en neem haar adres over');
});

test('misses no file while the title cannot be read', () => {
  expect(remedy('/printen/buren-a5.pdf', {}, '')).toBeUndefined();
  expect(remedy('/nergens/', {}, '')).toBeDefined();
});

test('looks at links by name, and at components', () => {
  expect(found('Zie [hier][a].\n\n[a]: /weg/')).toEqual(['8 koppeling naar /weg/: die pagina bestaat niet']);
  expect(found('<Factor notie="weg" titel="a">b</Factor>')).toHaveLength(1);
  expect(found('<Factor notie="notie-1" titel="a">b</Factor>')).toEqual([]);
});

test('finds a heading of the page itself', () => {
  expect(found('## Hier\n\n[daar](#hier)')).toEqual([]);
});

test('leaves a text that does not parse to those who report that', () => {
  expect(found('<Slotzin> [hier](/weg/)')).toEqual([]);
});
