import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';

export interface Run {
  code: number;
  /** What it printed on both streams, but not that it waited for the build of another test. */
  output: string;
}

const WAITED = /^Er bouwt al iemand in deze map .+\n/m;

/** What a test run sets, and what a build by a reader has not: DEV alone makes it another build. */
const OF_TESTS = /^(NODE_ENV|TEST|VITEST\w*|DEV|PROD|SSR|MODE|BASE_URL)$/;

type Environment = Record<string, string>;

/** Runs one of the project's commands to its end, as a reader would, with settings of its own. */
export function run(
  command: string,
  environment: Environment = {},
  args: string[] = [],
  cwd = '.',
): Promise<Run> {
  return ended(start(command, environment, args, cwd));
}

/** What came of a command that was started, once it has ended by itself or was stopped. */
export function ended(child: ChildProcess): Promise<Run> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.replace(WAITED, '') }));
  });
}

/** Starts `src/commands/<command>.ts` in the folder of a project, and leaves it running. */
export function start(
  command: string,
  environment: Environment = {},
  args: string[] = [],
  cwd = '.',
): ChildProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name)));
  return spawn(process.execPath, [`src/commands/${command}.ts`, ...args], {
    cwd,
    env: { ...inherited, ...environment },
  });
}
