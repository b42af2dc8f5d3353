import { z } from 'astro/zod';

const path = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, { message: 'is geen adres' })
  .describe('Een adres op de site, met een / aan het begin en het eind, zoals /noties/de-wijk-ingaan/');

/** `content/doorverwijzingen.yaml`: addresses that were, and where their pages are now. */
export const doorverwijzingenSchema = z.record(path, path);

export type Doorverwijzingen = z.output<typeof doorverwijzingenSchema>;
