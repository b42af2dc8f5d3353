import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { mastersOf } from '../booklet/pages.ts';
import { paths } from '../booklet/urls.ts';
import { images } from '../images/images.ts';
import { mediaTypeOf } from '../media-types.ts';

/** Puts the prepared images where the pages look for them: in the build, and under the development server. */
export function beeld(): AstroIntegration {
  return {
    name: 'beeld',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, name] = /\/beeld\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          response.setHeader('Content-Type', mediaTypeOf(name));
          createReadStream(images.fileOf(name)).on('error', next).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const masters = mastersOf(await loadBooklet());
        const outDir = join(fileURLToPath(dir), paths.beeld(''));
        await mkdir(outDir, { recursive: true });
        let count = 0;
        for (const file of masters) count += await images.publish(file, outDir);
        logger.info(`${count} bestanden van ${masters.length} tekeningen`);
      },
    },
  };
}
