import { z } from 'astro/zod';

const path = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.(pdf|epub|zip))?$/, { message: 'is geen adres' })
  .describe(
    'Een adres op de site, met een / aan het begin en het eind, zoals /noties/de-wijk-ingaan/; of dat van een bestand, zoals /printen/de-wijk-ingaan-a5.pdf',
  );

/** `content/doorverwijzingen.yaml`: addresses that were, and where their pages are now. */
export const doorverwijzingenSchema = z.record(path, path);

export type Doorverwijzingen = z.output<typeof doorverwijzingenSchema>;
