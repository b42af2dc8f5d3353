import { availableParallelism } from 'node:os';
import { assembleBooklet } from '../booklet/build-booklet.ts';
import type { Booklet } from '../booklet/pages.ts';
import { UnusableIllustratie } from '../images/prepared.ts';
import type { ImageStore } from '../images/image-store.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { ManuscriptError, type Problem } from '../manuscript/problem.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
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
    ...(await checkIllustraties(manuscript, images)),
    ...checkLinks(manuscript, booklet),
    ...(await checkAddresses(contentDir, booklet)),
  );
  if (problems.length > 0) throw new ManuscriptError(problems);
  return booklet;
}

async function checkIllustraties({ noties }: Manuscript, images: ImageStore): Promise<Problem[]> {
  const problems: Problem[] = [];
  const queue = noties.flatMap(({ verhalen }) => verhalen);
  const worker = async () => {
    for (let verhaal = queue.pop(); verhaal; verhaal = queue.pop()) {
      if (!verhaal.illustratie) continue;
      try {
        await images.prepare(verhaal.illustratie);
      } catch (error) {
        problems.push(problemOf(error, verhaal.file, verhaal.illustratie));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return problems;
}

function problemOf(error: unknown, verhaalFile: string, illustratie: string): Problem {
  if (!(error instanceof UnusableIllustratie)) throw error;
  const name = illustratie.split(/[\\/]/).at(-1) ?? '';
  return {
    file: verhaalFile.replace(/[^/]+$/, name),
    field: 'illustratie',
    message: error.message,
    expected: error.expected,
    remedy: error.remedy,
  };
}
