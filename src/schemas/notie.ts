import { z } from 'astro/zod';
import { PALETTE_NAMES } from '../palettes.ts';
import { line } from './fields.ts';

/** The frontmatter of `content/noties/<nummer>-<notie>/notie.mdx`. The text of the notie follows it. */
export const notieSchema = z.strictObject({
  titel: line('De titel van de notie, zonder dubbele punt, bijvoorbeeld: De wijk ingaan'),
  /** Notie titles may be whole sentences; entrances and the table of contents need a name. */
  kort: line('De korte naam voor de inhoudsopgave, als de titel daar te lang voor is').optional(),
  ondertitel: line('Wat in het boekje achter de dubbele punt staat'),
  palet: z.enum(PALETTE_NAMES).describe(`De naam van het kleurenpalet, een van: ${PALETTE_NAMES.join(', ')}`),
});

export type NotieData = z.output<typeof notieSchema>;
