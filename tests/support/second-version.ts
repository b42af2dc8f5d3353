import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { workerSource } from '../../src/offline/worker-source.ts';

/** What the second version has on every page. */
export const NEWS = '#nieuws';

/** The site as it would be after an edit, in a folder of its own; read it inside a test. */
export function useSecondVersion(): { readonly folder: string } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boekje-volgende-'));
    await cp(inject('outDir'), folder, { recursive: true });
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.html')) continue;
      const html = await readFile(join(folder, file), 'utf8');
      await writeFile(
        join(folder, file),
        html.replace('</main>', '<p id="nieuws">tweede uitgave</p></main>'),
      );
    }
    await writeFile(join(folder, 'werker.js'), await workerSource(folder, new Set()));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
  };
}
