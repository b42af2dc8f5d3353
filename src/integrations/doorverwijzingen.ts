import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { absoluteUrl, href, type Attachment } from '../booklet/urls.ts';
import { nl } from '../i18n/nl.ts';
import { readRedirects } from '../manuscript/read-addresses.ts';
import { settings } from '../settings.ts';

const ATTACHMENTS: Attachment[] = ['insluiten/', 'oembed.json', 'qr.svg', 'citaat.bib', 'citaat.ris'];

/** Keeps old addresses alive: a list that hosts read, and a page for those that do not. */
export function doorverwijzingen(): AstroIntegration {
  return {
    name: 'doorverwijzingen',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const { redirects } = await readRedirects(settings.contentDir);
        const verhalen = new Set((await loadBooklet()).verhalen.map(({ path }) => path));
        const entries = Object.entries(redirects).flatMap(([from, to]) => [
          [from, to] as const,
          // What belongs to a verhaal moves along: other sites hold it in frames and on paper.
          ...(verhalen.has(to) ? ATTACHMENTS.map((name) => [from + name, to + name] as const) : []),
        ]);
        if (entries.length === 0) return;
        const list = entries.map(([from, to]) => `${href(from)} ${href(to)} 301\n`);
        await writeFile(join(outDir, '_redirects'), list.join(''));
        for (const [from, to] of entries.filter(([path]) => path.endsWith('/'))) {
          await mkdir(join(outDir, from), { recursive: true });
          await writeFile(join(outDir, from, 'index.html'), movedPage(to));
        }
      },
    },
  };
}

function movedPage(to: string): string {
  const url = absoluteUrl(to);
  const { titel, uitleg } = nl.verhuisd;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${titel}</title><meta name="robots" content="noindex"><link rel="canonical" href="${url}"><meta http-equiv="refresh" content="0; url=${href(to)}"></head><body><h1>${titel}</h1><p><a href="${href(to)}">${uitleg}</a></p></body></html>\n`;
}
