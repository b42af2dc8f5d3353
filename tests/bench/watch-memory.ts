import { readFileSync } from 'node:fs';

/** How often is looked, in milliseconds. */
const PERIOD = 200;

/**
 * Watches what a process and those it started hold together; `stop` gives the most, in megabytes. Pages that they
 * share count for each. Only Linux tells: elsewhere it is nought.
 */
export function watchMemory(pid: number): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, heldBy(pid))), PERIOD);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(most / 1024);
    },
  };
}

/** In kilobytes. */
function heldBy(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
  const started = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return started.reduce((sum, child) => sum + heldBy(child), own);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended, or this is no Linux.
    return '';
  }
}
