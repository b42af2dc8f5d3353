import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { isRunning } from './is-running.ts';

/** Where a build works, and where the one before it goes: beside the place it is published in. */
export interface Places {
  outDir: string;
  staging: string;
  retired: string;
}

export function placesFor(outDir: string, pid = process.pid): Places {
  const staging = join(dirname(outDir), `.${basename(outDir)}-${pid}`);
  return { outDir, staging, retired: `${staging}-oud` };
}

/**
 * Whether `outDir` may be taken away for a build: it is not there, is empty, or holds an earlier build, which is known by
 * its settings for hosts: any site may have a `404.html`. A folder with Git is left alone, for its history would go too.
 * @throws what the system says of one that is no folder.
 */
export function isOurs(outDir: string): boolean {
  try {
    const names = readdirSync(outDir);
    return names.length === 0 || (names.includes('.hosting') && !names.includes('.git'));
  } catch (error) {
    ignore('ENOENT')(error as NodeJS.ErrnoException);
    return true;
  }
}

/** As often as another build may come in between. */
const ATTEMPTS = 20;

/** Puts a finished build in place. Two builds at once: the one that is ready last stays, whole. */
export async function publish({ outDir, staging, retired }: Places): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    await rename(outDir, `${retired}-${attempt}`).catch(ignore('ENOENT'));
    try {
      await rename(staging, outDir);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      ignore('ENOTEMPTY', 'EEXIST')(error as NodeJS.ErrnoException);
    }
  }
}

/** Removes what this build worked in; at once, so that it can be the last thing a process does. */
export function clean({ outDir, staging }: Places): void {
  const own = pidOf(basename(staging));
  settle(
    outDir,
    siblings(outDir).filter((name) => pidOf(name) === own),
  );
}

/**
 * Mends what a build that was killed left: the last good build goes back in its place if it was just taken from
 * it, and its half work goes. What belongs to a build that still runs is left alone. Two may do this at once.
 */
export function recover(outDir: string): void {
  settle(
    outDir,
    siblings(outDir).filter((name) => !isRunning(pidOf(name))),
  );
}

function settle(outDir: string, left: string[]): void {
  const parent = dirname(outDir);
  const last = left.findLast((name) => /-oud(-\d+)?$/.test(name));
  if (last && !existsSync(outDir)) {
    try {
      renameSync(join(parent, last), outDir);
    } catch (error) {
      ignore('ENOENT', 'ENOTEMPTY', 'EEXIST')(error as NodeJS.ErrnoException);
    }
  }
  for (const name of left) rmSync(join(parent, name), { recursive: true, force: true });
}

function siblings(outDir: string): string[] {
  const parent = dirname(outDir);
  const start = `.${basename(outDir)}-`;
  return (existsSync(parent) ? readdirSync(parent) : [])
    .filter((name) => name.startsWith(start) && /^\d+(-oud(-\d+)?)?$/.test(name.slice(start.length)))
    .sort();
}

const pidOf = (name: string) => Number(/-(\d+)(?:-oud(?:-\d+)?)?$/.exec(name)?.[1]);

const ignore =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
