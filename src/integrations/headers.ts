import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBooklet } from '../booklet/load.ts';
import { ledFiles, redirectsOf } from '../booklet/redirects.ts';
import { paths } from '../booklet/urls.ts';
import { LASTING_FOLDERS } from '../headers/headers.ts';
import { caddyfile } from '../headers/host-caddy.ts';
import { nginxSite } from '../headers/host-nginx.ts';
import { staticHeaders } from '../headers/host-static.ts';
import { securityTxt } from '../headers/security-txt.ts';
import { readPages, servedFiles } from '../headers/site-files.ts';

/** Writes what hosts must know, each in its own language, from one source. Runs when every page is there. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const booklet = await loadBooklet();
        // Before anything is listed: it is served like the rest.
        await writeFiles(outDir, { [paths.beveiliging()]: securityTxt(booklet.contact.path) });
        const pages = await readPages(outDir);
        const redirects = redirectsOf(booklet).moved;
        // What leads on by the list of redirects has no page on a host that reads the other list.
        const led = ledFiles(booklet);
        const addresses = (await servedFiles(outDir)).filter((file) => !led.has(file));
        await writeFiles(outDir, {
          _headers: staticHeaders(addresses, pages, LASTING_FOLDERS),
          '.hosting/nginx.conf': nginxSite(pages, redirects),
          '.hosting/Caddyfile': caddyfile(pages, redirects),
        });
      },
    },
  };
}

async function writeFiles(outDir: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(outDir, name)), { recursive: true });
    await writeFile(join(outDir, name), text);
  }
}
