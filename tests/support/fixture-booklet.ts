import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of a content folder by path; undefined is a file that is not there. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A verhaal of the fixture with a drawing, and one without. */
export const DRAWN = 'noties/1-op-de-kade/01-de-eerste-boot';
export const POSTER = 'noties/1-op-de-kade/02-koffie-met-uitzicht';

const SHOWN = 'Op het water vaart een bootje met een vlag. Erachter staan drie huizen.';

/** A small booklet that must build: another one than the real one in every word, name and number. */
const FILES: Files = {
  'boek.yaml': lines(
    'titel: Buren aan zee',
    'titelregels:',
    '  - Bu~ren',
    '  - aan zee',
    'ondertitel: Wat de haven vertelt',
    'beschrijving: Een klein boek over een haven en wie er woont.',
    'uitgever: Drukkerij De Meeuw',
    'auteurs: [Anna Ğündüz, Piet Łoś]',
    'datum: "2031-04"',
    'rechten: Vrij te delen',
    'begin: welkom',
    'contact: welkom',
    'uitgelicht:',
    '  - op-de-kade/de-eerste-boot',
  ),
  'paginas/1-welkom.mdx': mdx(
    ['titel: Welkom', 'plaats: voorin'],
    'Dag lezer.',
    '## Waar het begint',
    'Hier.',
  ),
  'paginas/2-dank.mdx': mdx(['titel: Dank', 'plaats: achterin', 'stem: uitgave'], 'Dank aan de schippers.'),
  'noties/1-op-de-kade/notie.mdx': notie('Op de kade', 'oase'),
  [`${DRAWN}/verhaal.mdx`]: verhaal('De eerste boot is altijd de mooiste', true),
  [`${DRAWN}/illustratie.svg`]: drawing('#2b5fc2'),
  [`${POSTER}/verhaal.mdx`]: verhaal('Koffie smaakt beter met uitzicht'),
  'noties/2-achter-de-dijk/notie.mdx': notie('Achter de dijk', 'zijpad'),
  'noties/2-achter-de-dijk/01-een-pad-van-schelpen/verhaal.mdx': verhaal(
    'Een pad van schelpen leidt naar huis',
  ),
};

/** Writes the booklet into `dir` with `changes` over it. */
export async function writeBooklet(dir: string, changes: Files = {}): Promise<void> {
  await writeFiles(dir, { ...FILES, ...changes });
}

/** Writes, or for undefined takes away, each file. */
export async function writeFiles(dir: string, files: Files): Promise<void> {
  for (const [path, data] of Object.entries(files)) {
    const file = join(dir, path);
    if (data === undefined) {
      await rm(file, { force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  }
}

/** Every file of the booklet at or below `path` taken away. */
export function without(path: string): Files {
  const names = Object.keys(FILES).filter((name) => name.startsWith(path));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** A file of the booklet with a piece of its text replaced; fails when that piece is not in it. */
export function edited(path: string, from: string, to: string): Files {
  const text = String(FILES[path]);
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return { [path]: text.replace(from, () => to) };
}

/** A file of the booklet under another name. */
export function moved(from: string, to: string): Files {
  const names = Object.keys(FILES).filter((name) => name.startsWith(from));
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, undefined],
      [to + name.slice(from.length), FILES[name]],
    ]),
  );
}

/** The text of a verhaal.mdx; `drawn` adds the words a drawing needs. */
export function verhaal(citaat: string, drawn = false, body = ''): string {
  const words = ['alt: Een bootje vaart langs een rij huizen.', `beschrijving: ${SHOWN}`];
  return mdx([`citaat: ${JSON.stringify(citaat)}`, ...(drawn ? words : [])], body);
}

/** The text of a notie.mdx. */
export function notie(titel: string, palet: string, body = 'Wie hier loopt, hoort de meeuwen.'): string {
  return mdx(
    [`titel: ${JSON.stringify(titel)}`, 'ondertitel: waar het water begint', `palet: ${palet}`],
    body,
  );
}

/** An MDX file: frontmatter line by line, then paragraphs. */
export function mdx(frontmatter: string[], ...paragraphs: string[]): string {
  return `---\n${lines(...frontmatter)}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A drawing with ids, gradients and clips, as drawing programs write them. */
export function drawing(color: string): string {
  return lines(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">',
    '  <defs>',
    `    <linearGradient id="zee"><stop offset="0" stop-color="${color}"/><stop offset="1" stop-color="#1b2b4b"/></linearGradient>`,
    '    <clipPath id="vlak"><path d="M0 300L800 280L800 600L0 600Z"/></clipPath>',
    '  </defs>',
    '  <rect width="800" height="600" fill="#fbe7c0"/>',
    '  <rect width="800" height="600" fill="url(#zee)" clip-path="url(#vlak)"/>',
    '  <path d="M300 320L500 310L460 380L340 384Z" fill="#4d1730"/>',
    '</svg>',
  );
}

function lines(...texts: string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
