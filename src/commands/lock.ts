import { rmSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/** What this process holds. Its number in any other lock is of a process before it: in a container numbers come back. */
const held = new Set<string>();

/**
 * Waits until no other process holds `file`, and takes it: two builds share Astro's own folders, and would read one
 * another's half-written work. A lock left behind by a process that is gone is taken over.
 * @param onWait Told once, when there is something to wait for, which process holds it.
 * @returns what gives the lock back.
 */
export async function lock(file: string, onWait?: (pid: number) => void): Promise<() => void> {
  await mkdir(dirname(file), { recursive: true });
  let waiting = false;
  while (!(await take(file))) {
    const holder = await holderOf(file);
    if (holder === 0) await clear(file);
    if (holder && !waiting) onWait?.(holder);
    waiting ||= Boolean(holder);
    await setTimeout(100);
  }
  return () => giveBack(file);
}

function giveBack(file: string): void {
  rmSync(file, { force: true });
  held.delete(file);
}

/**
 * Takes a lock away that was left; one at a time, or the second would take away what the first has just taken. One that
 * is not there is nobody's to take away: the next moment it may be somebody's.
 */
async function clear(file: string): Promise<void> {
  const turn = `${file}-weg`;
  if (await take(turn)) {
    if (await isLeft(file)) await rm(file, { force: true });
    giveBack(turn);
  } else if (await isLeft(turn)) await rm(turn, { force: true });
}

/** A link is there at once with all that is in it, or not at all: a disk that fills up leaves no empty lock. */
async function take(file: string): Promise<boolean> {
  const own = `${file}-${process.pid}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    held.add(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** The running process that holds a lock; 0 when that is gone, undefined when there is no lock. */
async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (text === undefined) return undefined;
  const pid = Number(text);
  return pid && !(pid === process.pid && !held.has(file)) && isRunning(pid) ? pid : 0;
}

const isLeft = async (file: string) => (await holderOf(file)) === 0;
