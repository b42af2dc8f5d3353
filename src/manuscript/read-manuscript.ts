import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  findIllustraties,
  findMisnamedIllustraties,
  findStrayIllustraties,
  PICTURE,
} from '../images/find-illustratie.ts';
import { boekSchema, type BoekData } from '../schemas/boek.ts';
import { COMPONENT_NAMES, VERHAAL_COMPONENT_NAMES } from '../schemas/componenten.ts';
import { notieSchema } from '../schemas/notie.ts';
import { paginaSchema } from '../schemas/pagina.ts';
import { verhaalSchema } from '../schemas/verhaal.ts';
import { checkBody } from './check-body.ts';
import { checkOrder } from './check-order.ts';
import { checkTitle } from './check-title.ts';
import { checkWords } from './check-words.ts';
import { readMdx, readYaml, type Read } from './document.ts';
import { readFolder } from './folder.ts';
import {
  OMSLAG_NAMES,
  type Manuscript,
  type ManuscriptEntry,
  type ManuscriptNotie,
  type ManuscriptOmslag,
  type ManuscriptVerhaal,
} from './manuscript.ts';
import {
  misnamedIllustratie,
  missingFile,
  missingText,
  NO_NOTIES,
  NO_OMSLAG_ALT,
  noSlug,
  noVerhalen,
  strayFolder,
  strayIllustratie,
  strayPagina,
  strayTekening,
} from './file-problems.ts';
import { intendedName, numberedName } from './numbered-name.ts';
import type { Problem } from './problem.ts';
import { readRedirects } from './read-addresses.ts';
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
  const read = await reader.boek();
  const paginas = await reader.paginas();
  const noties = await reader.noties();
  const omslag = await reader.omslag(read);
  const slug = paginas[0]?.slug ?? '';
  const boek = read ?? { ...STAND_INS.boek, begin: slug, contact: slug };
  const { redirects: doorverwijzingen, problems } = await readRedirects(contentDir);
  return {
    manuscript: { boek, omslag, paginas, noties, doorverwijzingen },
    problems: [...reader.problems, ...problems],
  };
}

/** What somebody meant as a drawing of the cover: in another form, or under another name. */
const LIKE_A_DRAWING = /^(liggend|staand|vierkant)/i;
const LIKE_AN_ICON = /^icoon(\..*)?$/i;

class Reader {
  readonly problems: Problem[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async boek(): Promise<BoekData | undefined> {
    const file = 'boek.yaml';
    const bytes = await this.bytes(file);
    const document = bytes && this.keep(readYaml(bytes, file));
    const boek = document && this.keep(validateData(boekSchema, document.data, file));
    if (boek) this.problems.push(...checkTitle(boek, file));
    return boek;
  }

  async paginas() {
    const { files, folders } = await readFolder(join(this.root, 'paginas'));
    const names = files.filter((name) => name.endsWith('.mdx'));
    const stray = files.filter((name) => !names.includes(name));
    this.problems.push(...stray.map((name) => strayPagina(`paginas/${name}`)));
    this.problems.push(...folders.map((name) => strayFolder(`paginas/${name}`)));
    const entries = await this.each(names, (name) =>
      this.entry(`paginas/${name}`, name.slice(0, -'.mdx'.length), paginaSchema, STAND_INS.pagina),
    );
    return this.ordered(entries);
  }

  async omslag(boek: BoekData | undefined): Promise<ManuscriptOmslag> {
    const names = await this.drawings('omslag', OMSLAG_NAMES, LIKE_A_DRAWING);
    if (names.length > 0 && boek && !boek.omslagalt) this.problems.push(NO_OMSLAG_ALT);
    return Object.fromEntries(names.map((name) => [name, join(this.root, 'omslag', `${name}.svg`)]));
  }

  async noties(): Promise<ManuscriptNotie[]> {
    const names = await this.folders('noties');
    if (names.length === 0) this.problems.push(NO_NOTIES);
    const noties = await this.each(names, async (name) => {
      const folder = `noties/${name}`;
      const notie = await this.entry(`${folder}/notie.mdx`, name, notieSchema, STAND_INS.notie);
      const children = await this.folders(folder);
      if (children.length === 0) this.problems.push(noVerhalen(`${folder}/notie.mdx`));
      const verhalen = this.ordered(await this.each(children, (child) => this.verhaal(folder, child)));
      const [icoon] = await this.drawings(folder, ['icoon'], LIKE_AN_ICON);
      return { ...notie, icoon: icoon && join(this.root, folder, `${icoon}.svg`), verhalen };
    });
    return this.ordered(noties);
  }

  private async verhaal(notieFolder: string, name: string): Promise<ManuscriptVerhaal> {
    const folder = `${notieFolder}/${name}`;
    const names = await this.list(folder);
    const illustraties = findIllustraties(names);
    const stray = findStrayIllustraties(names);
    const misnamed = findMisnamedIllustraties(names);
    this.problems.push(...stray.map((file) => strayIllustratie(`${folder}/${file}`)));
    this.problems.push(...misnamed.map((file) => misnamedIllustratie(`${folder}/${file}`)));
    const entry = await this.entry(`${folder}/verhaal.mdx`, name, verhaalSchema, STAND_INS.verhaal, {
      components: VERHAAL_COMPONENT_NAMES,
      mayBeBare: true,
    });
    // Words that are wrong already need not be right for the drawing as well.
    if (entry.data !== STAND_INS.verhaal) {
      const isClear = stray.length === 0 && (misnamed.length === 0 || illustraties.length > 0);
      this.problems.push(...checkWords(entry.data, entry.file, isClear ? illustraties : undefined));
    }
    const [illustratie] = illustraties;
    return { ...entry, illustratie: illustratie && join(this.root, folder, illustratie) };
  }

  /** The names under which a folder has an SVG for the site; what only looks like one is reported. */
  private async drawings<Name extends string>(folder: string, names: readonly Name[], like: RegExp) {
    const files = await this.list(folder);
    const taken = names.map((name) => `${name}.svg`);
    const stray = files.filter((file) => (like.test(file) || PICTURE.test(file)) && !taken.includes(file));
    this.problems.push(...stray.map((file) => strayTekening(`${folder}/${file}`, taken)));
    return names.filter((name) => files.includes(`${name}.svg`));
  }

  private async entry<S extends z.ZodObject>(
    file: string,
    name: string,
    schema: S,
    standIn: z.output<S>,
    { components = COMPONENT_NAMES, mayBeBare = false } = {},
  ) {
    const numbered = numberedName(name);
    if (!numbered) this.problems.push(noSlug(file, name));
    const bytes = await this.bytes(file);
    const document = bytes && this.keep(readMdx(bytes, file));
    if (document) this.problems.push(...checkBody(document, file, components));
    if (document?.body === '' && !mayBeBare) this.problems.push(missingText(file));
    const data = document && this.keep(validateData(schema, document.data, file));
    const { body = '', bodyLine = 1 } = document ?? {};
    return { file, ...(numbered ?? intendedName(name)), body, bodyLine, data: data ?? standIn };
  }

  private ordered<T extends ManuscriptEntry>(entries: T[]): T[] {
    const sorted = entries.toSorted((a, b) => a.number - b.number);
    this.problems.push(...checkOrder(sorted));
    return sorted;
  }

  private keep<T>(read: Read<T>): T | undefined {
    if (read.problems) this.problems.push(...read.problems);
    return read.value;
  }

  private async each<T>(names: string[], read: (name: string) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (const name of names) results.push(await read(name));
    return results;
  }

  private async bytes(file: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.root, file));
    } catch {
      this.problems.push(missingFile(file));
      return undefined;
    }
  }

  private async folders(folder: string): Promise<string[]> {
    return (await readFolder(join(this.root, folder))).folders;
  }

  private async list(folder: string): Promise<string[]> {
    const { files, folders } = await readFolder(join(this.root, folder));
    return [...files, ...folders].sort();
  }
}
