import type { BoekData } from '../schemas/boek.ts';
import { checkOmslag } from './check-omslag.ts';
import { NO_OMSLAG_ALT } from './file-problems.ts';
import { OMSLAG_BY_DAY, OMSLAG_BY_NIGHT, type ManuscriptOmslag } from './manuscript.ts';
import type { Reader } from './reader.ts';

/** What somebody meant as a drawing of the cover: in another form, or under another name. */
const LIKE_A_DRAWING = /^(liggend|staand|vierkant)/i;

/** Reads which drawings of the cover there are; undefined when there are none. */
export async function readOmslag(
  reader: Reader,
  boek: BoekData | undefined,
): Promise<ManuscriptOmslag | undefined> {
  const all = [...OMSLAG_BY_DAY, ...OMSLAG_BY_NIGHT];
  const { names, stray } = await reader.drawings('omslag', all, LIKE_A_DRAWING);
  if (names.length === 0) return undefined;
  if (boek && !boek.omslagalt) reader.problems.push(NO_OMSLAG_ALT);
  // What seems to lack may be there under a name that is not right.
  if (stray.length === 0) reader.problems.push(...checkOmslag(names));
  const files = names.map((name) => [name, reader.pathOf(`omslag/${name}.svg`)]);
  // An incomplete set is a problem by now, and is never rendered; the drawings in it are checked all the same.
  return Object.fromEntries(files) as ManuscriptOmslag;
}
