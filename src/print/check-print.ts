import { readCoverage } from '../fonts/rename-font.ts';
import { printFonts } from '../fonts/print-fonts.ts';
import { lineOf, parseBody } from '../manuscript/check-body.ts';
import {
  entriesOf,
  type Manuscript,
  type ManuscriptEntry,
  type ManuscriptVerhaal,
} from '../manuscript/manuscript.ts';
import type { Problem } from '../manuscript/problem.ts';
import { isElement, walk, wordsOf } from '../manuscript/tree.ts';
import { mdxToTypst, type Surroundings } from './mdx-to-typst.ts';

const BOEK_FILE = 'boek.yaml';

/**
 * Finds what could be shown on a screen but not be printed: parts of a text, and signs the letters do not have.
 * @param reported What is wrong with the texts already: what cannot stand on a page need not be printed either.
 */
export async function checkPrint(
  manuscript: Manuscript,
  fontsDir: string,
  reported: Problem[],
): Promise<Problem[]> {
  const { paginas, noties } = manuscript;
  // Pages to use the site with stand in no printed edition.
  const printed = paginas.filter(({ data }) => data.plaats !== 'gebruik');
  const entries = entriesOf({ paginas: printed, noties });
  const slugs = new Set(noties.map(({ slug }) => slug));
  const isPrintable = await signsOf(fontsDir);
  const { titel, ondertitel, uitgever, rechten } = manuscript.boek;
  const boek = { file: BOEK_FILE, data: { titel, ondertitel, uitgever, rechten }, body: '', bodyLine: 1 };
  const known = new Set(reported.map(placeOf));
  return [
    ...checkSigns(boek, isPrintable),
    ...noties.flatMap(({ verhalen }) => verhalen.flatMap(checkLength)),
    ...entries.flatMap((entry) => [
      ...checkText(entry, slugs).filter((problem) => !known.has(placeOf(problem))),
      ...checkSigns(entry, isPrintable),
    ]),
  ];
}

const placeOf = ({ file, line }: Problem) => `${file}:${line}`;

/** A line shrinks to fit its card; beyond this nobody could read it there. */
const LONGEST = 300;

function checkLength({ file, data: { citaat } }: ManuscriptVerhaal): Problem[] {
  const length = [...citaat].length;
  if (length <= LONGEST) return [];
  return [
    {
      file,
      field: 'citaat',
      message: `is ${length} tekens lang en past niet op een kaart`,
      expected: `hoogstens ${LONGEST} tekens`,
      remedy: 'kort de zin in, of maak er twee verhalen van',
    },
  ];
}

type Text = Pick<ManuscriptEntry, 'file' | 'body' | 'bodyLine'>;

function checkText(entry: ManuscriptEntry, noties: Set<string>): Problem[] {
  if (entry.body === '') return [];
  const surroundings: Surroundings = {
    destination: (url) => url,
    diagram: undefined,
    // A factor of a notie that is not there has been reported as a link that leads nowhere.
    notie: () => ({ figure: '', palette: undefined, destination: [...noties][0] ?? '' }),
  };
  try {
    return mdxToTypst(entry, surroundings).problems;
  } catch {
    // A text that does not parse has been reported already.
    return [];
  }
}

/** One problem a place: a word in another script is one thing to write otherwise. */
function checkSigns(entry: Text & { data?: object }, isPrintable: (sign: string) => boolean): Problem[] {
  const fields = Object.entries(entry.data ?? {}).flatMap(([field, text]) =>
    typeof text === 'string' ? { text, field } : [],
  );
  const found = new Map<string | number, Set<string>>();
  for (const { text, ...place } of [...fields, ...wordsIn(entry)]) {
    const key = 'field' in place ? place.field : place.line;
    for (const sign of text) {
      if (!isPrintable(sign)) found.set(key, (found.get(key) ?? new Set()).add(sign));
    }
  }
  return [...found].map(([key, signs]) =>
    missingSigns(entry.file, typeof key === 'string' ? { field: key } : { line: key }, [...signs]),
  );
}

/** What a text says, line by line: also where a sign is written as an entity, or stands in an attribute. */
function wordsIn({ body, bodyLine }: Text): { text: string; line: number }[] {
  try {
    return [...walk(parseBody(body))].flatMap((node) => {
      const line = lineOf(node, bodyLine) + (node.type === 'code' ? 1 : 0);
      if ('value' in node) {
        return String(node.value)
          .split('\n')
          .map((text, index) => ({ text, line: line + index }));
      }
      return Object.values(isElement(node) ? wordsOf(node) : {}).map((text) => ({ text, line }));
    });
  } catch {
    // A text that does not parse has been reported already.
    return [];
  }
}

/** Whether the letters have a sign; each face has its signs in two files, and the running text has the most. */
async function signsOf(fontsDir: string): Promise<(sign: string) => boolean> {
  const fonts = await printFonts(fontsDir);
  const faces = Array.from({ length: fonts.length / 2 }, (_, face) => {
    const [one, other] = fonts.slice(face * 2, face * 2 + 2).map(readCoverage);
    return (code: number) => (one?.has(code) ?? false) || (other?.has(code) ?? false);
  });
  return (sign) => /[\s\p{Cf}]/u.test(sign) || faces.every((has) => has(sign.codePointAt(0) ?? 0));
}

function missingSigns(file: string, place: Pick<Problem, 'line' | 'field'>, signs: string[]): Problem {
  const named = signs.map((sign) => `${sign} (${codeOf(sign)})`).join(', ');
  return {
    file,
    ...place,
    message:
      signs.length === 1
        ? `het teken ${named} kan niet worden gedrukt`
        : `deze tekens kunnen niet worden gedrukt: ${named}`,
    expected: 'letters van het Latijnse schrift, cijfers en leestekens',
    remedy: 'schrijf het met andere tekens',
  };
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
