import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { mdx } from '../support/fixture-booklet.ts';

const PAGE = 'paginas/1-welkom.mdx';

/** The welcome page with this text; its first line is line 6 of the file. */
const page = (...paragraphs: string[]) => ({
  [PAGE]: mdx(['titel: Welkom', 'plaats: voorin'], ...paragraphs),
});

const LINKS: BadContent[] = [
  {
    mistake: 'a link to a page that is not there',
    files: page('Dag.', 'Zie [hier](/noties/op-zee/).'),
    place: `${PAGE}, regel 8`,
    field: 'koppeling naar /noties/op-zee/',
    message: 'die pagina bestaat niet',
    expected: 'het adres van een pagina',
    remedy: 'neem haar adres over',
  },
  {
    mistake: 'a link without the slash at its end',
    files: page('Zie [hier](/noties/op-de-kade).'),
    place: `${PAGE}, regel 6`,
    field: 'koppeling naar /noties/op-de-kade',
    message: 'die pagina bestaat niet',
    expected: 'met een / aan het eind',
    remedy: 'neem haar adres over',
  },
  {
    mistake: 'a link to a place that is not on the page',
    files: page('Zie [hier](/dank/#schippers).'),
    place: `${PAGE}, regel 6`,
    field: 'koppeling naar /dank/#schippers',
    message: 'op die pagina is geen plek #schippers',
    expected: 'een adres zonder #',
    remedy: 'haal het weg',
  },
  {
    mistake: 'a link to a place that cannot be read as one',
    files: page('Zie [hier](/dank/#100%).'),
    place: `${PAGE}, regel 6`,
    field: 'koppeling naar /dank/#100%',
    message: 'op die pagina is geen plek #100%',
    expected: 'een adres zonder #',
    remedy: 'haal het weg',
  },
  {
    mistake: 'a relative link',
    files: page('Zie [hier](../dank/).'),
    place: `${PAGE}, regel 6`,
    field: 'koppeling naar ../dank/',
    message: 'begint niet met / of https://',
    expected: 'een adres op de site dat met / begint',
    remedy: 'schrijf het adres voluit',
  },
  ...[
    ['haven@voorbeeld.nl', 'zoals mailto:haven@voorbeeld.nl'],
    ['www.voorbeeld.nl', 'zoals https://www.voorbeeld.nl'],
  ].map(([url = '', remedy = '']) => ({
    mistake: `a link to ${url}, of which the beginning lacks`,
    files: page(`Zie [hier](${url}).`),
    place: `${PAGE}, regel 6`,
    field: `koppeling naar ${url}`,
    message: 'begint niet met / of https://',
    expected: 'een heel adres met https://',
    remedy,
  })),
  {
    mistake: 'a link that runs code',
    files: page('Zie [hier](javascript:alert(1)).'),
    place: `${PAGE}, regel 6`,
    field: 'koppeling naar javascript:alert(1)',
    message: 'begint niet met / of https://',
    expected: 'een heel adres met https://',
    remedy: 'schrijf het adres voluit',
  },
  {
    mistake: 'a link by a name whose address is no page',
    files: page('Zie [hier][zee].', '[zee]: /noties/op-zee/'),
    place: `${PAGE}, regel 8`,
    field: 'koppeling naar /noties/op-zee/',
    message: 'die pagina bestaat niet',
    expected: 'het adres van een pagina',
    remedy: 'neem haar adres over',
  },
  {
    mistake: 'a link by a name that has no address',
    files: page('Dag.', 'Een [kade](/noties/op-de-kade/), \\[geen][link], en zie [hier][zee].'),
    place: `${PAGE}, regel 8`,
    field: 'koppeling [hier][zee]',
    message: 'deze naam heeft geen adres',
    expected: '[zee]: met het adres erachter',
    remedy: 'schrijf het adres zelf in de koppeling, zoals [hier](/voorwoord/)',
  },
  {
    mistake: 'a link without an address',
    files: page('Dag.', 'Zie [leeg]().'),
    place: `${PAGE}, regel 8`,
    field: 'koppeling [leeg]',
    message: 'heeft geen adres',
    expected: 'een adres op de site dat met / begint',
    remedy: 'schrijf het adres erbij',
  },
  {
    mistake: 'a component leading to a notie that is not there',
    files: page('<Factoren>\n<Factor notie="op-zee" titel="Zee">ver weg</Factor>\n</Factoren>'),
    place: `${PAGE}, regel 7`,
    field: 'koppeling naar /noties/op-zee/',
    message: 'die pagina bestaat niet',
    expected: 'het adres van een pagina',
    remedy: 'neem haar adres over',
  },
];

describeBadContent('a build refuses links that lead nowhere:', LINKS);
