import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, edited, without } from '../support/fixture-booklet.ts';

const NOTIE = 'noties/1-op-de-kade/notie.mdx';
const VERHAAL = `${DRAWN}/verhaal.mdx`;
const ALT = 'alt: Een bootje vaart langs een rij huizen.';
const BESCHRIJVING = 'beschrijving: Op het water vaart een bootje met een vlag. Erachter staan drie huizen.';
const CITAAT = 'citaat: "De eerste boot is altijd de mooiste"';

const missing = { message: 'ontbreekt' };

const textless = {
  message: 'de tekst ontbreekt',
  expected: 'onder de tweede regel met drie streepjes',
  remedy: 'schrijf daar de tekst',
};

const WORDS: BadContent[] = [
  {
    mistake: 'a page without a text',
    files: edited('paginas/1-welkom.mdx', 'Dag lezer.\n\n## Waar het begint\n\nHier.\n', ''),
    place: 'paginas/1-welkom.mdx',
    ...textless,
  },
  {
    mistake: 'a notie with blank lines for a text',
    files: edited(NOTIE, 'Wie hier loopt, hoort de meeuwen.', ' \n\n'),
    place: NOTIE,
    ...textless,
  },
  {
    mistake: 'a notie without a title',
    files: edited(NOTIE, 'titel: "Op de kade"\n', ''),
    place: NOTIE,
    field: 'titel',
    ...missing,
    expected: 'De titel van de notie',
    remedy: 'titel:',
  },
  {
    mistake: 'a notie with an empty title',
    files: edited(NOTIE, 'titel: "Op de kade"', 'titel:'),
    place: NOTIE,
    field: 'titel',
    message: 'leeg',
    expected: 'De titel van de notie',
    remedy: 'titel:',
  },
  {
    mistake: 'a page without a title',
    files: edited('paginas/1-welkom.mdx', 'titel: Welkom\n', ''),
    place: 'paginas/1-welkom.mdx',
    field: 'titel',
    ...missing,
    expected: 'De kop boven de pagina',
    remedy: 'titel:',
  },
  {
    mistake: 'a page with an empty title',
    files: edited('paginas/1-welkom.mdx', 'titel: Welkom', 'titel:'),
    place: 'paginas/1-welkom.mdx',
    field: 'titel',
    message: 'leeg',
    expected: 'De kop boven de pagina',
    remedy: 'titel:',
  },
  {
    mistake: 'a booklet with an empty title',
    files: edited('boek.yaml', 'titel: Buren aan zee', 'titel: ""'),
    place: 'boek.yaml',
    field: 'titel',
    message: 'leeg',
    expected: 'De titel van het boekje',
    remedy: 'titel:',
  },
  {
    mistake: 'a verhaal without a citaat',
    files: edited(VERHAAL, `${CITAAT}\n`, ''),
    place: VERHAAL,
    field: 'citaat',
    ...missing,
    expected: 'De zin onder de tekening',
    remedy: 'citaat:',
  },
  {
    mistake: 'a citaat of spaces alone',
    files: edited(VERHAAL, CITAAT, 'citaat: "   "'),
    place: VERHAAL,
    field: 'citaat',
    message: 'is leeg',
    expected: 'De zin onder de tekening',
    remedy: 'citaat:',
  },
  {
    mistake: 'a citaat with quotation marks of its own',
    files: edited(VERHAAL, CITAAT, 'citaat: "“De eerste boot”"'),
    place: VERHAAL,
    field: 'citaat',
    message: 'aanhalingstekens',
    expected: 'zonder aanhalingstekens',
    remedy: 'citaat:',
  },
  {
    mistake: 'a drawing without alt',
    files: edited(VERHAAL, `${ALT}\n`, ''),
    place: VERHAAL,
    field: 'alt',
    ...missing,
    expected: 'wat er op de tekening staat',
    remedy: 'alt:',
  },
  {
    mistake: 'an empty alt',
    files: edited(VERHAAL, ALT, 'alt: ""'),
    place: VERHAAL,
    field: 'alt',
    message: 'leeg',
    expected: 'wat er op de tekening staat',
    remedy: 'alt:',
  },
  {
    mistake: 'a drawing without beschrijving',
    files: edited(VERHAAL, `${BESCHRIJVING}\n`, ''),
    place: VERHAAL,
    field: 'beschrijving',
    ...missing,
    expected: 'Twee tot vier zinnen',
    remedy: 'beschrijving:',
  },
  {
    mistake: 'an empty beschrijving',
    files: edited(VERHAAL, BESCHRIJVING, 'beschrijving:'),
    place: VERHAAL,
    field: 'beschrijving',
    message: 'leeg',
    expected: 'Twee tot vier zinnen',
    remedy: 'beschrijving:',
  },
  {
    mistake: 'an alt that says the citaat again',
    files: edited(VERHAAL, ALT, 'alt: De eerste boot, is altijd de mooiste!'),
    place: VERHAAL,
    field: 'alt',
    message: 'is hetzelfde als citaat',
    expected: 'niet nog eens het citaat',
    remedy: 'beschrijf wat er op de tekening te zien is',
  },
  {
    mistake: 'a beschrijving that says the alt again',
    files: edited(VERHAAL, BESCHRIJVING, 'beschrijving: een bootje vaart langs een rij huizen'),
    place: VERHAAL,
    field: 'beschrijving',
    message: 'is hetzelfde als alt',
    expected: 'Twee tot vier zinnen',
    remedy: 'beschrijf wat er op de tekening te zien is',
  },
  {
    mistake: 'words for a drawing that is not there',
    files: without(`${DRAWN}/illustratie.svg`),
    place: VERHAAL,
    field: 'illustratie',
    message: 'geen tekening',
    expected: 'illustratie.svg',
    remedy: 'zet de tekening terug',
  },
];

describeBadContent('a build refuses words that are not right:', WORDS);
