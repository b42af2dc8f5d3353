import type { VerhaalPage } from '../booklet/pages.ts';

/** A word of the verhalen, as in the back of a book, and where it stands. */
export interface RegisterEntry {
  word: string;
  verhalen: VerhaalPage[];
}

/** Words that stand everywhere and lead nowhere. */
const COMMON = new Set(
  'aan alle alleen als altijd andere bent bij daar dan dat deze die dit door doet doen een eens elk elke elkaar ergens gaan gaat geen gewoon goed haar heb hebben heeft hem het hier hij hoe hun iedereen iemand iets jij jou jouw juist kan kennen kom komen komt krijgt kunnen laat laten later maak maakt maar mag meer mee met mijn mocht moet naar niet nieuwe nog nooit of ons onze ook op over samen soms steeds terug tot toch toen uit van veel vergeet verder voor waar waarom wanneer want waren was wat weer weet wel welke werd wie wij wil wilde willen worden wordt zag zal zei zelf zich zie zien zijn zin zit zo zonder zou'.split(
    ' ',
  ),
);
const SHORTEST = 4;

/** Every word of some weight in the lines of the verhalen, in the order of the alphabet. */
export function makeRegister(verhalen: VerhaalPage[]): RegisterEntry[] {
  const entries = new Map<string, Set<VerhaalPage>>();
  for (const verhaal of verhalen) {
    for (const [word] of verhaal.citaat.toLocaleLowerCase('nl').matchAll(/\p{L}[\p{L}\p{M}’'-]*\p{L}/gu)) {
      if (word.length < SHORTEST || COMMON.has(word)) continue;
      entries.set(word, (entries.get(word) ?? new Set()).add(verhaal));
    }
  }
  return [...entries]
    .map(([word, where]) => ({ word, verhalen: [...where] }))
    .sort((one, other) => one.word.localeCompare(other.word, 'nl'));
}
