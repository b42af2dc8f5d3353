import type { BoekData } from '../schemas/boek.ts';
import type { Problem } from './problem.ts';

/** The cover shows the lines of the title, every other page the title: both must say the same. */
export function checkTitle({ titel, titelregels }: BoekData, file: string): Problem[] {
  const shown = titelregels.join(' ').replaceAll('~', '');
  if (shown === titel) return [];
  return [
    {
      file,
      field: 'titelregels',
      message: `samen staat er "${shown}", maar de titel is "${titel}"`,
      expected: 'de woorden van titel, verdeeld over regels; alleen de tekens ~ komen erbij',
      remedy: 'maak titel en titelregels gelijk',
    },
  ];
}
