import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import {
  DRAWN,
  drawing,
  edited,
  moved,
  POSTER,
  verhaal,
  without,
  type Files,
} from '../support/fixture-booklet.ts';

const NOTIE = 'noties/1-op-de-kade/notie.mdx';
const VERHAAL = `${DRAWN}/verhaal.mdx`;

const FIELDS: BadContent[] = [
  {
    mistake: 'an unknown key in a verhaal',
    files: edited(VERHAAL, 'citaat:', 'kleur: blauw\ncitaat:'),
    place: VERHAAL,
    field: 'kleur',
    message: 'is geen bekend veld',
    expected: 'citaat, alt, beschrijving',
    remedy: 'haal de regel weg',
  },
  {
    mistake: 'an unknown key in boek.yaml',
    files: edited('boek.yaml', 'titel: Buren', 'kleur: blauw\ntitel: Buren'),
    place: 'boek.yaml',
    field: 'kleur',
    message: 'is geen bekend veld',
    expected: 'titel, titelregels',
    remedy: 'haal de regel weg',
  },
  {
    mistake: 'a number where text belongs',
    files: edited(NOTIE, 'titel: "Op de kade"', 'titel: 2031'),
    place: NOTIE,
    field: 'titel',
    message: 'is geen tekst',
    expected: 'De titel van de notie',
    remedy: 'zet de waarde achter titel: tussen dubbele aanhalingstekens',
  },
  {
    mistake: 'a nought where text belongs',
    files: edited(NOTIE, 'titel: "Op de kade"', 'titel: 0'),
    place: NOTIE,
    field: 'titel',
    message: 'is geen tekst',
    expected: 'De titel van de notie',
    remedy: 'titel:',
  },
  {
    mistake: 'text where a list belongs',
    files: edited(
      'boek.yaml',
      'uitgelicht:\n  - op-de-kade/de-eerste-boot',
      'uitgelicht: op-de-kade/de-eerste-boot',
    ),
    place: 'boek.yaml',
    field: 'uitgelicht',
    message: 'is geen lijst',
    expected: 'notie/verhaal',
    remedy: 'zet onder uitgelicht: elke waarde op een eigen regel',
  },
  {
    mistake: 'lines of the title that are not the title',
    files: edited('boek.yaml', '- aan zee', '- op zee'),
    place: 'boek.yaml',
    field: 'titelregels',
    message: 'samen staat er "Buren op zee", maar de titel is "Buren aan zee"',
    expected: 'de woorden van titel, verdeeld over regels',
    remedy: 'maak titel en titelregels gelijk',
  },
  {
    mistake: 'a palette that does not exist',
    files: edited(NOTIE, 'palet: oase', 'palet: roze'),
    place: NOTIE,
    field: 'palet',
    message: 'is geen van de mogelijke waarden',
    expected: 'winterstraat',
    remedy: 'palet:',
  },
  {
    mistake: 'a month that does not exist',
    files: edited('boek.yaml', '2031-04', '2031-13'),
    place: 'boek.yaml',
    field: 'datum',
    message: 'is geen jaar en maand',
    expected: '"2017-12"',
    remedy: 'datum:',
  },
  {
    mistake: 'frontmatter that is a list',
    files: { [`${POSTER}/verhaal.mdx`]: '---\n- een\n- twee\n---\n' },
    place: `${POSTER}/verhaal.mdx`,
    message: 'zijn geen lijst van velden',
    expected: 'citaat',
    remedy: 'een dubbele punt',
  },
];

/** A booklet whose cover has drawings of these names, and words for them. */
const coverOf = (...names: string[]): Files => ({
  ...edited('boek.yaml', 'begin: welkom', 'omslagalt: Een haven.\nbegin: welkom'),
  ...Object.fromEntries(names.map((name) => [`omslag/${name}.svg`, drawing('#2b5fc2')])),
});

/** The files a reader took are named for the title: they are not lost while that cannot be read. */
const published = (boek: Files): Files => ({
  ...boek,
  'adressen.txt': '/welkom/\n/printen/buren-aan-zee-a5.pdf\n/meenemen/buren-aan-zee.zip\n',
});

const FILES: BadContent[] = [
  {
    mistake: 'an icon in another form',
    files: { 'noties/1-op-de-kade/icoon.png': 'png' },
    place: 'noties/1-op-de-kade/icoon.png',
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand icoon.svg',
    remedy: 'bewaar de tekening als SVG',
  },
  {
    mistake: 'an icon under another name',
    files: { 'noties/1-op-de-kade/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>' },
    place: 'noties/1-op-de-kade/icon.svg',
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand icoon.svg',
    remedy: 'bewaar de tekening als SVG',
  },
  {
    mistake: 'a drawing of a verhaal under another name',
    files: moved(`${DRAWN}/illustratie.svg`, `${DRAWN}/illustartie.svg`),
    place: `${DRAWN}/illustartie.svg`,
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand illustratie.svg',
    remedy: 'hernoem het bestand tot illustratie',
  },
  {
    mistake: 'a scan beside a verhaal that is printed in letters',
    files: { [`${POSTER}/scan.png`]: 'png' },
    place: `${POSTER}/scan.png`,
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand illustratie.svg',
    remedy: 'hernoem het bestand tot illustratie',
  },
  {
    mistake: 'a folder among the pages',
    files: { 'paginas/3-extra/pagina.mdx': 'Dag.' },
    place: 'paginas/3-extra',
    field: 'naam',
    message: 'deze map wordt geen pagina',
    expected: 'alleen bestanden zoals 1-voorwoord.mdx',
    remedy: 'haal de map weg',
  },
  {
    mistake: 'a drawing of the cover under another name',
    files: { 'omslag/voorkant.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>' },
    place: 'omslag/voorkant.svg',
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand liggend.svg, staand.svg, vierkant.svg, liggend-nacht.svg',
    remedy: 'bewaar de tekening als SVG',
  },
  {
    mistake: 'a cover that is not drawn in every form',
    files: coverOf('liggend', 'staand'),
    place: 'omslag/vierkant.svg',
    message: 'ontbreekt, terwijl omslag/liggend.svg er wel is',
    expected: 'liggend.svg, staand.svg en vierkant.svg, of geen van die drie',
    remedy: 'haal de hele map omslag weg',
  },
  {
    mistake: 'a cover that is drawn by night in one form alone',
    files: coverOf('liggend', 'staand', 'vierkant', 'staand-nacht'),
    place: 'omslag/liggend-nacht.svg',
    message: 'ontbreekt, terwijl omslag/staand-nacht.svg er wel is',
    expected: 'liggend-nacht.svg en staand-nacht.svg, of geen van beide',
    remedy: 'haal de andere tekening voor ’s nachts weg',
  },
  {
    mistake: 'no notie.mdx',
    files: without('noties/2-achter-de-dijk/notie.mdx'),
    place: 'noties/2-achter-de-dijk/notie.mdx',
    message: 'ontbreekt',
    expected: 'notie.mdx',
    remedy: 'zet het bestand terug',
  },
  {
    mistake: 'no verhaal.mdx beside a drawing',
    files: without(VERHAAL),
    place: VERHAAL,
    message: 'ontbreekt',
    expected: 'verhaal.mdx',
    remedy: 'zet het bestand terug',
  },
  {
    mistake: 'a verhaal.mdx under another name',
    files: moved(`${POSTER}/verhaal.mdx`, `${POSTER}/tekst.mdx`),
    place: `${POSTER}/verhaal.mdx`,
    message: 'ontbreekt',
    expected: 'verhaal.mdx',
    remedy: 'zet het bestand terug',
  },
  {
    mistake: 'no begin in a boek.yaml whose files were published',
    files: published(edited('boek.yaml', 'begin: welkom\n', '')),
    place: 'boek.yaml',
    field: 'begin',
    message: 'ontbreekt',
    expected: 'De slug van de pagina',
    remedy: 'schrijf een regel die begint met begin:',
  },
  {
    mistake: 'no boek.yaml',
    files: published(without('boek.yaml')),
    place: 'boek.yaml',
    message: 'ontbreekt',
    expected: 'boek.yaml',
    remedy: 'zet het bestand terug',
  },
  {
    mistake: 'a file that is not UTF-8',
    files: { [`${POSTER}/verhaal.mdx`]: Buffer.from(verhaal('Één café aan de kade'), 'latin1') },
    place: `${POSTER}/verhaal.mdx`,
    message: 'is geen leesbare tekst',
    expected: 'UTF-8',
    remedy: 'bewaar het als UTF-8',
  },
];

describeBadContent('a build refuses fields that are not right:', FIELDS);
describeBadContent('a build refuses files that are not right:', FILES);
