import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Booklet, NotiePage, TekstPage, VerhaalPage } from '../booklet/pages.ts';
import { buildBooklet } from '../booklet/build-booklet.ts';
import { entriesOf, type Manuscript, type ManuscriptEntry } from '../manuscript/manuscript.ts';
import { ManuscriptError } from '../manuscript/problem.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import type { COMPONENTEN } from '../schemas/componenten.ts';
import { settings } from '../settings.ts';

/** The booklet with its running texts: all that is printed comes from here. */
export interface Edition {
  booklet: Booklet;
  /** The running text of a page; undefined when it has none. */
  textOf(page: TekstPage | NotiePage | VerhaalPage): ManuscriptEntry | undefined;
  /** The two drawings of each step a diagram may show, as SVG: where it comes from, and where it goes. */
  steps: Record<StepName, [string, string]>;
}

type StepName = z.output<typeof COMPONENTEN.Stap>['tekening'];

const STEPS: Record<StepName, [string, string]> = {
  plek: ['gemeentehuis', 'wijk'],
  vorm: ['hierarchie', 'netwerk'],
  logica: ['gemeentelijke-logica', 'bewonerslogica'],
};

export async function editionOf(booklet: Booklet, manuscript: Manuscript): Promise<Edition> {
  const byFile = new Map(entriesOf(manuscript).map((entry) => [entry.file, entry]));
  return {
    booklet,
    steps: await readSteps(),
    textOf: ({ body }) => {
      const entry = body === undefined ? undefined : byFile.get(body);
      return entry?.body ? entry : undefined;
    },
  };
}

/** Reads the edition anew. @throws ManuscriptError with everything that is wrong in the content. */
export async function readEdition(): Promise<Edition> {
  const { manuscript, problems } = await readManuscript(settings.contentDir);
  if (problems.length > 0) throw new ManuscriptError(problems);
  return editionOf(buildBooklet(manuscript), manuscript);
}

async function readSteps(): Promise<Edition['steps']> {
  const read = (name: string) =>
    readFile(join(settings.root, 'src/components/mdx/stap', `${name}.svg`), 'utf8');
  const entries = Object.entries(STEPS).map(
    async ([name, [from, to]]) => [name, [await read(from), await read(to)]] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Edition['steps'];
}
