import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { atOnce } from '../at-once.ts';
import { loadBooklet } from '../booklet/load.ts';
import { everyPage } from '../booklet/pages.ts';
import { paths } from '../booklet/urls.ts';
import { publishCard } from '../cards/card-store.ts';
import { settings } from '../settings.ts';

/** Puts the card of every page in the build; cards that are kept from an earlier build cost nothing. */
export function kaarten(): AstroIntegration {
  return {
    name: 'kaarten',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const booklet = await loadBooklet();
        const outDir = join(fileURLToPath(dir), paths.kaart(''));
        const cacheDir = join(settings.cacheDir, 'kaarten');
        await mkdir(outDir, { recursive: true });
        let drawn = 0;
        const pages = everyPage(booklet);
        await atOnce(availableParallelism(), pages, async (page) => {
          if (await publishCard(page, booklet, cacheDir, outDir)) drawn++;
        });
        logger.info(`${drawn} van ${pages.length} kaarten getekend, de rest was er nog`);
      },
    },
  };
}
