import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other process holds `file`, and takes it: two builds share Astro's own folders, and would read one
 * another's half-written work. A lock left behind by a process that is gone is taken over.
 * @returns what gives the lock back.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  while (!(await take(file))) {
    if (!(await isHeld(file))) await rm(file, { force: true });
    else await setTimeout(200);
  }
  return () => rm(file, { force: true });
}

/** A link is there at once with all that is in it, or not at all: a disk that fills up leaves no empty lock. */
async function take(file: string): Promise<boolean> {
  const own = `${file}-${process.pid}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

async function isHeld(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
