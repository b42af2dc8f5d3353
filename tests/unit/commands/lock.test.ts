import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { lock } from '../../../src/commands/lock.ts';

const between = vi.hoisted(() => ({ read: undefined as ((file: string) => void) | undefined }));
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const reading = async (file: string, encoding: 'utf8') => {
    const read = real.readFile(file, encoding);
    await read.catch(() => undefined);
    between.read?.(file);
    return read;
  };
  return { ...real, readFile: reading as typeof real.readFile };
});

const folder = await mkdtemp(join(tmpdir(), 'boekje-slot-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a lock that was taken while another was cleared away is left alone', async () => {
  const file = join(folder, 'slot');
  const holder = String(process.ppid);
  await writeFile(file, '');
  let times = 0;
  between.read = (name) => {
    if (name !== file) return;
    // Left by somebody who is gone; cleared by a second, and taken by a third when that was seen.
    times++;
    if (times === 1) rmSync(file);
    if (times === 2) writeFileSync(file, holder);
  };
  const told: number[] = [];
  const taken = lock(file, (pid) => told.push(pid));
  await expect.poll(() => told).toEqual([process.ppid]);
  await setTimeout(300);
  expect(await readFile(file, 'utf8')).toBe(holder);
  await rm(file);
  (await taken)();
});
