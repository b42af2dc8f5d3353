import type { Manuscript, ManuscriptEntry } from '../../src/manuscript/manuscript.ts';
import type { PaletteName } from '../../src/palettes.ts';

const entry = (file: string, number: number, slug: string): ManuscriptEntry => ({
  file,
  number,
  slug,
  body: '',
  bodyLine: 1,
});

/** A manuscript with as many verhalen in each notie as `sizes` says, one page in front and one at the back. */
export function manuscriptOf(sizes: number[], palet: PaletteName = 'oase'): Manuscript {
  return {
    boek: {
      titel: 'Buren',
      titelregels: ['Buren'],
      ondertitel: 'Een haven',
      beschrijving: 'Een klein boek.',
      uitgever: 'De Meeuw',
      auteurs: [],
      datum: '2031-04',
      rechten: 'Vrij',
      begin: 'welkom',
      contact: 'welkom',
      uitgelicht: ['notie-1/verhaal-1'],
    },
    omslag: undefined,
    paginas: [
      {
        ...entry('paginas/1-welkom.mdx', 1, 'welkom'),
        data: { titel: 'Welkom', plaats: 'voorin', stem: 'boekje' },
      },
      {
        ...entry('paginas/2-dank.mdx', 2, 'dank'),
        data: { titel: 'Dank', plaats: 'achterin', stem: 'boekje' },
      },
    ],
    noties: sizes.map((size, index) => ({
      ...entry(`noties/${index + 1}/notie.mdx`, index + 1, `notie-${index + 1}`),
      data: {
        titel: `Notie ${index + 1} in het lang`,
        kort: `Notie ${index + 1}`,
        ondertitel: 'waar',
        palet,
      },
      icoon: undefined,
      verhalen: Array.from({ length: size }, (_, verhaal) => ({
        ...entry(`noties/${index + 1}/${verhaal + 1}/verhaal.mdx`, verhaal + 1, `verhaal-${verhaal + 1}`),
        data: { citaat: `Citaat ${index + 1}.${verhaal + 1}` },
        illustratie: undefined,
      })),
    })),
    doorverwijzingen: {},
  };
}
