import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../booklet/urls.ts';
import { loadEpub } from '../epub/load.ts';

/** Puts the booklet for e-readers in the build. */
export function epub(): AstroIntegration {
  return {
    name: 'epub',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { file, name } = await loadEpub();
        const outDir = join(fileURLToPath(dir), paths.druk(''));
        await mkdir(outDir, { recursive: true });
        await copyFile(file, join(outDir, name));
      },
    },
  };
}
