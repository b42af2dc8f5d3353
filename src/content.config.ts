import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { entriesOf } from './manuscript/manuscript.ts';
import { readManuscript } from './manuscript/read-manuscript.ts';
import { settings } from './settings.ts';

/**
 * The running text of the booklet, for rendering only: everything else in the content folder is read,
 * and checked, by `manuscript/`. A build takes in the files that have a text, so that a thousand verhalen
 * of one line cost nothing here; development watches them all.
 */
const teksten = defineCollection({
  loader: glob({
    // A path would be read as an address, in which `%` and the `C:` of Windows say something else.
    base: pathToFileURL(settings.contentDir),
    pattern: import.meta.env.DEV ? '**/*.mdx' : await filesWithText(),
    generateId: ({ entry }) => entry,
  }),
});

export const collections = { teksten };

async function filesWithText(): Promise<string[]> {
  const { manuscript } = await readManuscript(settings.contentDir);
  return entriesOf(manuscript)
    .filter(({ body }) => body !== '')
    .map(({ file }) => file);
}
