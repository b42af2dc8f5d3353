import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { atOnce } from '../at-once.ts';
import { assembleBooklet } from '../booklet/build-booklet.ts';
import { mastersOf, type Booklet } from '../booklet/pages.ts';
import { UnusableIllustratie } from '../images/prepared.ts';
import type { ImageStore } from '../images/image-store.ts';
import { ManuscriptError, type Problem } from '../manuscript/problem.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { checkPrint } from '../print/check-print.ts';
import { settings } from '../settings.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkLinks } from './check-links.ts';

/**
 * Reads the content folder and holds everything in it against the rules: words, order, links and drawings.
 * The drawings are prepared on the way, so that the build that follows finds them ready.
 * @throws ManuscriptError with every problem there is.
 */
export async function checkContent(contentDir: string, images: ImageStore): Promise<Booklet> {
  const { manuscript, problems } = await readManuscript(contentDir);
  const { booklet, problems: unresolved } = assembleBooklet(manuscript);
  problems.push(
    ...unresolved,
    ...(await checkIllustraties(booklet, contentDir, images)),
    ...checkLinks(manuscript, booklet),
    // A list that cannot be read says nothing about what is lost.
    ...(manuscript.doorverwijzingen ? await checkAddresses(contentDir, booklet) : []),
    ...(await checkPrint(manuscript, join(settings.cacheDir, 'fonts'), problems)),
  );
  if (problems.length > 0) throw new ManuscriptError(problems);
  return booklet;
}

async function checkIllustraties(
  booklet: Booklet,
  contentDir: string,
  images: ImageStore,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  await atOnce(availableParallelism(), mastersOf(booklet), async (file) => {
    try {
      await images.prepare(file);
    } catch (error) {
      problems.push(problemOf(error, relative(contentDir, file).replaceAll('\\', '/')));
    }
  });
  return problems;
}

function problemOf(error: unknown, file: string): Problem {
  if (!(error instanceof UnusableIllustratie)) throw error;
  const { reason: message, expected, remedy } = error;
  return { file, field: 'illustratie', message, expected, remedy };
}
