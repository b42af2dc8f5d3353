import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { watchMemory } from './watch-memory.ts';

export interface Cost {
  /** Wall-clock time in seconds. */
  seconds: number;
  /** The most memory it held, with all it started, in megabytes. */
  megabytes: number;
}

/**
 * Runs a script to its end.
 * @param script From the root of the project.
 * @throws with its output when it fails.
 */
export async function runMeasured(
  script: string,
  environment: Record<string, string>,
): Promise<Cost & { output: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment } });
  const memory = watchMemory(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += String(chunk)));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const megabytes = memory.stop();
  if (code !== 0) throw new Error(`${script}: ${output}`);
  return { seconds: Math.round((performance.now() - start) / 100) / 10, megabytes, output };
}
