import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { everyPage } from '../booklet/pages.ts';
import { paths } from '../booklet/urls.ts';
import { keepCard } from '../cards/card-store.ts';

/** Puts the card of every page in the build; they were drawn before it. */
export function kaarten(): AstroIntegration {
  return {
    name: 'kaarten',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const booklet = await loadBooklet();
        const outDir = join(fileURLToPath(dir), paths.kaart(''));
        await mkdir(outDir, { recursive: true });
        for (const page of everyPage(booklet)) {
          const { name, file } = await keepCard(page, booklet);
          await copyFile(file, join(outDir, name));
        }
      },
    },
  };
}
