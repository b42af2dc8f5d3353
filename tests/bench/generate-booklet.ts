import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PALETTE_NAMES } from '../../src/palettes.ts';

const NOTIES = 5;

/**
 * Writes a booklet of `count` verhalen over five noties into `dir`. Drawings are taken in turn from `drawings`,
 * each made unique, so that no two verhalen share image work.
 * @param drawings Paths of SVG files.
 */
export async function generateBooklet(dir: string, count: number, drawings: string[]): Promise<void> {
  const sources = await Promise.all(drawings.map((file) => readFile(file, 'utf8')));
  await mkdir(join(dir, 'paginas'), { recursive: true });
  await writeFile(join(dir, 'boek.yaml'), BOEK);
  await writeFile(join(dir, 'paginas/1-begin.mdx'), '---\ntitel: Begin\nplaats: voorin\n---\n\nEen begin.\n');
  for (let notie = 1; notie <= NOTIES; notie++) {
    const folder = join(dir, `noties/${notie}-notie-${notie}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'notie.mdx'), notieText(notie));
    const size = Math.floor(count / NOTIES) + (notie <= count % NOTIES ? 1 : 0);
    for (let number = 1; number <= size; number++) {
      const verhaal = join(folder, `${number}-verhaal-${number}`);
      await mkdir(verhaal);
      await writeFile(join(verhaal, 'verhaal.mdx'), verhaalText(notie, number));
      const source = sources[(notie * 7 + number) % sources.length] ?? '';
      await writeFile(join(verhaal, 'illustratie.svg'), unique(source, notie, number));
    }
  }
}

/** The drawings of the real booklet. */
export async function realDrawings(contentDir: string): Promise<string[]> {
  const names = await readdir(join(contentDir, 'noties'), { recursive: true });
  return names
    .filter((name) => name.endsWith('illustratie.svg'))
    .map((name) => join(contentDir, 'noties', name));
}

/** A speck no one sees, of a size of its own, makes the file another file. */
function unique(svg: string, notie: number, number: number): string {
  return svg.replace(
    '</svg>',
    `<path fill="#fbf6ec" d="M${notie} ${(number % 590) + 1}h.${number}v.1z"/></svg>`,
  );
}

const BOEK = `titel: Proefboek
titelregels: [Proefboek]
ondertitel: Een boek om te meten
beschrijving: Een gemaakt boek waarmee wordt gemeten hoe lang bouwen duurt.
uitgever: Niemand
datum: "2020-01"
rechten: Vrij
begin: begin
contact: begin
uitgelicht: [notie-1/verhaal-1]
`;

const notieText = (notie: number) =>
  `---\ntitel: Notie nummer ${notie}\nondertitel: wat erbij hoort\npalet: ${PALETTE_NAMES[notie] ?? 'omslag'}\n---\n\nEen tekst bij notie ${notie}.\n`;

const verhaalText = (notie: number, number: number) =>
  `---\ncitaat: Verhaal ${number} van notie ${notie} gaat over iets dat gebeurt\nalt: Een tekening van verhaal ${number}.\nbeschrijving: Hier staat wat er op tekening ${number} van notie ${notie} te zien is.\n---\n`;
