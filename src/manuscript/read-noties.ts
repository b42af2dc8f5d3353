import {
  findIllustraties,
  findMisnamedIllustraties,
  findStrayIllustraties,
} from '../images/find-illustratie.ts';
import { notieSchema } from '../schemas/notie.ts';
import { verhaalSchema } from '../schemas/verhaal.ts';
import { checkWords } from './check-words.ts';
import { misnamedIllustratie, NO_NOTIES, noVerhalen, strayIllustratie } from './file-problems.ts';
import type { ManuscriptNotie, ManuscriptVerhaal } from './manuscript.ts';
import type { Reader } from './reader.ts';
import { STAND_INS } from './stand-ins.ts';

const LIKE_AN_ICON = /^icoon(\..*)?$/i;

/** Reads every notie with its verhalen. */
export async function readNoties(reader: Reader): Promise<ManuscriptNotie[]> {
  const { folders: names, files } = await reader.folder('noties');
  reader.refuseTexts('noties', files);
  if (names.length === 0) reader.problems.push(NO_NOTIES);
  return reader.ordered(await reader.each(names, (name) => readNotie(reader, name)));
}

async function readNotie(reader: Reader, name: string): Promise<ManuscriptNotie> {
  const folder = `noties/${name}`;
  const notie = await reader.entry(`${folder}/notie.mdx`, name, notieSchema, STAND_INS.notie);
  const { folders: children, files } = await reader.folder(folder);
  reader.refuseTexts(
    folder,
    files.filter((file) => !/^notie\./i.test(file)),
  );
  if (children.length === 0) reader.problems.push(noVerhalen(`${folder}/notie.mdx`));
  const verhalen = await reader.each(children, (child) => readVerhaal(reader, folder, child));
  const [icoon] = (await reader.drawings(folder, ['icoon'], LIKE_AN_ICON)).names;
  return {
    ...notie,
    icoon: icoon && reader.pathOf(`${folder}/${icoon}.svg`),
    verhalen: reader.ordered(verhalen),
  };
}

async function readVerhaal(reader: Reader, notieFolder: string, name: string): Promise<ManuscriptVerhaal> {
  const folder = `${notieFolder}/${name}`;
  const names = await reader.list(folder);
  const illustraties = findIllustraties(names);
  const stray = findStrayIllustraties(names);
  const misnamed = findMisnamedIllustraties(names);
  reader.problems.push(...stray.map((file) => strayIllustratie(`${folder}/${file}`)));
  reader.problems.push(...misnamed.map((file) => misnamedIllustratie(`${folder}/${file}`)));
  const entry = await reader.entry(`${folder}/verhaal.mdx`, name, verhaalSchema, STAND_INS.verhaal, {
    // Nothing there is larger than its line.
    components: [],
    mayBeBare: true,
  });
  // Words that are wrong already need not be right for the drawing as well.
  if (entry.data !== STAND_INS.verhaal) {
    const isClear = stray.length === 0 && (misnamed.length === 0 || illustraties.length > 0);
    reader.problems.push(...checkWords(entry.data, entry.file, isClear ? illustraties : undefined));
  }
  const [illustratie] = illustraties;
  return { ...entry, illustratie: illustratie && reader.pathOf(`${folder}/${illustratie}`) };
}
