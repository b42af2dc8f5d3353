import { boekSchema, type BoekData } from '../schemas/boek.ts';
import { paginaSchema } from '../schemas/pagina.ts';
import { checkTitle } from './check-title.ts';
import { readYaml } from './document.ts';
import { strayFolder, strayPagina } from './file-problems.ts';
import type { Manuscript, ManuscriptPagina } from './manuscript.ts';
import type { Problem } from './problem.ts';
import { readRedirects } from './read-addresses.ts';
import { readNoties } from './read-noties.ts';
import { readOmslag } from './read-omslag.ts';
import { Reader } from './reader.ts';
import { STAND_INS } from './stand-ins.ts';
import { validateData } from './validate-data.ts';

export interface ManuscriptReading {
  /** What could not be read keeps its place with a stand-in. */
  manuscript: Manuscript;
  /** Everything that is wrong; the manuscript may only be used when this is empty. */
  problems: Problem[];
}

/** Reads the whole content folder: collects what is wrong instead of stopping at the first problem. */
export async function readManuscript(contentDir: string): Promise<ManuscriptReading> {
  const reader = new Reader(contentDir);
  const read = await readBoek(reader);
  reader.refuseTexts('', (await reader.folder('')).files);
  const paginas = await readPaginas(reader);
  const noties = await readNoties(reader);
  const omslag = await readOmslag(reader, read);
  const slug = paginas[0]?.slug ?? '';
  const boek = read ?? { ...STAND_INS.boek, begin: slug, contact: slug };
  const { redirects: doorverwijzingen, problems } = await readRedirects(contentDir);
  return {
    manuscript: { boek, omslag, paginas, noties, doorverwijzingen },
    problems: [...reader.problems, ...problems],
  };
}

async function readBoek(reader: Reader): Promise<BoekData | undefined> {
  const file = 'boek.yaml';
  const bytes = await reader.bytes(file);
  const document = bytes && reader.keep(readYaml(bytes, file));
  const boek = document && reader.keep(validateData(boekSchema, document.data, file));
  if (boek) reader.problems.push(...checkTitle(boek, file));
  return boek;
}

async function readPaginas(reader: Reader): Promise<ManuscriptPagina[]> {
  const { files, folders } = await reader.folder('paginas');
  const names = files.filter((name) => name.endsWith('.mdx'));
  const stray = files.filter((name) => !names.includes(name));
  reader.problems.push(...stray.map((name) => strayPagina(`paginas/${name}`)));
  reader.problems.push(...folders.map((name) => strayFolder(`paginas/${name}`)));
  const entries = await reader.each(names, (name) =>
    reader.entry(`paginas/${name}`, name.slice(0, -'.mdx'.length), paginaSchema, STAND_INS.pagina),
  );
  return reader.ordered(entries);
}
