import type { VerhaalData } from '../schemas/verhaal.ts';
import { verhaalSchema } from '../schemas/verhaal.ts';
import type { Problem } from './problem.ts';
import { manualOf } from './validate-data.ts';

/**
 * Holds the words of a verhaal against one another and against the drawings found beside it; undefined where
 * it is not known which drawing is meant.
 */
export function checkWords(data: VerhaalData, file: string, illustraties: string[] | undefined): Problem[] {
  return [
    ...(illustraties ? checkPresence(data, file, illustraties) : []),
    ...checkEqual(data, file, 'alt', 'citaat'),
    ...checkEqual(data, file, 'beschrijving', 'citaat'),
    ...checkEqual(data, file, 'beschrijving', 'alt'),
  ];
}

function checkPresence(data: VerhaalData, file: string, illustraties: string[]): Problem[] {
  if (illustraties.length > 1) return [tooMany(file, illustraties)];
  if (illustraties.length === 0) {
    return data.alt || data.beschrijving || data.tekenaar ? [missingDrawing(file)] : [];
  }
  return (['alt', 'beschrijving'] as const)
    .filter((field) => !data[field])
    .map((field) => ({
      file,
      field,
      message: `ontbreekt, terwijl er een ${illustraties[0]} is`,
      expected: manualOf(verhaalSchema, field),
      remedy: `schrijf een regel die begint met ${field}:`,
    }));
}

function checkEqual(
  data: VerhaalData,
  file: string,
  field: 'alt' | 'beschrijving',
  other: 'alt' | 'citaat',
): Problem[] {
  const [value, same] = [data[field], data[other]];
  if (!value || !same || plain(value) !== plain(same)) return [];
  return [
    {
      file,
      field,
      message: `is hetzelfde als ${other}`,
      expected: manualOf(verhaalSchema, field),
      remedy: 'beschrijf wat er op de tekening te zien is',
    },
  ];
}

function missingDrawing(file: string): Problem {
  return {
    file,
    field: 'illustratie',
    message: 'er is een alt, beschrijving of tekenaar, maar geen tekening',
    expected: 'naast verhaal.mdx een bestand illustratie.svg, .png, .jpg, .webp of .tif',
    remedy: 'zet de tekening terug, of haal die regels weg; dan wordt het een verhaal in letters',
  };
}

function tooMany(file: string, illustraties: string[]): Problem {
  return {
    file,
    field: 'illustratie',
    message: `er zijn er meer dan één: ${illustraties.join(', ')}`,
    expected: 'één bestand illustratie.*',
    remedy: 'bewaar de goede tekening en haal de andere weg',
  };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
