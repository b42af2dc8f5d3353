import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { redirectsOf } from '../booklet/redirects.ts';
import { href, isFile } from '../booklet/urls.ts';
import { goneEmbed, movedPage } from '../headers/moved-page.ts';

/** Keeps old addresses alive: a list that hosts read, and a page for those that do not. */
export function doorverwijzingen(): AstroIntegration {
  return {
    name: 'doorverwijzingen',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const booklet = await loadBooklet();
        const { moved, goneEmbeds } = redirectsOf(booklet);
        if (moved.length === 0) return;
        const list = moved.map(([from, to]) => `${href(from)} ${href(to)} 301\n`);
        await writeFile(join(outDir, '_redirects'), list.join(''));
        const pages = [
          ...moved.filter(([from]) => !isFile(from)).map(([from, to]) => [from, movedPage(to)] as const),
          ...goneEmbeds.map(([from, to]) => [from, goneEmbed(to, booklet)] as const),
        ];
        for (const [from, html] of pages) {
          await mkdir(join(outDir, from), { recursive: true });
          await writeFile(join(outDir, from, 'index.html'), html);
        }
      },
    },
  };
}
