import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, edited, mdx, moved, notie, POSTER, verhaal, without } from '../support/fixture-booklet.ts';

const KADE = 'noties/1-op-de-kade';
const DIJK = 'noties/2-achter-de-dijk';

const numberless = {
  field: 'naam',
  message: 'is geen nummer met een naam',
  expected: 'een nummer, een streepje en kleine letters',
  remedy: 'hernoem de map of het bestand',
};

const ORDER: BadContent[] = [
  {
    mistake: 'two verhalen with one number',
    files: { [`${KADE}/02-een-touw/verhaal.mdx`]: verhaal('Een touw houdt meer dan een boot') },
    place: `${KADE}/02-koffie-met-uitzicht/verhaal.mdx`,
    field: 'nummer',
    message: `2 komt ook voor bij ${KADE}/02-een-touw/verhaal.mdx`,
    expected: 'elk nummer',
    remedy: 'geef een van de twee een ander nummer',
  },
  {
    mistake: 'two noties with one number',
    files: moved(DIJK, 'noties/1-achter-de-dijk'),
    place: `${KADE}/notie.mdx`,
    field: 'nummer',
    message: '1 komt ook voor bij noties/1-achter-de-dijk/notie.mdx',
    expected: 'elk nummer',
    remedy: 'geef een van de twee een ander nummer',
  },
  {
    mistake: 'two pages with one number',
    files: moved('paginas/2-dank.mdx', 'paginas/1-dank.mdx'),
    place: 'paginas/1-welkom.mdx',
    field: 'nummer',
    message: '1 komt ook voor bij paginas/1-dank.mdx',
    expected: 'elk nummer',
    remedy: 'geef een van de twee een ander nummer',
  },
  {
    mistake: 'two verhalen with one slug',
    files: { [`${KADE}/03-koffie-met-uitzicht/verhaal.mdx`]: verhaal('Thee kan ook') },
    place: `${KADE}/03-koffie-met-uitzicht/verhaal.mdx`,
    field: 'naam',
    message: `koffie-met-uitzicht komt ook voor bij ${POSTER}/verhaal.mdx`,
    expected: 'elk nummer en elke naam',
    remedy: 'een ander woord achter het nummer',
  },
  {
    mistake: 'two noties with one slug',
    files: {
      'noties/3-op-de-kade/notie.mdx': notie('Nog eens op de kade', 'koord'),
      'noties/3-op-de-kade/1-een-anker/verhaal.mdx': verhaal('Een anker is geen last'),
    },
    place: 'noties/3-op-de-kade/notie.mdx',
    field: 'naam',
    message: `op-de-kade komt ook voor bij ${KADE}/notie.mdx`,
    expected: 'elk nummer en elke naam',
    remedy: 'een ander woord achter het nummer',
  },
  {
    mistake: 'a number that was skipped',
    files: moved(POSTER, `${KADE}/03-koffie-met-uitzicht`),
    place: `${KADE}/03-koffie-met-uitzicht/verhaal.mdx`,
    field: 'nummer',
    message: 'nummer 2 ontbreekt vóór nummer 3',
    expected: 'vanaf 1 doortellen',
    remedy: 'hernummer de mappen',
  },
  {
    mistake: 'noties that start at two',
    files: { ...moved(KADE, 'noties/3-op-de-kade') },
    place: `${DIJK}/notie.mdx`,
    field: 'nummer',
    message: 'nummer 1 ontbreekt vóór nummer 2',
    expected: 'vanaf 1 doortellen',
    remedy: 'hernummer de mappen',
  },
];

const NAMES: BadContent[] = [
  {
    mistake: 'a verhaal without a number',
    files: moved(DRAWN, `${KADE}/de-eerste-boot`),
    place: `${KADE}/de-eerste-boot/verhaal.mdx`,
    ...numberless,
  },
  {
    mistake: 'a notie without a number',
    files: moved(KADE, 'noties/op-de-kade'),
    place: 'noties/op-de-kade/notie.mdx',
    ...numberless,
  },
  {
    mistake: 'a verhaal numbered nought',
    files: moved(POSTER, `${KADE}/00-koffie-met-uitzicht`),
    place: `${KADE}/00-koffie-met-uitzicht/verhaal.mdx`,
    ...numberless,
  },
  {
    mistake: 'a folder with a capital',
    files: moved(DRAWN, `${KADE}/01-De-eerste-boot`),
    place: `${KADE}/01-De-eerste-boot/verhaal.mdx`,
    ...numberless,
  },
  {
    mistake: 'a folder with a space',
    files: moved(DRAWN, `${KADE}/01-de eerste boot`),
    place: `${KADE}/01-de eerste boot/verhaal.mdx`,
    ...numberless,
  },
  {
    mistake: 'a folder with an accent',
    files: moved(DRAWN, `${KADE}/01-dé-eerste-boot`),
    place: `${KADE}/01-dé-eerste-boot/verhaal.mdx`,
    ...numberless,
  },
  {
    mistake: 'a page whose name is no slug',
    files: moved('paginas/2-dank.mdx', 'paginas/2-Dank u.mdx'),
    place: 'paginas/2-Dank u.mdx',
    ...numberless,
  },
  ...['3-extra.MDX', '3-extra.md', '3-extra.mdx.txt', '3-extra.txt'].map((name) => ({
    mistake: `a page named ${name}`,
    files: { [`paginas/${name}`]: mdx(['titel: Extra', 'plaats: achterin'], 'Nog iets.') },
    place: `paginas/${name}`,
    field: 'naam',
    message: 'zo wordt het bestand geen pagina',
    expected: 'een naam die eindigt op .mdx, in kleine letters',
    remedy: 'hernoem het bestand',
  })),
];

const BOOK: BadContent[] = [
  {
    mistake: 'no noties at all',
    files: { ...without('noties/'), ...edited('boek.yaml', '\n  - op-de-kade/de-eerste-boot', ' []') },
    place: 'noties',
    message: 'er is geen enkele notie',
    expected: 'een map per notie',
    remedy: 'maak een notie',
  },
  {
    mistake: 'a notie without verhalen',
    files: without(`${DIJK}/01`),
    place: `${DIJK}/notie.mdx`,
    field: 'verhalen',
    message: 'de notie heeft geen verhalen',
    expected: 'ten minste één map met een verhaal.mdx',
    remedy: 'voeg een verhaal toe',
  },
  {
    mistake: 'boek.yaml naming a page that is not there',
    files: edited('boek.yaml', 'begin: welkom', 'begin: hallo'),
    place: 'boek.yaml',
    field: 'begin',
    message: '"hallo" bestaat niet',
    expected: 'de naam van een bestand in paginas',
    remedy: 'verbeter de naam',
  },
  {
    mistake: 'boek.yaml naming a page to write to that is not there',
    files: edited('boek.yaml', 'contact: welkom', 'contact: hallo'),
    place: 'boek.yaml',
    field: 'contact',
    message: '"hallo" bestaat niet',
    expected: 'de naam van een bestand in paginas',
    remedy: 'verbeter de naam',
  },
  {
    mistake: 'boek.yaml naming a verhaal that is not there',
    files: edited('boek.yaml', 'op-de-kade/de-eerste-boot', 'op-de-kade/de-laatste-boot'),
    place: 'boek.yaml',
    field: 'uitgelicht',
    message: '"op-de-kade/de-laatste-boot" bestaat niet',
    expected: 'notie/verhaal',
    remedy: 'verbeter de naam',
  },
  {
    mistake: 'a page that wants the address of the overview',
    files: moved('paginas/2-dank.mdx', 'paginas/2-verhalen.mdx'),
    place: 'paginas/2-verhalen.mdx',
    field: 'naam',
    message: 'het adres /verhalen/ is al van een andere pagina',
    expected: 'een eigen adres',
    remedy: 'een andere naam',
  },
  {
    mistake: 'a page that wants the address of a page to use the booklet with',
    files: moved('paginas/2-dank.mdx', 'paginas/2-zoeken.mdx'),
    place: 'paginas/2-zoeken.mdx',
    field: 'naam',
    message: 'het adres /zoeken/ is al van een andere pagina',
    expected: 'een eigen adres',
    remedy: 'een andere naam',
  },
  ...['kaarten', 'beeld', 'bestanden', 'zoekregister'].map((name) => ({
    mistake: `a page that wants the address of the folder ${name}`,
    files: moved('paginas/2-dank.mdx', `paginas/2-${name}.mdx`),
    place: `paginas/2-${name}.mdx`,
    field: 'naam',
    message: `het adres /${name}/ is al van een map met bestanden van de site`,
    expected: 'een eigen adres',
    remedy: 'een andere naam',
  })),
];

describeBadContent('a build refuses an order that is not right:', ORDER);
describeBadContent('a build refuses names that are no number and slug:', NAMES);
describeBadContent('a build refuses a booklet that does not hang together:', BOOK);
