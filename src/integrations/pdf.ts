import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../booklet/urls.ts';
import { loadPublications } from '../print/load.ts';

/** Puts the files to print in the build, made before its pages; the development server makes them when they are asked for. */
export function pdf(): AstroIntegration {
  return {
    name: 'pdf',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, name] = /\/([\w-]+\.pdf)$/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          void loadPublications().then((all) => {
            const found = all.find((publication) => publication.name === name);
            if (!found) return next();
            response.setHeader('Content-Type', 'application/pdf');
            createReadStream(found.file).on('error', next).pipe(response);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const all = await loadPublications();
        const outDir = join(fileURLToPath(dir), paths.druk(''));
        await mkdir(outDir, { recursive: true });
        for (const { file, name } of all) await copyFile(file, join(outDir, name));
        logger.info(`${all.length} bestanden om te printen`);
      },
    },
  };
}
