import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doorverwijzingenSchema, type Doorverwijzingen } from '../schemas/doorverwijzingen.ts';
import { readYaml } from './document.ts';
import { findMisnamed } from './misnamed-file.ts';
import type { Problem } from './problem.ts';
import { whenAbsent } from './when-absent.ts';

export const ADDRESSES_FILE = 'adressen.txt';
export const REDIRECTS_FILE = 'doorverwijzingen.yaml';

/** The paths that were published once: one a line. Nobody recorded anything yet: an empty list. */
export async function readAddresses(contentDir: string): Promise<string[]> {
  const text = await readFile(join(contentDir, ADDRESSES_FILE), 'utf8').catch(whenAbsent(''));
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** Where old addresses lead. Without the file: nowhere; undefined when it cannot be read. */
export async function readRedirects(
  contentDir: string,
): Promise<{ redirects: Doorverwijzingen | undefined; problems: Problem[] }> {
  const bytes = await readFile(join(contentDir, REDIRECTS_FILE)).catch(whenAbsent(undefined));
  if (!bytes) {
    const misnamed = await findMisnamed(contentDir, REDIRECTS_FILE);
    return misnamed ? { redirects: undefined, problems: [misnamed] } : { redirects: {}, problems: [] };
  }
  const document = readYaml(bytes, REDIRECTS_FILE);
  if (document.problems) return { redirects: undefined, problems: document.problems };
  const result = doorverwijzingenSchema.safeParse(document.value.data);
  if (result.success) return { redirects: result.data, problems: [] };
  return {
    redirects: undefined,
    problems: result.error.issues.map((issue) => ({
      file: REDIRECTS_FILE,
      field: issue.path.join('.'),
      message: 'is geen adres',
      expected:
        'op elke regel een oud adres, een dubbele punt en het nieuwe adres, elk met / aan begin en eind, of het adres van een pdf, epub of zip',
      remedy: 'schrijf beide adressen zoals ze op de site staan, zoals /oud/: /nieuw/',
    })),
  };
}
