import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { ledFiles } from '../booklet/redirects.ts';
import { paths, slugOf } from '../booklet/urls.ts';
import { takeAlong } from '../offline/take-along.ts';
import { workerSource } from '../offline/worker-source.ts';

/** The booklet without a network: a worker that keeps it, and one file to take along. Comes when all pages are there. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const booklet = await loadBooklet();
        const { boek } = booklet;
        const zip = join(outDir, paths.meenemen(slugOf(boek.titel)));
        await mkdir(dirname(zip), { recursive: true });
        const led = ledFiles(booklet);
        await takeAlong(outDir, boek.datum, led, zip);
        await writeFile(join(outDir, paths.werker()), await workerSource(outDir, led));
      },
    },
  };
}
