import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, edited, mdx, POSTER, verhaal } from '../support/fixture-booklet.ts';

const PAGE = 'paginas/1-welkom.mdx';
const page = (...paragraphs: string[]) => ({
  [PAGE]: mdx(['titel: Welkom', 'plaats: voorin'], ...paragraphs),
});

const sign = (message: string) => ({
  message,
  expected: 'letters van het Latijnse schrift',
  remedy: 'schrijf het met andere tekens',
});

const SIGNS: BadContent[] = [
  {
    mistake: 'a sign no letter has',
    files: page('Dag.', 'Dag 😀.'),
    place: `${PAGE}, regel 8`,
    ...sign('het teken 😀 (U+1F600) kan niet worden gedrukt'),
  },
  {
    mistake: 'such a sign written as an entity, on the second line of its paragraph',
    files: page('Dag.', 'Nog eens\ndag &#128512;.'),
    place: `${PAGE}, regel 9`,
    ...sign('het teken 😀 (U+1F600) kan niet worden gedrukt'),
  },
  {
    mistake: 'such a sign in a piece of code',
    files: page('Dag.', '```\neen\n😀\n```'),
    place: `${PAGE}, regel 10`,
    ...sign('het teken 😀'),
  },
  {
    mistake: 'such a sign in a word of a component',
    files: page('<Factoren>\n<Factor notie="op-de-kade" titel="De kade 😀">hier</Factor>\n</Factoren>'),
    place: `${PAGE}, regel 7`,
    ...sign('het teken 😀'),
  },
  {
    mistake: 'such a sign in the title of the booklet',
    files: {
      'boek.yaml': String(
        edited('boek.yaml', 'titel: Buren aan zee', 'titel: Ω aan zee')['boek.yaml'],
      ).replace('Bu~ren', 'Ω'),
    },
    place: 'boek.yaml',
    field: 'titel',
    ...sign('het teken Ω (U+03A9) kan niet worden gedrukt'),
  },
  {
    mistake: 'such a sign in a citaat',
    files: { [`${POSTER}/verhaal.mdx`]: verhaal('Koffie smaakt 😀 beter') },
    place: `${POSTER}/verhaal.mdx`,
    field: 'citaat',
    ...sign('het teken 😀'),
  },
  {
    mistake: 'a word in another script in a citaat',
    files: { [`${POSTER}/verhaal.mdx`]: verhaal('Koffie met даад') },
    place: `${POSTER}/verhaal.mdx`,
    field: 'citaat',
    ...sign('deze tekens kunnen niet worden gedrukt: д (U+0434), а (U+0430)'),
  },
  {
    mistake: 'such a word in a text, with a piece of it in a link',
    files: page('Dag.', 'Een да en nog [een д](/dank/).'),
    place: `${PAGE}, regel 8`,
    ...sign('deze tekens kunnen niet worden gedrukt: д (U+0434), а (U+0430)'),
  },
  {
    mistake: 'such a sign in the words for a drawing',
    files: { [`${DRAWN}/verhaal.mdx`]: verhaal('De eerste boot', true).replace('huizen.\n---', '😀.\n---') },
    place: `${DRAWN}/verhaal.mdx`,
    field: 'beschrijving',
    ...sign('het teken 😀'),
  },
  {
    mistake: 'a way to hold a meeting, which is printed from its own page alone',
    files: edited(
      'paginas/2-dank.mdx',
      'Dank aan de schippers.',
      '<Werkvorm titel="Varen" minuten="5" voor="twee mensen">\n<Ronde van="0" tot="5" titel="Vaar" />\n</Werkvorm>',
    ),
    place: 'paginas/2-dank.mdx, regel 7',
    field: 'druk',
    message: '<Werkvorm> kan niet worden gedrukt',
    expected: 'op een pagina met plaats: gebruik',
    remedy: 'geef deze pagina plaats: gebruik',
  },
  {
    mistake: 'a citaat that fits on no card',
    files: { [`${POSTER}/verhaal.mdx`]: verhaal('Koffie '.repeat(43) + 'op') },
    place: `${POSTER}/verhaal.mdx`,
    field: 'citaat',
    message: 'is 303 tekens lang en past niet op een kaart',
    expected: 'hoogstens 300 tekens',
    remedy: 'kort de zin in',
  },
];

describeBadContent('a build refuses what it cannot print:', SIGNS);
