import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED, href, paths } from '../booklet/urls.ts';
import { filesIn } from '../headers/site-files.ts';

/** What a reader without a network does not miss: what is for other sites, for hosts, or fetched to be kept anyway. */
const NOT_KEPT =
  /\/oembed\.json$|^\/(?:_headers|_redirects|robots\.txt|sitemap\.xml|werker\.js)$|^\/\.|\.(?:br|gz|zip|pdf|epub)$/;
/** A booklet of more than this many bytes is not kept by itself: nobody asked to give it that room. */
const LIMIT = 40_000_000;

/**
 * The worker of a finished build: the code, after the list of what it keeps.
 * @param led Files that only lead on from an old address: a host with a list of those sends something else.
 */
export async function workerSource(outDir: string, led: ReadonlySet<string>): Promise<string> {
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const file of await filesIn(outDir)) {
    if (EMBED.test(file) || NOT_KEPT.test(file) || led.has(file) || file.startsWith(paths.kaart('')))
      continue;
    const data = await readFile(join(outDir, file));
    bytes += data.length;
    files[href(file.replace(/index\.html$/, ''))] = sum(data);
  }
  const list = JSON.stringify(bytes > LIMIT ? {} : files);
  const code = await readFile(new URL('./worker.js', import.meta.url), 'utf8');
  const constants = {
    FILES: list,
    VERSION: JSON.stringify(sum(list + code)),
    ROOT: JSON.stringify(href('/')),
    NOT_FOUND: JSON.stringify(href(paths.nietGevonden())),
  };
  return `${Object.entries(constants)
    .map(([name, value]) => `const ${name} = ${value};\n`)
    .join('')}${code.replace(/^\/\* global.*\n/, '')}`;
}

/** As worker.js takes it: the first twelve bytes are enough to tell versions and damage apart. */
const sum = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex').slice(0, 24);
