import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { EMBED, absoluteUrl, href, paths } from '../booklet/urls.ts';
import { filesIn } from '../headers/site-files.ts';
import { writeZip, type ZipEntry } from '../zip.ts';

const FOLDER = 'boekje';
/** In a folder on a stick nobody embeds, searches by script or installs. */
const LEFT_OUT =
  /\/oembed\.json$|^\/(?:_headers|_redirects|robots\.txt|sitemap\.xml|404\.html|manifest\.webmanifest)$|^\/\.|\.(?:js|br|gz|zip|pdf|epub)$/;
/** What is asked of a browser in place of whether it runs scripts: it may, but here none comes that styles wait for. */
const SCRIPTING = { enabled: '(width<0)', none: '(width>=0)' };

/**
 * The built booklet as a zip that opens from a folder: without scripts, which browsers do not load from there, and
 * with every link relative. The same build makes the same bytes.
 * @param led Files that only lead on from an old address: nobody has one of a folder on a stick.
 * @param date Of the booklet, as year and month: zip files must have a time, and now would differ every time.
 * @param zip Where it is written; its folder must be there.
 */
export async function takeAlong(
  outDir: string,
  date: string,
  led: ReadonlySet<string>,
  zip: string,
): Promise<void> {
  const files = (await filesIn(outDir)).filter(
    (file) =>
      !EMBED.test(file) &&
      !LEFT_OUT.test(file) &&
      !led.has(file) &&
      !file.startsWith(paths.kaart('')) &&
      !file.startsWith(paths.zoekregister('')),
  );
  const [year = 2000, month = 1] = date.split('-').map(Number);
  const target = Writable.toWeb(createWriteStream(zip)) as WritableStream<Uint8Array>;
  await writeZip(target, new Date(year, month - 1, 1), entriesOf(outDir, files));
}

async function* entriesOf(outDir: string, files: string[]): AsyncGenerator<ZipEntry> {
  const taken = new Set(files);
  for (const file of files) {
    const data = await readFile(join(outDir, file));
    yield {
      name: FOLDER + file,
      data: file.endsWith('.html') ? loosen(String(data), file, taken) : data,
      packed: /\.(?:html|svg|txt|bib|ris|json)$/.test(file),
    };
  }
}

/** A page without what only works on a host, and with addresses that are counted from where it lies. */
export function loosen(html: string, file: string, taken: ReadonlySet<string>): string {
  const up = '../'.repeat(file.split('/').length - 2);
  const relative = (address: string) => relativeTo(address, up, taken);
  return html
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="manifest"[^>]*>/g, '')
    .replace(/<form\b[^>]*role="search".*?<\/form>/gs, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/\(scripting:(enabled|none)\)/g, (_, state: keyof typeof SCRIPTING) => SCRIPTING[state])
    .replace(
      /(\s(?:href|src|poster)=")(\/[^"]*)"/g,
      (_, name: string, url: string) => `${name}${relative(url)}"`,
    )
    .replace(
      /(\ssrcset=")([^"]*)"/g,
      (_, name: string, set: string) =>
        `${name}${set.replace(/(^|,\s*)(\/\S+)/g, (__, gap: string, url: string) => gap + relative(url))}"`,
    )
    .replace(
      /url\((["']?)(\/[^"')]+)\1\)/g,
      (_, quote: string, url: string) => `url(${quote}${relative(url)}${quote})`,
    );
}

function relativeTo(address: string, up: string, taken: ReadonlySet<string>): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const base = href('/').replace(/\/$/, '');
  const inside = path.slice(base.length).replace(/\/$/, '/index.html');
  if (path.startsWith(`${base}/`) && taken.has(inside)) return `${up}${inside.slice(1)}${rest}`;
  // Not taken along: on the site it is.
  return absoluteUrl(path.slice(base.length)) + rest;
}
