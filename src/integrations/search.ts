import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadBooklet } from '../booklet/load.ts';
import { everyPage, type Booklet } from '../booklet/pages.ts';
import { href, paths } from '../booklet/urls.ts';
import { images } from '../images/images.ts';
import {
  mainOf,
  NOT_TEXT,
  proseOf,
  textRecord,
  verhaalRecord,
  type SearchRecord,
} from '../search/search-record.ts';

/** Of what Pagefind makes, what our page asks for: not its own interfaces, nor other languages. */
const USED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.+\.pf_\w+)$/;

/** Makes the index of the search from the built pages, and puts it with the code that reads it in the build. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: NOT_TEXT });
        if (!index) throw new Error(`De zoekindex kan niet worden gemaakt: ${errors.join(' ')}`);
        let count = 0;
        for await (const { path, html } of records(await loadBooklet(), outDir)) {
          const result = await index.addHTMLFile({ url: href(path), content: html });
          if (result.errors.length > 0) throw new Error(`Zoekindex, ${path}: ${result.errors.join(' ')}`);
          count++;
        }
        // Written here: Pagefind answers before what it writes itself is on disk (github.com/Pagefind/pagefind/issues/1271).
        const { files, errors: faults } = await index.getFiles();
        await close();
        if (faults.length > 0) throw new Error(`De zoekindex is niet gemaakt: ${faults.join(' ')}`);
        const register = join(outDir, paths.zoekregister(''));
        for (const { path, content } of files.filter(({ path }) => USED.test(path))) {
          const file = join(register, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${count} pagina’s doorzoekbaar`);
      },
    },
  };
}

async function* records(booklet: Booklet, outDir: string): AsyncGenerator<SearchRecord> {
  const read = (path: string) => readFile(join(outDir, path, 'index.html'), 'utf8');
  for (const page of everyPage(booklet)) {
    if (page.kind === 'verhaal') {
      const file = page.illustratie?.file;
      const thumbnail = file && href(paths.beeld((await images.prepare(file)).thumbnail.name));
      // Only a verhaal with a text of its own is read back: the line and the description are at hand.
      const body = page.body ? proseOf(await read(page.path), page.path) : '';
      yield verhaalRecord(page, thumbnail, body);
    } else if (page.kind === 'notie' || page.kind === 'tekst') {
      yield textRecord(page, mainOf(await read(page.path), page.path));
    }
  }
}
