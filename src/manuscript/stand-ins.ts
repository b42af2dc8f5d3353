import type { BoekData } from '../schemas/boek.ts';
import type { NotieData } from '../schemas/notie.ts';
import type { PaginaData } from '../schemas/pagina.ts';
import type { VerhaalData } from '../schemas/verhaal.ts';

/**
 * What stands in for data that could not be read. It keeps the place of an entry, so that one mistake does not
 * make its neighbours and every link to it look wrong. It is never rendered: what has problems is not built.
 */
export const STAND_INS = {
  boek: {
    titel: '',
    titelregels: [],
    ondertitel: '',
    beschrijving: '',
    uitgever: '',
    auteurs: [],
    datum: '',
    rechten: '',
    begin: '',
    contact: '',
    uitgelicht: [],
  } satisfies BoekData,
  notie: { titel: '', ondertitel: '', palet: 'omslag' } satisfies NotieData,
  pagina: { titel: '', plaats: 'voorin', stem: 'boekje' } satisfies PaginaData,
  verhaal: { citaat: '' } satisfies VerhaalData,
};
